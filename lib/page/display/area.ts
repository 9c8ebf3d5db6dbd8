/** Where the words of findings are to be seen on the page right now: their place in a picture of it. */
import { type PageArea, readArea, readTermArea, type TermArea } from '../../core/area';
import type { Finding, PlacedFinding } from '../../core/model';
import { mainScroller } from '../capture/screen/scroller';
import { boxesOf, upFrom } from '../dom';
import { rangesOf, tellersOf } from '../mark/ranges';
import type { PageText } from '../read/page-text';
import { hiddenBy } from './hiding';
import { type Box, seenPart, withinWindow } from './place';
import { type Level, levelsFrom } from './up';

/** Findings whose words stand in the page's own text get their place; the same object where there is none. */
export function* withAreas(
  page: PageText,
  findings: readonly Finding[],
): Generator<void, PlacedFinding[]> {
  const placed: PlacedFinding[] = [];
  for (const finding of findings) {
    // What stands behind the page's own text is a frame's, which has px of its own.
    const counts = finding.display !== undefined && finding.end <= page.text.length;
    const place = counts ? areaOf(page, finding.start, finding.end) : null;
    placed.push(place === null ? finding : { ...finding, place });
    if (counts) yield;
  }
  return placed;
}

/** The smallest rectangle around all words in `[start, end)` that are to be seen; null where none is. */
export function areaOf(page: PageText, start: number, end: number): TermArea | null {
  const { element: main } = mainScroller(document);
  let pinned = false;
  const seen = boxesIn(page, start, end).flatMap(({ element, boxes }) => {
    const levels = levelsFrom(element);
    if (hiddenBy(levels) !== null) return [];
    pinned ||= withinMain(levels, main).some(({ style }) => /fixed|sticky/.test(style.position));
    return boxes.map((box) => seenPart(box, levels, main));
  });
  const area = areaAround(seen, { x: scrollX, y: scrollY });
  return readTermArea({ ...area, pinned });
}

/**
 * The same for words in a frame, in px of its window: a picture of the page does not scroll the frame, so
 * what its window does not show is not to be seen.
 */
export function areaInWindow(page: PageText, start: number, end: number): PageArea | null {
  const seen = boxesIn(page, start, end).flatMap(({ element, boxes }) => {
    const levels = levelsFrom(element);
    if (hiddenBy(levels) !== null) return [];
    return boxes.map((box) => {
      const part = seenPart(box, levels, null);
      return part && withinWindow(part);
    });
  });
  return readArea(areaAround(seen, { x: 0, y: 0 }));
}

function areaAround(seen: readonly (Box | null)[], scrolled: { x: number; y: number }) {
  const [first, ...rest] = seen.filter((box) => box !== null);
  if (first === undefined) return null;
  const { left, top, right, bottom } = rest.reduce(around, first);
  const { x, y } = scrolled;
  return { x: left + x, y: top + y, width: right - left, height: bottom - top };
}

/** The levels that the page's own scroller moves; what holds the scroller itself moves nothing in it. */
export function withinMain(levels: readonly Level[], main: Element): readonly Level[] {
  const at = levels.findIndex(({ element }) => element === main);
  return at === -1 ? levels : levels.slice(0, at);
}

interface Boxes {
  element: Element;
  boxes: readonly Box[];
}

/** Boxes of the words; where these are no text of the page, of the elements that tell them. */
function boxesIn(page: PageText, start: number, end: number): Boxes[] {
  const words = rangesOf(page, start, end).flatMap((range): Boxes[] => {
    const element = upFrom(range.startContainer);
    return element === null ? [] : [{ element, boxes: Array.from(range.getClientRects()) }];
  });
  if (words.length > 0) return words;
  return tellersOf(page, start, end).map((element) => ({
    element,
    boxes: Array.from(boxesOf(element)),
  }));
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
