/**
 * By what a finding that the user has called no problem is known again on the next visit.
 *
 * Pages count down, number their clauses and respace their words, so bare digits, spaces and strewn
 * marks are left out. What makes a condition is not: who waved through ¥299, or ten days, has waved
 * through neither ¥999 nor five days.
 */
import type { Finding } from './model';
import { CLASS, decodeUnits, FOLD, UnitClass } from './text/fold';

/**
 * `CATEGORY:SUM:HASH`, at most 80 ASCII characters, the same for the same clause on every visit. The
 * words themselves are not in it: what is kept about a site tells nobody what stood there.
 */
export function dismissalKey({ category, facts, quote }: Finding): string {
  const { money, threshold, window, percent } = facts;
  const sum = money === undefined ? '' : `${money.amount}${money.currency}`;
  const read = [threshold?.amount, threshold?.currency, window?.count, window?.unit, percent];
  return `${category}:${sum}:${hash([lastingWords(quote), ...read].join(' '))}`;
}

/** Units that are nothing to a reader: they are gone before numbers and their units are looked for. */
const NOISE: ReadonlySet<number> = new Set([UnitClass.invisible, UnitClass.filler]);
/** A day of the calendar, which an offer without end moves on each night. */
const DATES =
  /(?:\d{2,4}[年./])?\d{1,2}[月./]\d{1,2}[日号]|(?<!\d)20\d\d[01]\d[0-3]\d(?![\d万元块])/g;
/** A number that makes a condition: a time, a sum, a share, how often. `5台` left in stock is none. */
const MEASURES =
  /\d+(?:[.,]\d+)*(?=[天日周年]|个?月|小?时|季度|工作日|[元块万亿千百]|[%‰]|[笔次期]|days?|weeks?|months?|years?|hours?|times?|percent|transactions?|dollars?|pounds?|euros?)|(?<=[¥$£€])\d+(?:[.,]\d+)*/g;

/** The words folded, with the numbers that count told in letters: `180天` becomes `wip天`. */
function lastingWords(quote: string): string {
  const plain = folded(quote, (unit) => !NOISE.has(unit)).replace(DATES, '');
  const kept = plain.replace(MEASURES, (number) => lettersOf(number));
  return folded(kept, (unit) => unit === UnitClass.latin || unit === UnitClass.han);
}

/** Thousands with or without their commas are one number. */
function lettersOf(number: string): string {
  const digits = number.replace(/,(?=\d{3})/g, '');
  return Array.from(digits, (digit) => (digit === '.' ? 'z' : LETTERS[Number(digit)])).join('');
}
const LETTERS = 'qwertyuiop';

function folded(words: string, keep: (unit: number) => boolean): string {
  const units = new Uint16Array(words.length);
  let length = 0;
  for (let i = 0; i < words.length; i += 1) {
    const unit = words.charCodeAt(i);
    if (!keep(CLASS[unit] ?? UnitClass.other)) continue;
    units[length] = FOLD[unit] ?? unit;
    length += 1;
  }
  return decodeUnits(units, length);
}

/** 53 bits over the words (the mixing steps of MurmurHash3), in base 36. */
function hash(words: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < words.length; i += 1) {
    const unit = words.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
