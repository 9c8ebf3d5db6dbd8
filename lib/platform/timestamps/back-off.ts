/** When an authority that gave no answer is asked again. Pure. */
import type { SendFault } from '../store/schema';

const MINUTE = 60_000;
/** Waits after the first try, the second and so on; the last one holds for all that follow (ms). */
const WAITS = [1, 5, 15, 60, 240, 720].map((minutes) => minutes * MINUTE);
/** Then it is given up, after about three days; the user can ask anew. */
const MAX_TRIES = 10;
/** What may be otherwise the next time. An answer that says no stays a no. */
const PASSING: readonly SendFault[] = ['down', 'slow', 'busy'];

/** How long a request that is being sent is left alone (ms): longer than it can take. */
export const LEASE_MS = 2 * MINUTE;

/** When to try again after `tries` tries (ms since the epoch); null where that is of no use. */
export function afterFault(fault: SendFault, tries: number, now: number): number | null {
  if (!PASSING.includes(fault) || tries >= MAX_TRIES) return null;
  return now + (WAITS[Math.min(tries, WAITS.length) - 1] ?? MINUTE);
}
