/** Keeps a fault in one part of a capture from taking the others with it. */
import type { CaptureContext } from './context';

/** A fault in words, for `notCaptured`: its kind and message. */
export function faultOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException
    ? `${error.name}: ${error.message}`
    : String(error);
}

/**
 * Does an optional part. Where it throws, `what` is listed as `failed` with the fault, and
 * `otherwise` is given in its place. `where` (an element's name, an address) stands before the fault.
 */
export function attempt<T>(
  what: string,
  context: Pick<CaptureContext, 'missing'>,
  act: () => T,
  otherwise: T,
  where = '',
): T {
  try {
    return act();
  } catch (error) {
    context.missing.add(what, 'failed', `${where}${where && ' '}${faultOf(error)}`);
    return otherwise;
  }
}

/**
 * {@link attempt} for work that takes time. Rejects with the signal's reason where the capture was
 * stopped: that is no fault of the part.
 */
export async function attemptAsync<T>(
  what: string,
  context: Pick<CaptureContext, 'missing' | 'signal'>,
  act: () => Promise<T>,
  otherwise: T,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    context.signal.throwIfAborted();
    context.missing.add(what, 'failed', faultOf(error));
    return otherwise;
  }
}
