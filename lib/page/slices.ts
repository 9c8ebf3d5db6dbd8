/** Runs long work in slices, so that no task of ours holds the page up. */

/** Longest slice (ms): well under the 50 ms at which a task counts as long. */
const SLICE_MS = 12;

/** Runs a generator to its end, pausing between slices. Rejects with the signal's reason on abort. */
export async function runSliced<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    signal.throwIfAborted();
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await breathe();
    end = performance.now() + SLICE_MS;
  }
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
