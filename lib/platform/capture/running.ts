/**
 * Which tabs are being saved right now. It lives and dies with the worker, as the captures do that it
 * tells of: a worker that starts anew runs none.
 */
import { stayAwake } from './awake';

const running = new Map<number, AbortController>();

/**
 * Does `work` as the one capture of a tab, with the background kept awake. Null, at once, where
 * another one runs there. The signal aborts on {@link stopCapture}.
 */
export function asOnlyCapture<T>(
  tabId: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> | null {
  if (running.has(tabId)) return null;
  const cancel = new AbortController();
  const over = new AbortController();
  running.set(tabId, cancel);
  stayAwake(over.signal);
  return work(cancel.signal).finally(() => {
    over.abort();
    running.delete(tabId);
  });
}

/** Whether a tab is being saved right now. */
export function isCaptured(tabId: number): boolean {
  return running.has(tabId);
}

/** Asks the capture of a tab to stop; false where none runs. */
export function stopCapture(tabId: number): boolean {
  const cancel = running.get(tabId);
  cancel?.abort(new DOMException('cancelled', 'AbortError'));
  return cancel !== undefined;
}
