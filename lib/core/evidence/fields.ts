/** Checks of single fields of data that came from outside. Each names the field that is wrong. */
import { isObject } from './json';

/** Thrown by the checks below. `field` is a path such as `artifacts[2].sha256`. */
export class FieldError extends Error {
  constructor(
    readonly field: string,
    readonly expected: string,
  ) {
    super(`${field}: expected ${expected}`);
    this.name = 'FieldError';
  }
}

/** A test of one value with the name of what it wants. */
export interface Want {
  name: string;
  test(value: unknown): boolean;
}

const text: Want = { name: 'text', test: (v) => typeof v === 'string' };
const number: Want = { name: 'number', test: (v) => typeof v === 'number' };

/** The kinds of values that records are made of. */
export const wants = {
  text,
  number,
  count: {
    name: 'whole number, not negative',
    test: (v) => Number.isSafeInteger(v) && Number(v) >= 0,
  },
  sha256: { name: '64 hexadecimal digits', test: (v) => matches(v, /^[0-9a-f]{64}$/) },
  time: {
    name: 'UTC time with milliseconds',
    test: (v) => matches(v, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) && isInstant(v),
  },
  offset: {
    name: 'minutes east of UTC',
    test: (v) => Number.isInteger(v) && Math.abs(Number(v)) <= 18 * 60,
  },
  id: {
    name: 'id of letters, digits and hyphens',
    test: (v) => matches(v, /^[0-9A-Za-z-]{8,64}$/),
  },
  version: { name: 'version', test: (v) => matches(v, /^[0-9A-Za-z.+_-]{1,40}$/) },
  object: { name: 'object', test: isObject },
  objectOrNull: { name: 'object or null', test: (v) => v === null || isObject(v) },
} satisfies Record<string, Want>;

/** One of the listed words. */
export function oneOf(words: readonly unknown[]): Want {
  return { name: `one of ${words.join(', ')}`, test: (v) => words.includes(v) };
}

/** Checks the named fields of an object; `at` is where it stands, empty for the top. */
export function checkFields(value: unknown, shape: Record<string, Want>, at = ''): void {
  if (!isObject(value)) throw new FieldError(at || 'record', 'object');
  for (const [key, want] of Object.entries(shape)) {
    if (!want.test(value[key])) throw new FieldError(at ? `${at}.${key}` : key, want.name);
  }
}

/** Checks a list whose items all have one shape. */
export function checkList(value: unknown, shape: Record<string, Want>, at: string): void {
  if (!Array.isArray(value)) throw new FieldError(at, 'list');
  value.forEach((item, index) => {
    checkFields(item, shape, `${at}[${index}]`);
  });
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

/** Some engines take the 31st of February for the 3rd of March, others for no day at all. */
function isInstant(value: unknown): boolean {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString() === value;
}
