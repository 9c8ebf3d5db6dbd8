/** Waits for work of the browser's or a page's, but not for ever, and not for a capture that was stopped. */

/** What {@link inTime} gives in place of the work's own value when its time is up. */
export const LATE = Symbol('late');

/**
 * What `work` gives, or {@link LATE} after `ms`. Neither browser nor page can be told to stop: what comes
 * later is dropped. Rejects with the work's own error, and at once with the signal's reason on abort.
 */
export async function inTime<T>(
  work: Promise<T>,
  ms: number,
  signal?: AbortSignal,
): Promise<T | typeof LATE> {
  const over = new AbortController();
  const late = new Promise<typeof LATE>((resolve, reject) => {
    const timer = setTimeout(() => resolve(LATE), ms);
    over.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true, signal: over.signal });
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
  }
}
