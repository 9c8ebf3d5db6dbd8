/** What an element that covers most of the window is to the page: the page itself, its ground, or a pop-up. */
import { bodyOf, rectOf, upFrom } from '../../dom';

/** Share of the window, and of the page's words, that count as most of it. */
const MOST = 0.5;

/** Whether it covers most of the window. */
export function coversWindow(element: Element): boolean {
  const { left, top, right, bottom } = rectOf(element);
  const width = Math.min(right, innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return width > 0 && height > 0 && width * height >= MOST * innerWidth * innerHeight;
}

/** Whether something else lies over its middle: then it is a ground, without which words may vanish. */
export function isBehind(element: Element): boolean {
  const { left, top, right, bottom } = rectOf(element);
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const root = element.getRootNode();
  const hit = root instanceof ShadowRoot ? root.elementFromPoint(x, y) : topAt(x, y);
  for (let at = hit; at !== null; at = upFrom(at)) if (at === element) return false;
  return true;
}

function topAt(x: number, y: number): Element | null {
  return Document.prototype.elementFromPoint.call(document, x, y);
}

/** Whether most of the page's words that are to be seen stand in it: then it is the page. */
export function isMostOf(element: Element): boolean {
  const all = wordsIn(bodyOf(document));
  return all === 0 || wordsIn(element) >= MOST * all;
}

function wordsIn(element: Element): number {
  // biome-ignore lint/performance/useDomNodeTextContent: scripts, styles and what is not rendered are no words to be seen; asked for few elements
  return element instanceof HTMLElement ? element.innerText.replace(/\s/g, '').length : 0;
}
