/** Marks that were hidden for a picture come back by themselves: who hid them may have died since. */

/** Longest time (ms) for which marks stay hidden; the background's MARKS_HIDDEN_MS counts on it. */
const HIDDEN_MS = 5000;

/**
 * A switch for the marks that does not stay off: `show(true)` follows after 5 s where nobody asks
 * for it sooner. Each wish to hide begins the time anew. Ends when `signal` aborts.
 */
export function marksSwitch(
  show: (visible: boolean) => void,
  signal: AbortSignal,
): (visible: boolean) => void {
  let back: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(back), { once: true });
  return (visible) => {
    clearTimeout(back);
    if (!visible) back = setTimeout(() => show(true), HIDDEN_MS);
    show(visible);
  };
}
