/** Waits until a page is there to be read and is really shown. */
import { readyStateOf } from '../dom';

/** Longest wait for an idle moment once the page is parsed (ms). */
const PATIENCE_MS = 200;

/**
 * Calls `start` in an idle moment after the document was parsed; for a prerendered one (Chromium) not
 * before it becomes the page in the tab, since until then the tab shows another page.
 */
export function whenReady(doc: Document, start: () => void): void {
  const again = () => whenReady(doc, start);
  if (Reflect.get(doc, 'prerendering') === true) once(doc, 'prerenderingchange', again);
  else if (readyStateOf(doc) === 'loading') once(doc, 'DOMContentLoaded', again);
  else requestIdleCallback(start, { timeout: PATIENCE_MS });
}

function once(doc: Document, type: string, listener: () => void): void {
  EventTarget.prototype.addEventListener.call(doc, type, listener, { once: true });
}
