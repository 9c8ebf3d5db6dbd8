/** What the capture script in a page needs of the browser, without the polyfill (see runtime.ts). */
import { PAGE_CAPTURE_PORT } from '../messages';
import { rawRuntime } from '../runtime';
import { isFields } from '../wire';
import type { ExtensionPort } from './port';

interface ConnectEvent {
  addListener(listener: (port: ExtensionPort) => void): void;
  removeListener(listener: (port: ExtensionPort) => void): void;
}

/** Where an injection leaves the way to undo itself, for one that follows it in the same world. */
const PREVIOUS = 'swipewiseCapture';

/**
 * Waits for the background's port and gives it on, once. A later injection replaces this one, so
 * that a capture whose worker died leaves no second listener behind.
 */
export function onCapturePort(take: (port: ExtensionPort) => void): void {
  const previous: unknown = Reflect.get(globalThis, PREVIOUS);
  if (typeof previous === 'function') previous();
  const event = connectEvent();
  const listener = (port: ExtensionPort) => {
    if (port.name !== PAGE_CAPTURE_PORT || !isOurs(port)) return;
    event.removeListener(listener);
    take(port);
  };
  event.addListener(listener);
  Reflect.set(globalThis, PREVIOUS, () => event.removeListener(listener));
}

function connectEvent(): ConnectEvent {
  const runtime = rawRuntime();
  const event: unknown = runtime === undefined ? undefined : Reflect.get(runtime, 'onConnect');
  if (!isConnectEvent(event)) throw new Error('No extension runtime here');
  return event;
}

function isConnectEvent(value: unknown): value is ConnectEvent {
  return isFields(value) && typeof value.addListener === 'function';
}

/** Only this extension can open a port into its own scripts; a sender that is told must be it. */
function isOurs({ sender }: ExtensionPort): boolean {
  return sender?.id === undefined || sender.id === rawRuntime()?.id;
}

/** The shadow root of an element: closed ones too, which only an extension is told. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const opener = shadowOpener();
  return opener === null ? openShadowRoot(element) : opener(element);
}

/** Past a form's field called `shadowRoot`. */
function openShadowRoot(element: Element): ShadowRoot | null {
  return Reflect.get(Element.prototype, 'shadowRoot', element);
}

/** `dom.openOrClosedShadowRoot`: Chromium 88, Firefox 63; for HTML elements only. */
function shadowOpener(): ((element: Element) => ShadowRoot | null) | null {
  for (const name of ['browser', 'chrome']) {
    const api: unknown = Reflect.get(globalThis, name);
    const dom: unknown = isFields(api) ? api.dom : undefined;
    if (!isFields(dom) || typeof dom.openOrClosedShadowRoot !== 'function') continue;
    const open = dom.openOrClosedShadowRoot;
    return (element) =>
      element instanceof HTMLElement ? (Reflect.apply(open, dom, [element]) ?? null) : null;
  }
  return null;
}
