/** Runs long work in slices, so that no task of ours holds the page up. */

/** Longest slice (ms): well under the 50 ms at which a task counts as long. */
const SLICE_MS = 12;

/** What the work gave, and the time that it took without the pauses (ms). */
export interface Timed<T> {
  value: T;
  ms: number;
}

/** Runs a generator to its end, pausing between slices. Rejects with the signal's reason on abort. */
export async function runSliced<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T> {
  return (await timeSliced(work, signal)).value;
}

/** As {@link runSliced}, with the time that the work took. */
export async function timeSliced<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
): Promise<Timed<T>> {
  let ms = 0;
  for (;;) {
    signal.throwIfAborted();
    const from = performance.now();
    const value = runSlice(work, from + SLICE_MS);
    ms += performance.now() - from;
    if (value !== null) return { ...value, ms };
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
