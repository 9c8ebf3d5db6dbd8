/**
 * What the background and the capture script say to each other while the picture is taken: the
 * background orders, the page moves and tells what is then to be seen.
 */
import { isFields } from '../fields';
import { type Check, extent, flag, px, ratio, shape, size } from './shapes';

/** A place, CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** An extent. */
export interface Size {
  width: number;
  height: number;
}

/** A box. */
export interface Rect extends Point, Size {}

/**
 * What the page is to do. `look`: nothing but tell. `load`: scroll through once, so that pictures
 * load that wait for it. `go`: scroll there; what is fixed to the window is as the page has it
 * (`shown`), or out of the way (`hidden`). `back`: put everything back as it was.
 */
export type ScreenOrder =
  | { order: 'look' | 'load' | 'back' }
  | { order: 'go'; x: number; y: number; fixed: 'shown' | 'hidden' };

/** What is to be seen after an order; CSS px throughout. */
export interface ScreenView {
  /** The part of the document that the window shows, scroll bars included. */
  window: Rect;
  /** The box in the window whose content scrolls, without scroll bars; from the window's top left. */
  view: Rect;
  /** All of what scrolls in it, shown or not. */
  content: Size;
  /** How far it is scrolled. */
  at: Point;
  /** An element scrolls, the document does not. */
  inner: boolean;
  /** Height at the lower edge of `view` that something fixed to the window covers. */
  covered: number;
  /** Device px of one CSS px. */
  pixelRatio: number;
  /** The user has zoomed in by pinching: the window shows a part of itself. */
  pinched: boolean;
}

const rect = shape({ x: px, y: px, width: extent, height: extent });

/** Whether a value from the page has the shape of a {@link ScreenView} with sizes to work with. */
export const isScreenView: Check = (value) => isShaped(value) && isFields(value) && drawable(value);

const isShaped = shape({
  ...{ window: rect, view: rect, content: size, at: shape({ x: px, y: px }) },
  ...{ inner: flag, covered: px, pixelRatio: ratio, pinched: flag },
});

function drawable({ window, view }: Record<string, unknown>): boolean {
  return hasArea(window) && hasArea(view);
}

function hasArea(value: unknown): boolean {
  return isFields(value) && Number(value.width) >= 1 && Number(value.height) >= 1;
}

/** Reads an order; null where it is none. */
export function readScreenOrder(value: unknown): ScreenOrder | null {
  if (!isFields(value)) return null;
  const { order, x, y, fixed } = value;
  if (order === 'look' || order === 'load' || order === 'back') return { order };
  if (order !== 'go' || typeof x !== 'number' || typeof y !== 'number') return null;
  return { order, x, y, fixed: fixed === 'hidden' ? 'hidden' : 'shown' };
}

/** CSS px that may hide beyond the edge without being worth a scroll: rounding of sizes. */
const SLACK = 1;

/** Whether all that scrolls is in view. */
export function fits({ content, view }: ScreenView): boolean {
  return content.width <= view.width + SLACK && content.height <= view.height + SLACK;
}

/**
 * The part of the document that the window shows, where `start` is how far it was scrolled at first.
 * What an element scrolls counts where it stood then, as if the element were tall enough for all of it:
 * so a line that was 500 px down, out of sight, is in the picture of it too.
 */
export function windowPlace({ window, at, inner }: ScreenView, start: Point): Rect {
  return inner ? { ...window, x: window.x + at.x - start.x, y: window.y + at.y - start.y } : window;
}

/** Where the content's own top left stands in the document; see {@link windowPlace}. */
export function contentOrigin({ window, view, inner }: ScreenView, start: Point): Point {
  if (!inner) return { x: 0, y: 0 };
  return { x: window.x + view.x - start.x, y: window.y + view.y - start.y };
}

/** Whether two views show a page in the same size: of another it is laid out anew, or drawn larger. */
export function sameSize(a: ScreenView, b: ScreenView): boolean {
  return a.window.height === b.window.height && sameWidth(a, b);
}

/** The same of the width and the scale alone: a window that became lower shows the same page. */
export function sameWidth(a: ScreenView, b: ScreenView): boolean {
  return (
    a.window.width === b.window.width && a.pixelRatio === b.pixelRatio && a.pinched === b.pinched
  );
}
