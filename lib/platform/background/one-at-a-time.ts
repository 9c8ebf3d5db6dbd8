/** Keeps the same work from being done many times over because many ask for it at once. */

/** Longest wait (ms) for work that is under way: it may hang with the page that it is done to. */
const PATIENCE_MS = 10_000;

/**
 * Gives the way to ask for `work` by a key. While it runs for a key, all who ask for that key meanwhile
 * share one more run, which begins when the first has ended: what they ask for may have come up after
 * it began. So a page whose two hundred frames all ask at once is worked on twice.
 */
export function oneAtATime<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const running = new Map<string, Promise<T>>();
  const waiting = new Map<string, Promise<T>>();
  const run = (key: string, work: () => Promise<T>): Promise<T> => {
    const mine = work().finally(() => {
      if (running.get(key) === mine) running.delete(key);
    });
    running.set(key, mine);
    return mine;
  };
  const after = async (before: Promise<T>, key: string, work: () => Promise<T>): Promise<T> => {
    await ended(before);
    waiting.delete(key);
    return run(key, work);
  };
  return (key, work) => {
    const asked = waiting.get(key);
    if (asked !== undefined) return asked;
    const before = running.get(key);
    if (before === undefined) return run(key, work);
    const next = after(before, key, work);
    waiting.set(key, next);
    return next;
  };
}

/** Settles when the work has ended, however it did, or when waiting has been long enough. */
async function ended(work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
}
