/** Words that a server chose, before they are kept: as UTF-8 can hold them, and of a length that is known. */
import { wellFormed } from '../text';

/** Text of at most `units` UTF-16 units; what was cut off is told by the last one, `…`. */
export function bounded(text: string, units: number): string {
  return wellFormed(text.length > units ? `${text.slice(0, units - 1)}…` : text);
}
