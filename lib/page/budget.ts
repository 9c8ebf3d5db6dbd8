/** How much of the page's processor time we take: a small share, with a reserve for the moments that matter. */

/** Our share of the time on a page that never rests. */
const SHARE = 0.05;
/** What may be spent at once (ms): a page that draws itself in steps is read after each step. */
const RESERVE_MS = 1000;
/** However much was spent, the page is read again after this time (ms). */
export const MAX_REST_MS = 10_000;

/** A budget of processor time. All times in ms on one clock. */
export interface Budget {
  /** Takes off what was just spent. */
  spend(ms: number, now: number): void;
  /** How long to wait from `now` before spending again; 0 while there is a reserve. */
  rest(now: number): number;
}

/** A full budget, as of `now`. */
export function makeBudget(now: number): Budget {
  let left = RESERVE_MS;
  let last = now;
  const refill = (at: number) => {
    left = Math.min(RESERVE_MS, left + (at - last) * SHARE);
    last = at;
  };
  return {
    spend(ms, at) {
      refill(at);
      left = Math.max(left - ms, -MAX_REST_MS * SHARE);
    },
    rest(at) {
      refill(at);
      return left >= 0 ? 0 : -left / SHARE;
    },
  };
}
