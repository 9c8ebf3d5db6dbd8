/** Keeps the background awake for as long as something runs that no open page waits for. */
import { browser } from '../browser';

/** Below the 30 s without an event or a call after which both browsers end an idle background. */
const EVERY_MS = 20_000;

/**
 * Calls the browser from time to time until the signal aborts: sealing a large copy is work in
 * IndexedDB alone, which neither browser counts as being busy (Chromium 110 and Firefox count calls).
 */
export function stayAwake(signal: AbortSignal): void {
  const timer = setInterval(() => {
    browser.runtime.getPlatformInfo().catch((error: unknown) => {
      console.debug('[swipewise]', error);
    });
  }, EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
