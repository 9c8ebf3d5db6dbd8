/** Where words stand: cut off, off the screen, or in a box that has to be scrolled. Asks for layout. */
import type { Display, Hiding } from '../../core/display';
import { bodyOf, documentElementOf, rectOf } from '../dom';
import type { Look } from './look';
import { keptAtRest } from './rest';
import type { Level } from './up';

/** The part of {@link Display} that is told here. */
export type Place = { hiddenBy?: Hiding } & Pick<Display, 'scrollBox'>;

/** A stretch of words that shows less than this of its height or width (CSS px) shows nothing. */
const MIN_SHOWN_PX = 2;
/** Words count as held by a scroll box when at least this share of their height is in its view. */
const HELD = 0.5;

/** A rectangle in the viewport (CSS px). */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where an element's box stands, and how it scrolls (CSS px). */
interface ViewBox extends Sizes {
  view: Box;
}

/** Judges the place of words that styles do not hide. `words` is their box in the viewport. */
export function placeOf(words: Box, levels: readonly Level[]): Place {
  if (isThin(words) || levels.some(({ style }) => cutsToNothing(style))) {
    return { hiddenBy: 'clipped' };
  }
  let shown = words;
  let scrollBox = false;
  for (const { box, style } of cuttersOf(levels)) {
    if (isScroller(box, style)) {
      scrollBox ||= !isHeld(shown, box);
      shown = box.view;
    } else {
      shown = common(shown, box.view, style);
      if (isThin(shown)) return { hiddenBy: 'clipped' };
    }
  }
  if (isOffPage(shown, levels)) return { hiddenBy: 'offscreen' };
  return scrollBox || isBelowFrame(shown) ? { scrollBox: true } : {};
}

/**
 * What is to be seen of a box right now, as far as the boxes around it are scrolled; null where nothing is.
 * `main` is the page's own scroller: a picture of the whole page shows all that is in it. A frame has none.
 */
export function seenPart(words: Box, levels: readonly Level[], main: Element | null): Box | null {
  let shown = words;
  for (const { box, style, element } of cuttersOf(levels)) {
    if (element !== main) shown = common(shown, box.view, style);
  }
  return isThin(shown) ? null : shown;
}

/** What of a box stands in the window; null where nothing does. */
export function withinWindow(box: Box): Box | null {
  const left = Math.max(box.left, 0);
  const top = Math.max(box.top, 0);
  const shown = {
    left,
    top,
    right: Math.min(box.right, innerWidth),
    bottom: Math.min(box.bottom, innerHeight),
  };
  return isThin(shown) ? null : shown;
}

/** The boxes that cut off what stands in them, innermost first. */
function* cuttersOf(levels: readonly Level[]): Generator<Level & { box: ViewBox }> {
  const roots = rootsOf(levels);
  let afloat: string | null = null;
  for (const { element, style } of levels) {
    if (!holds(style, afloat)) continue;
    afloat = /absolute|fixed/.test(style.position) ? style.position : null;
    if (!roots.has(element) && cuts(style)) {
      yield { element, style, box: viewBoxOf(element) };
    }
  }
}

/** Whether what stands in a box of this position is held by a level around it (CSS 2, 10.1). */
function holds({ position, transformed }: Look, afloat: string | null): boolean {
  if (afloat === null || transformed) return true;
  return afloat === 'absolute' && position !== 'static';
}

/** Inline boxes cut nothing, whatever their `overflow`. */
function cuts({ overflow, display }: Look): boolean {
  return /hidden|clip|auto|scroll/.test(overflow) && display !== 'inline' && display !== 'contents';
}

/** The root and the body hand their scrolling to the page. */
function rootsOf(levels: readonly Level[]): Set<Element> {
  const root = documentElementOf(document);
  const body = bodyOf(document);
  const own = levels.find(({ element }) => element === root)?.style.overflow ?? 'visible';
  return new Set([root, ...(body !== null && own === 'visible' ? [body] : [])]);
}

function isThin({ left, top, right, bottom }: Box): boolean {
  return right - left < MIN_SHOWN_PX || bottom - top < MIN_SHOWN_PX;
}

