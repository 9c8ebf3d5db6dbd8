/** What an event hit within shadow roots that are closed to the page's own events. */
import { isElement, parentElementOf, shadowRootOf } from '../dom';
import { isOwn } from '../own';

/** Roots within roots that are looked into. */
const MAX_DEPTH = 6;

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

/** The elements that the event passes, innermost first, out of shadow roots of either kind; at most `most`. */
export function pathOf(event: Event, most: number): Element[] {
  const places = event.composedPath().filter((place) => place !== window);
  const path = (places as Node[]).filter(isElement).slice(0, most);
  return path.flatMap((element) => [...within(element, event, MAX_DEPTH), element]);
}

/** What the event hit within an element with a closed root. Our own are none of the page's. */
function within(host: Element, event: Event, depth: number): Element[] {
  const root = depth === 0 || isOwn(host) ? null : anyRootOf(host);
  if (root === null || root.mode === 'open') return [];
  const hit = hitIn(root, event);
  const path: Element[] = [];
  for (let at = hit; at !== null; at = parentElementOf(at)) path.push(at);
  return hit === null ? [] : [...within(hit, event, depth - 1), ...path];
}

function hitIn(root: ShadowRoot, event: Event): Element | null {
  const [x, y] = pointOf(event);
  if (x === undefined || y === undefined) return root.activeElement;
  // A slot shows what stands outside of the root, and lies itself behind that.
  return root.elementsFromPoint(x, y).find((element) => element.getRootNode() === root) ?? null;
}

function pointOf(event: Event): [x?: number, y?: number] {
  // Firefox on a computer without a touch screen knows no `TouchEvent`.
  const touch = typeof TouchEvent === 'function' && event instanceof TouchEvent;
  const at = touch ? event.changedTouches[0] : event;
  if (at === undefined || !('clientX' in at) || !('clientY' in at)) return [];
  const [x, y] = [Number(at.clientX), Number(at.clientY)];
  // A click by key or by an assistive tool has no place.
  return x === 0 && y === 0 ? [] : [x, y];
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
