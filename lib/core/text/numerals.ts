/**
 * Numbers as people write them on offers: 299, 1,000, 2.5, 2 9 9, 二百九十九, 贰佰玖拾玖, two hundred.
 *
 * Hand-written and single-pass: each call consumes what it reads, so reading all numbers of a text
 * is linear. Works on normalised text.
 */

/** A number read from text: its value and the offset after its last unit. */
export interface Numeral {
  value: number;
  end: number;
}

const MOST_DIGITS = 18;

/** Digits in circles, light and dark; each stands at its value, or ten behind. */
const ENCIRCLED = '⓪①②③④⑤⑥⑦⑧⑨⓿❶❷❸❹❺❻❼❽❾';

/** ②⑨⑨: two at least, since one alone numbers an item. */
function encircledAt(text: string, at: number): Numeral | null {
  let end = at;
  let value = 0;
  for (; end - at < MOST_DIGITS && ENCIRCLED.includes(text[end] ?? ' '); end += 1)
    value = value * 10 + (ENCIRCLED.indexOf(text[end] ?? '') % 10);
  return end - at < 2 ? null : { value, end };
}

/** Whether a number may begin with this code unit of normalised text. */
export function mayBegin(unit: number): boolean {
  return BEGINS[unit] === 1;
}

/** Reads a number at `at`, or null. Chinese numerals and English number words included. */
export function numeralAt(text: string, at: number): Numeral | null {
  const unit = text.charCodeAt(at);
  if (BEGINS[unit] !== 1) return null;
  if (isDigit(unit)) return arabicAt(text, at);
  if (ENCIRCLED.includes(text[at] ?? '')) return encircledAt(text, at);
  if (CHINESE.has(text[at] ?? '')) return chineseAt(text, at);
  if (isLetter(unit)) return wordsAt(text, at);
  return null;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function arabicAt(text: string, at: number): Numeral {
  let end = at;
  let digits = '';
  let pointed = false;
  while (end < text.length && digits.length < MOST_DIGITS) {
    const unit = text.charCodeAt(end);
    if (isDigit(unit)) digits += text[end];
    else if (unit === 0x2e && !pointed && isDigit(text.charCodeAt(end + 1))) {
      pointed = true;
      digits += '.';
    } else if (!isGroupMark(text, end) && !isSpacedDigit(text, at, end)) break;
    end += 1;
  }
  while (isDigit(text.charCodeAt(end))) end += 1;
  return { value: Number(digits), end };
}

/** A comma between a digit and exactly three more. */
function isGroupMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x2c && unit !== 0xff0c) return false;
  for (let i = 1; i <= 3; i += 1) if (!isDigit(text.charCodeAt(at + i))) return false;
  return !isDigit(text.charCodeAt(at + 4));
}

/** `2 9 9`: single digits strewn with single spaces, at least three of them. */
function isSpacedDigit(text: string, from: number, at: number): boolean {
  if (text.charCodeAt(at) !== 0x20 || !isDigit(text.charCodeAt(at + 1))) return false;
  if (isDigit(text.charCodeAt(at + 2))) return false;
  if (at - from === 1) return text.charCodeAt(at + 2) === 0x20 && isDigit(text.charCodeAt(at + 3));
  return text.charCodeAt(at - 2) === 0x20;
}

const CHINESE = new Map<string, number>([
  ...[...'零一二三四五六七八九'].map((char, value): [string, number] => [char, value]),
  ...[...'〇壹贰叁肆伍陆柒捌玖'].map((char, value): [string, number] => [char, value]),
  ['两', 2],
  ['俩', 2],
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

/** All that a number may begin with, in normalised text: one code unit each. */
export const BEGINNINGS: readonly string[] = [
  ...`0123456789zotfsehn${ENCIRCLED}`,
  ...CHINESE.keys(),
];

/** 1 for each code unit of {@link BEGINNINGS}. */
const BEGINS = new Uint8Array(0x10000);
for (const char of BEGINNINGS) BEGINS[char.charCodeAt(0)] = 1;

const MOST_CHINESE = 12;

/** 二百九十九, 一百零五, 三百五 (350), 两千, 十五, 三〇〇. Without 万, which callers read as a multiplier. */
function chineseAt(text: string, at: number): Numeral | null {
  let total = 0;
  let plain = '';
  let unit = 0;
  let end = at;
  for (; end < text.length && end - at < MOST_CHINESE; end += 1) {
    const value = CHINESE.get(text[end] ?? '');
    if (value === undefined) break;
    if (value < 10) {
      plain += value;
    } else {
      total += Math.max(Number(plain.slice(-1)), 1) * value;
      plain = '';
      unit = value;
    }
  }
  // 三百五 leaves out 十; 三百零五 does not.
  const scale = plain.length === 1 && unit >= 100 ? unit / 10 : 1;
  return withDecimals(text, { value: total + Number(plain) * scale, end });
}

/** 零点六: the digits behind 点. */
function withDecimals(text: string, whole: Numeral): Numeral {
  if (text[whole.end] !== '点') return whole;
  let digits = '';
  let end = whole.end + 1;
  for (; digits.length < MOST_CHINESE; end += 1) {
    const digit = CHINESE.get(text[end] ?? '');
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  return digits === '' ? whole : { value: Number(`${whole.value}.${digits}`), end };
}

const WORDS = new Map<string, number>(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
  }),
);

const MOST_WORDS = 10;

/** two hundred and ninety-nine, one thousand two hundred. Only at the start of a word. */
function wordsAt(text: string, at: number): Numeral | null {
  if (at > 0 && isLetter(text.charCodeAt(at - 1))) return null;
  let thousands = 0;
  let rest = 0;
  let end = -1;
  for (let from = at, read = 0; read < MOST_WORDS; read += 1) {
    const stop = wordEnd(text, from);
    const word = text.slice(from, stop);
    const value = WORDS.get(word);
    if (value === undefined && (end < 0 || word !== 'and')) break;
    if (value !== undefined) {
      if (value === 1000) [thousands, rest] = [thousands + Math.max(rest, 1) * value, 0];
      else rest = value === 100 ? Math.max(rest, 1) * value : rest + value;
      end = stop;
    }
    if (text[stop] !== ' ' && text[stop] !== '-') break;
    from = stop + 1;
  }
  return end < 0 ? null : { value: thousands + rest, end };
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < 12 && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
