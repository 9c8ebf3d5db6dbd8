/** What scrolls on a page: the document, or the one element that fills its window. */
import type { Point, Rect, ScreenView, Size } from '../../../core/capture/screen';
import { bodyOf, documentElementOf, rectOf, upFrom } from '../../dom';
import { isHtml, ofDocument, real } from '../dom';
import { coversWindow } from './cover';

/** The element by which the page scrolls. */
export interface Scroller {
  element: Element;
  /** It is an element in the page; the document's own otherwise. */
  inner: boolean;
}

/** Up to this (CSS px) nothing that matters is beyond the edge: a rounding, a line. */
export const LEAST = 24;

/** Finds it. Of document and element the one with more beyond the edge. */
export function mainScroller(document: Document): Scroller {
  const element = own(document);
  const inner = innerScroller(document, element);
  if (inner === null || beyond(inner) <= beyond(element)) return { element, inner: false };
  return { element: inner, inner: true };
}

/** The frame that fills the window, whose content cannot be scrolled from here; null where none does. */
export function fillingFrame(document: Document): Element | null {
  return atCentre(document).find((hit) => isHtml(hit, 'iframe') && coversWindow(hit)) ?? null;
}

/** CSS px of the page's body that stand outside a window in which nothing scrolls: a page that locks itself. */
export function lockedAway(document: Document): number {
  const body = bodyOf(document) as Element | null;
  if (body === null) return 0;
  const { top, bottom } = rectOf(body);
  return Math.max(0, -top) + Math.max(0, bottom - innerHeight);
}

/** The element of the document's scroll; of one without `<html>`, its root. */
function own(document: Document): Element {
  const element = (ofDocument(document, 'scrollingElement') ??
    documentElementOf(document)) as Element | null;
  if (element === null) throw new Error('no document element');
  return element;
}

function innerScroller(document: Document, root: Element): Element | null {
  const tops = new Set<Element>([root, documentElementOf(document), bodyOf(document)]);
  for (const hit of atCentre(document)) {
    for (let at: Element | null = hit; at !== null; at = upFrom(at)) {
      if (!tops.has(at) && scrolls(at) && coversWindow(at)) return at;
    }
  }
  return null;
}

/** What lies in the middle of the window, the uppermost first; shadow roots are their hosts here. */
function atCentre(document: Document): Element[] {
  return Document.prototype.elementsFromPoint.call(document, innerWidth / 2, innerHeight / 2);
}

function scrolls(element: Element): boolean {
  if (beyond(element) < LEAST) return false;
  return /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
}

/** CSS px below the edge. */
function beyond(element: Element): number {
  const [all, shown] = [ofElement(element, 'scrollHeight'), ofElement(element, 'clientHeight')];
  return all - shown;
}

function ofElement<K extends keyof Element>(element: Element, key: K): Element[K] {
  return real(Element.prototype, key, element);
}

/** How far it is scrolled, CSS px; fractions where a device px is one. */
export function scrollOf({ element, inner }: Scroller): Point {
  if (!inner) return { x: scrollX, y: scrollY };
  return { x: ofElement(element, 'scrollLeft'), y: ofElement(element, 'scrollTop') };
}

/** Scrolls there at once, whatever `scroll-behavior` says; as near as it goes. */
export function scrollTo({ element, inner }: Scroller, { x, y }: Point): void {
  const where: ScrollToOptions = { left: x, top: y, behavior: 'instant' };
  if (inner) Reflect.apply(Element.prototype.scrollTo, element, [where]);
  else globalThis.scrollTo(where);
}

/** What is to be seen now. */
export function viewOf(scroller: Scroller, covered: number): ScreenView {
  const window = { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight };
  const [view, content] = [boxOf(scroller), contentOf(scroller)];
  const pinched = (visualViewport?.scale ?? 1) !== 1;
  const { inner } = scroller;
  return {
    ...{ window, view, content, at: scrollOf(scroller), inner, covered, pinched },
    pixelRatio: devicePixelRatio,
  };
}

/** The box whose content scrolls, without scroll bars, from the window's top left; in the window. */
export function boxOf({ element, inner }: Scroller): Rect {
  const shown = {
    width: ofElement(element, 'clientWidth'),
    height: ofElement(element, 'clientHeight'),
  };
  if (!inner) return { x: 0, y: 0, ...within(shown) };
  const { left, top } = rectOf(element);
  const x = Math.max(0, left + ofElement(element, 'clientLeft'));
  const y = Math.max(0, top + ofElement(element, 'clientTop'));
  const width = Math.min(shown.width, innerWidth - x);
  return { x, y, width, height: Math.min(shown.height, innerHeight - y) };
}

/** Of a document whose root is no `<html>` the sizes can be anything. */
function within({ width, height }: Size): Size {
  return {
    width: width >= 1 ? Math.min(width, innerWidth) : innerWidth,
    height: height >= 1 ? Math.min(height, innerHeight) : innerHeight,
  };
}

function contentOf({ element }: Scroller): Size {
  return { width: ofElement(element, 'scrollWidth'), height: ofElement(element, 'scrollHeight') };
}
