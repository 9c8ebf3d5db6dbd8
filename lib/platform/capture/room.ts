/** Refuses a capture early where the browser has no room for it, before the page is asked for anything. */
import type { PageFacts } from '../../core/capture/protocol';
import { readRoom, shortOf } from '../store/room';
import { CaptureFailure } from './failure';
import { PICTURE_LIMITS } from './picture/limits';

/** Bytes of a PNG per device pixel of a usual page; tiles and whole picture are both kept. */
const BYTES_PER_PIXEL = 0.5;
const PICTURES = 2;
/** Text, page copy and archive of a usual page (bytes). */
const REST = 4_000_000;

/** Bytes that a capture of this page takes, at a guess: the exact sum is checked before it is stored. */
export function guessBytes({ document, pixelRatio }: PageFacts): number {
  const height = Math.min(document.height, PICTURE_LIMITS.height);
  const pixels = document.width * height * pixelRatio ** 2;
  return Math.round(pixels * BYTES_PER_PIXEL * PICTURES) + REST;
}

/** @throws CaptureFailure `quota` where the browser says that there is less room than that */
export async function needRoom(facts: PageFacts): Promise<void> {
  const short = shortOf(guessBytes(facts), await readRoom());
  if (short !== null) throw new CaptureFailure('quota', short);
}
