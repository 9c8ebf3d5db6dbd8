/**
 * One value, one text: JSON in the canonical form of RFC 8785 (JCS). Keys stand in the order of
 * their UTF-16 units, numbers and strings as ECMAScript writes them, without white space; so no
 * record holds a line break and one record is one line of `chain.jsonl`.
 *
 * One point goes beyond RFC 8785, which knows no lone surrogates: a quote cut from a page may hold
 * one, and it stands as its `\udXXX` escape, as JSON.stringify writes it.
 */
import { utf8 } from './bytes';
import { isObject } from './json';

/** Records are a few levels deep; a hostile one may not exhaust the stack. */
const MAX_DEPTH = 64;

/**
 * Canonical text of a value. Object members that are undefined are left out, as in JSON.stringify.
 * @throws TypeError for what JSON cannot say (NaN, Infinity, a function, undefined in an array) and
 * for more than 64 levels.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

/** UTF-8 bytes of {@link canonicalJson}: what is stored, hashed, chained and exported. */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return utf8(canonicalJson(value));
}

/**
 * True where all keys of a value that came from JSON stand in their canonical order, so that JSON.stringify
 * writes it as {@link canonicalJson} does, only several times faster. Never for one that is too deep.
 */
export function isOrdered(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((item) => isOrdered(item, depth + 1));
  let last = '';
  for (const [key, item] of Object.entries(value)) {
    if (key < last || !isOrdered(item, depth + 1)) return false;
    last = key;
  }
  return true;
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw new TypeError('canonical JSON: too deep');
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`;
  if (isObject(value)) return writeObject(value, depth);
  throw new TypeError(`canonical JSON cannot hold ${String(value)}`);
}

function writeObject(value: Record<string, unknown>, depth: number): string {
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${write(value[key], depth + 1)}`);
  return `{${members.join(',')}}`;
}
