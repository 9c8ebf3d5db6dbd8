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
/** A width and a height. */
export const size = /* @__PURE__ */ shape({ width: count, height: count });

/** An object whose fields pass their checks; others may be there. */
export function shape(fields: Record<string, Check>): Check {
  return (value) =>
    isFields(value) && Object.entries(fields).every(([name, check]) => check(value[name]));
}
