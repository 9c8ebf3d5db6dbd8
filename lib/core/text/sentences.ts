/**
 * Sentences, found lazily around an offset.
 *
 * Most of a page says nothing of interest, so nothing is split ahead of time: the caller asks for
 * the sentence at an offset, in rising order, and each code unit is looked at once or twice.
 */

import { isStrewn } from './strewn';

/** A sentence `[start, end)` in raw offsets, its closing mark included. */
export interface Sentence {
  start: number;
  end: number;
}

/** A sentence without a closing mark is cut here (UTF-16 units), so that work stays linear. */
export const MAX_SENTENCE = 1200;

const CLOSING = 1;
const POINT = 2;
const BREAK = 3;
const MARKS = marks();

function marks(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const char of '。！？!?；;…｡') table[char.charCodeAt(0)] = CLOSING;
  table[0x2e] = POINT;
  for (const char of '\n\r\f\v\u2028\u2029') table[char.charCodeAt(0)] = BREAK;
  return table;
}

/**
 * The sentence that holds `offset`, at or after `floor` (the end of the sentence before).
 * Ends are 。！？；… and their Latin forms, a full stop before white space, and a line break that is
 * no mere wrapping of a line.
 */
export function sentenceAt(text: string, offset: number, floor: number): Sentence {
  const lowest = Math.max(floor, offset - MAX_SENTENCE);
  let start = offset;
  while (start > lowest && !endsAt(text, start - 1)) start -= 1;
  const highest = Math.min(text.length, offset + MAX_SENTENCE);
  let end = offset;
  while (end < highest && !endsAt(text, end)) end += 1;
  return { start, end: Math.min(end + 1, text.length) };
}

/** Whether a sentence ends with the unit at `at`. */
function endsAt(text: string, at: number): boolean {
  switch (MARKS[text.charCodeAt(at)]) {
    case CLOSING:
      return !isStrewn(text, at);
    case POINT:
      return isFullStop(text, at);
    case BREAK:
      return !isWrap(text, at);
    default:
      return false;
  }
}

/** A point ends a sentence before white space or the end, unless it closes a number or one letter. */
function isFullStop(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  if (
    at + 1 < text.length &&
    !isSpace(after) &&
    after !== 0x22 &&
    after !== 0x201d &&
    after !== 0x29
  )
    return false;
  const before = text.charCodeAt(at - 1);
  if (isDigit(before)) return !isListNumber(text, at);
  return !isInitial(text, at);
}

/** `1. Fees`: a number at the start of a line is no sentence. */
function isListNumber(text: string, at: number): boolean {
  let from = at - 1;
  while (from >= 0 && at - from < 6 && isDigit(text.charCodeAt(from))) from -= 1;
  return from < 0 || MARKS[text.charCodeAt(from)] === BREAK;
}

const ABBREVIATIONS = new Set([
  'inc',
  'ltd',
  'co',
  'corp',
  'no',
  'vs',
  'mr',
  'ms',
  'mrs',
  'dr',
  'st',
  'art',
  'sec',
  'approx',
  'incl',
  'eg',
  'ie',
]);

function isInitial(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 8 && isLetter(text.charCodeAt(from - 1))) from -= 1;
  const word = text.slice(from, at).toLowerCase();
  return word.length === 1 || ABBREVIATIONS.has(word);
}

/** A single break inside running Latin text: a long line, then one that goes on in lower case. */
function isWrap(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  if (after < 0x61 || after > 0x7a || at < 40) return false;
  for (let i = at - 1; i > at - 40; i -= 1) if (MARKS[text.charCodeAt(i)] === BREAK) return false;
  return true;
}

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0x09 || MARKS[unit] === BREAK
  );
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
