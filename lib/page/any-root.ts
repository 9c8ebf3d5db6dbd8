/** Shadow roots of either kind, the way an extension is told of them. */
import { shadowRootOf } from './dom';

/**
 * The shadow root of an element, a closed one too: only an extension is told of those. Firefox tells its
 * content scripts by a property of every element, Chromium by `chrome.dom` (for HTML elements). Where the
 * browser has neither, the open one.
 */
export function anyRootOf(element: Element): ShadowRoot | null {
  const open = shadowRootOf(element);
  if (open !== null) return open;
  const told: unknown = Reflect.get(Element.prototype, 'openOrClosedShadowRoot', element);
  const root = told === undefined ? rootByApi(element) : told;
  return root instanceof ShadowRoot ? root : null;
}

/** `dom.openOrClosedShadowRoot`: Chromium 88. */
function rootByApi(element: Element): unknown {
  const dom: unknown = field(field(globalThis, 'chrome'), 'dom');
  const opener: unknown = field(dom, 'openOrClosedShadowRoot');
  if (typeof opener !== 'function' || !(element instanceof HTMLElement)) return null;
  return Reflect.apply(opener, dom, [element]);
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
