/** What one document tells of the frames in it and of itself; see {@link file://../../core/capture/frames.ts}. */
import { type FrameView, type ShownFrame, UNLISTED } from '../../core/capture/frames';
import { real } from '../capture/dom';
import { mainScroller } from '../capture/screen/scroller';
import { allIn, treesOf } from '../capture/screen/trees';
import { withinMain } from '../display/area';
import { hiddenBy } from '../display/hiding';
import { type Box, seenPart, withinWindow } from '../display/place';
import { levelsFrom } from '../display/up';
import { rectOf } from '../dom';
import { isStraight } from './straight';

/** Elements that hold another document. */
const HOLDERS = 'iframe,frame,object,embed';

/** Looks around in this document. Asks for layout; each `yield` is a chance to pause. */
export function* viewOfFrames(
  document: Document,
  shadowOf: (element: Element) => ShadowRoot | null,
): Generator<void, FrameView> {
  const trees = yield* treesOf(document, shadowOf);
  const numbers = new Map(windowsIn(window).map((one, index) => [one, index]));
  const main = window === window.top ? mainScroller(document).element : null;
  const frames: ShownFrame[] = [];
  for (const element of trees.flatMap((tree) => allIn(tree, HOLDERS))) {
    const held: unknown = Reflect.get(element, 'contentWindow');
    if (held == null) continue;
    frames.push(shownFrame(element, numbers.get(held) ?? UNLISTED, main));
    yield;
  }
  return { path: pathTo(window), width: innerWidth, height: innerHeight, frames };
}

/** Any window tells which windows stand in its document and which one is around it, whatever their origins. */
function windowsIn(view: Window): unknown[] {
  return Array.from({ length: view.length }, (_, index) => view[index]);
}

function pathTo(view: Window): number[] {
  const path: number[] = [];
  for (let at = view; at !== at.parent; at = at.parent)
    path.unshift(windowsIn(at.parent).indexOf(at));
  return path;
}

function shownFrame(element: Element, index: number, main: Element | null): ShownFrame {
  const levels = levelsFrom(element);
  const { box, laid } = contentOf(element);
  const hidden = hiddenBy(levels) !== null;
  const part = hidden ? null : seenPart(box, levels, main);
  const seen = part !== null && main === null ? withinWindow(part) : part;
  const moved = main === null ? levels : withinMain(levels, main);
  return {
    ...{ index, box: placed(box, main), laid, seen: seen && placed(seen, main) },
    straight: isStraight(levels),
    pinned: moved.some(({ style }) => /fixed|sticky/.test(style.position)),
  };
}

/** The box within border and padding, as it is drawn, and its size as it was laid out. */
function contentOf(element: Element): { box: Box; laid: { width: number; height: number } } {
  const { left, top, right, bottom, width, height } = rectOf(element);
  const style = getComputedStyle(element);
  const px = (property: string) => Number.parseFloat(style.getPropertyValue(property)) || 0;
  const edge = (side: string) => px(`border-${side}-width`) + px(`padding-${side}`);
  const [wide, high] = [
    laidOut(element, 'offsetWidth', width),
    laidOut(element, 'offsetHeight', height),
  ];
  const [across, down] = [width / wide, height / high];
  const box = {
    left: left + edge('left') * across,
    top: top + edge('top') * down,
    right: right - edge('right') * across,
    bottom: bottom - edge('bottom') * down,
  };
  const laid = {
    width: wide - edge('left') - edge('right'),
    height: high - edge('top') - edge('bottom'),
  };
  return { box, laid };
}

/** CSS px before zoom and transforms; fractions, which the whole px of layout lack, where they are the same. */
function laidOut(element: Element, key: 'offsetWidth' | 'offsetHeight', drawn: number): number {
  const laid = element instanceof HTMLElement ? real(HTMLElement.prototype, key, element) : drawn;
  return Math.abs(laid - drawn) <= 1 ? drawn : laid;
}

/** On the page, of whose own document the window shows a part; within a frame its window is all there is. */
function placed({ left, top, right, bottom }: Box, main: Element | null) {
  const [x, y] = main === null ? [0, 0] : [scrollX, scrollY];
  return { x: left + x, y: top + y, width: right - left, height: bottom - top };
}
