/** What the capture script in a page needs of the browser, without the polyfill (see runtime.ts). */
import { onPort } from '../connect';
import { PAGE_CAPTURE_PORT } from '../messages';
import type { ExtensionPort } from './port';

/** Where an injection leaves the way to undo itself, for one that follows it in the same world. */
const PREVIOUS = 'swipewiseCapture';

/**
 * Waits for the background's port and gives it on, once. A later injection replaces this one, so
 * that a capture whose worker died leaves no second listener behind.
 */
export function onCapturePort(take: (port: ExtensionPort) => void): void {
  const previous: unknown = Reflect.get(globalThis, PREVIOUS);
  if (typeof previous === 'function') previous();
  const stop = onPort(PAGE_CAPTURE_PORT, (port) => {
    stop();
    take(port);
  });
  Reflect.set(globalThis, PREVIOUS, stop);
}