/** The usual ways of cutting an element away whole: `clip: rect(0 0 0 0)`, `clip-path: inset(50%)`. */
function cutsToNothing({ clip, clipPath, position }: Look): boolean {
  if (clip === 'auto' && clipPath === 'none') return false;
  if (/^inset\((?:100%|[5-9]\d(?:\.\d+)?%)\)$/.test(clipPath)) return true;
  if (/^(?:circle|ellipse)\(0(?:px|%)?[ )]/.test(clipPath)) return true;
  const [top, right, bottom, left] = (clip.match(/-?[\d.]+/g) ?? []).map(Number);
  if (top === undefined || right === undefined || bottom === undefined || left === undefined) {
    return false;
  }
  const cuts = position === 'absolute' || position === 'fixed';
  return cuts && isThin({ left, top, right, bottom });
}

function isScroller(box: ViewBox, { overflow }: Look): boolean {
  if (!/auto|scroll/.test(overflow)) return false;
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}

/** Whether the words are in view before anyone has scrolled the box. */
function isHeld(words: Box, box: ViewBox): boolean {
  const { view, scrollTop, scrollLeft, clientHeight, clientWidth } = box;
  const top = words.top + scrollTop - view.top;
  const bottom = words.bottom + scrollTop - view.top;
  const seen = Math.min(bottom, clientHeight) - Math.max(top, 0);
  if (seen < (bottom - top) * HELD) return false;
  const left = words.left + scrollLeft - view.left;
  return left < clientWidth && left + words.right - words.left > 0;
}

const viewBoxOf = keptAtRest(
  (element: Element): ViewBox => ({ view: rectOf(element), ...sizesOf(element) }),
);

type Sizes = Record<
  'scrollHeight' | 'scrollWidth' | 'clientHeight' | 'clientWidth' | 'scrollTop' | 'scrollLeft',
  number
>;

/** Past a form's field called `scrollTop` and the like. */
function sizesOf(element: Element): Sizes {
  const read = (name: keyof Sizes) => Number(Reflect.get(Element.prototype, name, element));
  return {
    scrollHeight: read('scrollHeight'),
    scrollWidth: read('scrollWidth'),
    clientHeight: read('clientHeight'),
    clientWidth: read('clientWidth'),
    scrollTop: read('scrollTop'),
    scrollLeft: read('scrollLeft'),
  };
}

/** What is left of a box in one that cuts off, in the directions in which it does. */
function common(box: Box, view: Box, { overflowX, overflowY }: Look): Box {
  const cutsX = overflowX !== 'visible';
  const cutsY = overflowY !== 'visible';
  return {
    left: cutsX ? Math.max(box.left, view.left) : box.left,
    right: cutsX ? Math.min(box.right, view.right) : box.right,
    top: cutsY ? Math.max(box.top, view.top) : box.top,
    bottom: cutsY ? Math.min(box.bottom, view.bottom) : box.bottom,
  };
}

function windowBox(): Box {
  return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
}

function isOutside(box: Box, view: Box): boolean {
  return (
    box.right <= view.left ||
    box.left >= view.right ||
    box.bottom <= view.top ||
    box.top >= view.bottom
  );
}

/** Where no scrolling of the page leads: above it, and beside it on the side that does not scroll. */
function isOffPage(box: Box, levels: readonly Level[]): boolean {
  if (levels.some(({ style }) => style.position === 'fixed')) return isOutside(box, windowBox());
  if (box.bottom + scrollY <= 0) return true;
  const root = levels.at(-1);
  const backwards = root?.style.direction === 'rtl';
  if (!backwards && box.right + scrollX <= 0) return true;
  if (backwards && box.left + scrollX >= innerWidth) return true;
  const cut = /hidden|clip/.test(root?.style.overflowX ?? '');
  return cut && (box.left >= innerWidth || box.right <= 0);
}

/** A frame is a scroll box in the page around it. */
function isBelowFrame(box: Box): boolean {
  return window !== window.top && box.top + scrollY >= innerHeight;
}
