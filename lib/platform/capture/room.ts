/** What of a page there is room for, told before the page is asked for anything. */
import type { PageFacts } from '../../core/capture/protocol';
import { readRoom, shortOf } from '../store/room';
import { CaptureFailure } from './failure';
import { PICTURE_LIMITS, widestOf } from './picture/limits';

/** Bytes of a PNG per device pixel of a usual page; tiles and whole picture are both kept. */
const BYTES_PER_PIXEL = 0.5;
const PICTURES = 2;
/** Text, page copy and archive of a usual page (bytes). */
const REST = 4_000_000;

/** Bytes that a capture of this page takes, at a guess: the exact sum is checked before it is stored. */
export function guessBytes({ document, viewport, pixelRatio }: PageFacts): number {
  const height = Math.min(document.height, PICTURE_LIMITS.height);
  const width = Math.min(document.width, widestOf(viewport.width, pixelRatio));
  const tiles = width * height * pixelRatio ** 2 * BYTES_PER_PIXEL;
  return Math.round(Math.min(tiles, PICTURE_LIMITS.bytes) * PICTURES) + REST;
}

/**
 * Null where there is room for all of the page, or nobody knows; else what is missing, in words for the
 * small print: then there is room for the part that the window shows.
 * @throws CaptureFailure `quota` where there is none even for that
 */
export async function roomFor(facts: PageFacts): Promise<string | null> {
  const room = await readRoom();
  const short = shortOf(REST, room);
  if (short !== null) throw new CaptureFailure('quota', short);
  return shortOf(guessBytes(facts), room);
}
