/** Checks of a message's shape, put together from small ones. */
import { isFields } from '../fields';

/** Whether a value of unknown origin has a shape. */
export type Check = (value: unknown) => boolean;

/** A string. */
export const text: Check = (value) => typeof value === 'string';
/** A finite number. */
export const count: Check = (value) => typeof value === 'number' && Number.isFinite(value);
/** `true` or `false`. */
export const flag: Check = (value) => typeof value === 'boolean';
/** Above all that a browser lays out (CSS px): Chromium's LayoutUnit ends at 2^25, Firefox's units before. */
const FARTHEST_PX = 2 ** 25;
/** A place in a page, CSS px; may be negative. */
export const px: Check = (value) => count(value) && Math.abs(Number(value)) <= FARTHEST_PX;
/** An extent in a page, CSS px. */
export const extent: Check = (value) => px(value) && Number(value) >= 0;
/** A width and a height, CSS px. */
export const size = /* @__PURE__ */ shape({ width: extent, height: extent });
/** Device px of one CSS px: screen and zoom together stay far below this. */
export const ratio: Check = (value) => count(value) && Number(value) > 0 && Number(value) <= 100;

/** An object whose fields pass their checks; others may be there. */
export function shape(fields: Record<string, Check>): Check {
  return (value) =>
    isFields(value) && Object.entries(fields).every(([name, check]) => check(value[name]));
}
