/** What an event hit within shadow roots that are closed to the page's own events. */
import { anyRootOf } from '../any-root';
import { isElement, parentElementOf } from '../dom';
import { isOwn } from '../own';

/** Roots within roots that are looked into. */
const MAX_DEPTH = 6;

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
