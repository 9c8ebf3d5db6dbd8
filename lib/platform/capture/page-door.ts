/** What the capture script in a page needs of the browser, without the polyfill (see runtime.ts). */
import { onPort } from '../connect';
import { PAGE_CAPTURE_PORT } from '../messages';
import { isFields } from '../wire';
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

/** The shadow root of an element: closed ones too, which only an extension is told. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Firefox, for its content scripts, by a property of every element.
  const told: unknown = Reflect.get(Element.prototype, 'openOrClosedShadowRoot', element);
  const root = told === undefined ? rootByApi(element) : told;
  return root instanceof ShadowRoot ? root : openShadowRoot(element);
}

/** Past a form's field called `shadowRoot`. */
function openShadowRoot(element: Element): ShadowRoot | null {
  return Reflect.get(Element.prototype, 'shadowRoot', element);
}

/** `dom.openOrClosedShadowRoot`: Chromium 88; for HTML elements only. */
function rootByApi(element: Element): unknown {
  const api: unknown = Reflect.get(globalThis, 'chrome');
  const dom: unknown = isFields(api) ? api.dom : undefined;
  if (!isFields(dom) || typeof dom.openOrClosedShadowRoot !== 'function') return null;
  return element instanceof HTMLElement
    ? Reflect.apply(dom.openOrClosedShadowRoot, dom, [element])
    : null;
}
