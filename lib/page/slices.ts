/** Runs long work in slices, so that no task of ours holds the page up. */

/** Longest slice (ms): well under the 50 ms at which a task counts as long. */
const SLICE_MS = 12;

/**
 * Runs a generator to its end, pausing between slices; `took` hears how long each slice was (ms).
 * Rejects with the signal's reason on abort, and with what the work throws.
 */
export async function runSliced<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
  took?: (ms: number) => void,
): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const from = performance.now();
    try {
      const done = runSlice(work, from + SLICE_MS);
      if (done !== null) return done.value;
    } finally {
      took?.(performance.now() - from);
    }
    await breathe();
  }
}

function runSlice<T>(work: Generator<void, T>, end: number): { value: T } | null {
  do {
    const step = work.next();
    if (step.done === true) return { value: step.value };
  } while (performance.now() < end);
  return null;
}

/** Lets the page's own tasks run. Goes through a message channel: timers are throttled in back tabs. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Resolves in an idle moment, after `patience` ms at the latest. */
export function idle(patience: number): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: patience });
  });
}
