/** A rectangle on a page, in CSS px from the top left of its document. */

/** See the head of this file. Whole numbers; sides are at least 1. */
export type PageArea = Record<'x' | 'y' | 'width' | 'height', number>;

/** Where words stand. */
export interface TermArea extends PageArea {
  /**
   * They stay in the window while the page scrolls (fixed or sticky): the place holds for what was on
   * the screen at that moment, not for a picture of the whole page.
   */
  pinned?: true;
}

/** No page is longer or wider (CSS px): browsers lay out no more than 2^25 of them. */
const FARTHEST = 2 ** 25;

/** Reads an area that came from outside, rounded; null where it is none. Keys that are not known are left out. */
export function readArea(value: unknown): PageArea | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const [x, y, width, height] = [fields.x, fields.y, fields.width, fields.height].map(readFigure);
  if (x == null || y == null || width == null || height == null) return null;
  return width < 1 || height < 1 ? null : { x, y, width, height };
}

/** Reads a {@link TermArea} that came from outside; null where it is none. */
export function readTermArea(value: unknown): TermArea | null {
  const area = readArea(value);
  const pinned = area !== null && Reflect.get(Object(value), 'pinned') === true;
  return pinned ? { ...area, pinned } : area;
}

function readFigure(value: unknown): number | null {
  if (typeof value !== 'number' || !(Math.abs(value) <= FARTHEST)) return null;
  // Without the sign of -0, which JSON does not keep.
  return Math.round(value) + 0;
}
