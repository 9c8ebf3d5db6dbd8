/** Asks a frame where the words of findings are to be seen in it. */
import type { Finding } from '../../core/model';
import type { FrameArea } from '../others';
import type { ReadingAddress } from './address';
import type { FrameDoor } from './door';

/** A frame that hangs must not keep the page's own places back (ms). */
const PATIENCE_MS = 2000;

/** In the order of the findings; empty where the frame does not answer, or has other words by now. Never rejects. */
export async function askAreas(
  door: Pick<FrameDoor, 'order'>,
  { frameId, reading }: ReadingAddress,
  findings: readonly Finding[],
): Promise<FrameArea[]> {
  const spans = findings.map(({ start, end }): [number, number] => [start, end]);
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const asked = door.order(frameId, 'frame.areas', { reading, spans });
  const answer = await Promise.race([asked, late]);
  if (answer?.ok !== true || answer.areas.length !== spans.length) return [];
  return answer.areas.map((place) => (place === null ? { frameId } : { frameId, place }));
}
