/** Turns an outcome that was refused into a rejection, for callers who show every failure alike. */
import type { Outcome } from './messages';

/** Returns when the outcome is good. @throws Error with the refusal's detail otherwise */
export function must(outcome: Outcome): void {
  if (!outcome.ok) throw new Error(outcome.detail || outcome.refusal);
}
