/** Waits until a page is there to be read and is really shown. */
import { readyStateOf } from '../dom';

/**
 * Calls `start` once the document is parsed; for a prerendered one (Chromium) not before it becomes the
 * page in the tab, since until then the tab shows another page. Waits for no idle moment: a page that is
 * about to lay out a long contract has none, and while it does, the background can already be at work.
 */
export function whenReady(doc: Document, start: () => void): void {
  const again = () => whenReady(doc, start);
  if (Reflect.get(doc, 'prerendering') === true) once(doc, 'prerenderingchange', again);
  else if (readyStateOf(doc) === 'loading') once(doc, 'DOMContentLoaded', again);
  else start();
}

function once(doc: Document, type: string, listener: () => void): void {
  EventTarget.prototype.addEventListener.call(doc, type, listener, { once: true });
}
