/** Gathers many calls into one. */

/** Calls `act` once, `quiet` ms after the last call but at most `longest` ms after the first one. */
export function gathered(
  act: () => void,
  { quiet, longest, signal }: { quiet: number; longest: number; signal: AbortSignal },
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (signal.aborted) return;
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        act();
      },
      Math.max(0, Math.min(quiet, first + longest - now)),
    );
  };
}
