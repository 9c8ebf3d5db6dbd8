/** Ends the gate where the extension was updated or removed under its page. No browser tells a page of that. */

/**
 * Asks `lives` when the user presses something on the page or comes back to it, after the page has had
 * its turn, and aborts where it says no. Gives the way to ask in between.
 */
export function endWhenOrphaned(lives: () => boolean, abort: AbortController): () => boolean {
  const alive = () => {
    if (!abort.signal.aborted && !lives()) abort.abort();
    return !abort.signal.aborted;
  };
  const later = () => requestIdleCallback(alive);
  const how = { capture: true, passive: true, signal: abort.signal };
  const listen = EventTarget.prototype.addEventListener;
  listen.call(window, 'pointerdown', later, how);
  listen.call(window, 'visibilitychange', later, how);
  return alive;
}
