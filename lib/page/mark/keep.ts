/**
 * Keeps marks on a page that takes them off. A page can: highlights are registered in one place for
 * every script of the document (`CSS.highlights.clear()`).
 */

/** How often marks are looked after (ms) on a page that leaves them alone. */
const CALM_MS = 1000;
/** For so long after a repair (ms) marks are looked after before every painted frame. */
const ALARM_MS = 5000;
/** Looking after marks takes at most one part in so many of the time. */
const SPARING = 20;
/** A look that takes no longer than this (ms) may be taken in every frame. */
const QUICK_MS = 0.5;

/** Calls `repair` now and then until `signal` aborts, and often once it says that there was need. */
export function keepUp(repair: () => boolean, signal: AbortSignal): void {
  let alarm = Number.NEGATIVE_INFINITY;
  let cost = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (signal.aborted) return;
    const from = performance.now();
    if (repair()) alarm = from;
    const now = performance.now();
    // A look during which the machine did something else says little about the next one.
    cost = Math.min(now - from, Math.max(QUICK_MS, cost * 2));
    const calm = now - alarm > ALARM_MS;
    if (!calm && cost <= QUICK_MS) requestAnimationFrame(look);
    else timer = setTimeout(look, Math.max(calm ? CALM_MS : 0, cost * SPARING));
  };
  timer = setTimeout(look, CALM_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
