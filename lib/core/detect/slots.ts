/**
 * Slots of a sentence: sums, percentages, spans of time, surcharges, and the word zero.
 *
 * One pass from left to right over the normalised sentence; every number is read once and then told
 * apart by what stands before and after it.
 */
import type { Currency, Duration, Money } from '../model';
import { mayBegin, type Numeral, numeralAt } from '../text/numerals';
import { type Period, periodBehind } from './periods';
import { SUFFIXES, type Suffix } from './slot-units';

/** Kinds of slot, as the concepts that patterns name. */
export type SlotKind =
  | 'num.money'
  | 'num.percent'
  | 'num.time'
  | 'num.plus'
  | 'num.zero'
  | 'num.bare';

/** One slot; offsets are into the normalised text. */
export interface Slot {
  kind: SlotKind;
  start: number;
  end: number;
  money?: Money;
  percent?: number;
  time?: Duration;
  /** How often a sum comes again: 36元/年, $24.95 a month. */
  period?: Period;
  /** The sum is the upper end of a range that begins with nothing: 0-399元. */
  upTo?: true;
}

const SIGNS: Readonly<Record<string, Currency>> = { '¥': 'CNY', $: 'USD', '£': 'GBP', '€': 'EUR' };
const TIMES: Readonly<Record<string, number>> = { 万: 1e4, w: 1e4, 千: 1e3, k: 1e3, 亿: 1e8 };

/** All slots of a normalised sentence, in order, not overlapping. */
export function slotsOf(text: string): Slot[] {
  const slots: Slot[] = [];
  for (let i = 0; i < text.length; ) {
    const numeral = mayBegin(text.charCodeAt(i)) ? numeralAt(text, i) : null;
    if (!numeral) {
      const half = text[i] === '半' ? halfYearAt(text, i) : null;
      if (half) slots.push(half);
      i = half?.end ?? i + 1;
      continue;
    }
    const slot = slotAt(text, i, numeral);
    if (slot) slots.push(withPeriod(text, slot));
    i = Math.max(numeral.end, slot?.end ?? 0);
  }
  return slots;
}

/** 半年内: the one span of time that is told without a number. */
function halfYearAt(text: string, at: number): Slot | null {
  if (!/^半年(?:之?内|以内|里)/.test(text.slice(at, at + 4))) return null;
  if (/[每/元块一两上下年]/.test(text[at - 1] ?? '')) return null;
  return { kind: 'num.time', start: at, end: at + 2, time: { count: 6, unit: 'month' } };
}

function withPeriod(text: string, slot: Slot): Slot {
  const period = slot.money && periodBehind(text, slot.end);
  return period ? { ...slot, period } : slot;
}

function slotAt(text: string, at: number, numeral: Numeral): Slot | null {
  const sign = currencyBefore(text, at);
  const start = at - (sign?.length ?? 0);
  const scaled = multiplied(text, numeral);
  const rate = rateBefore(text, at);
  if (rate)
    return {
      kind: 'num.percent',
      start: at - rate.length,
      end: numeral.end,
      percent: numeral.value * rate.scale,
    };
  const range = rangeEnd(text, scaled);
  const suffix = suffixAt(text, range.end);
  const slot = sign
    ? moneySlot(start, endOf(suffix, range.end), range.value, sign.currency)
    : suffix
      ? fromSuffix(text, at, range, suffix)
      : bare(text, at, numeral, range);
  return slot?.money && range.upTo ? { ...slot, upTo: true } : slot;
}

interface Found {
  end: number;
  suffix: Suffix;
}

function endOf(found: Found | null, end: number): number {
  return found?.suffix.kind === 'money' ? found.end : end;
}

function fromSuffix(text: string, at: number, range: Numeral, found: Found): Slot | null {
  const { suffix, end } = found;
  if (suffix.kind === 'money') {
    const plus = plusBefore(text, at);
    const slot = moneySlot(at - plus, end, range.value * suffix.scale, suffix.currency);
    return plus > 0 ? { ...slot, kind: 'num.plus' } : slot;
  }
  if (suffix.kind === 'percent') {
    const plus = plusBefore(text, at);
    return {
      kind: plus > 0 ? 'num.plus' : 'num.percent',
      start: at - plus,
      end,
      percent: range.value * suffix.scale,
    };
  }
  if (suffix.kind === 'time') {
    return {
      kind: 'num.time',
      start: at,
      end,
      time: { count: range.value * suffix.scale, unit: suffix.unit },
    };
  }
  return null;
}

function moneySlot(start: number, end: number, amount: number, currency: Currency): Slot {
  return { kind: amount === 0 ? 'num.zero' : 'num.money', start, end, money: { amount, currency } };
}

/** A number with no unit: zero, a sum with 万, a surcharge (+3), or a short bare sum (299). */
function bare(text: string, at: number, numeral: Numeral, range: Numeral): Slot | null {
  const arabic = /[0-9]/.test(text[at] ?? '');
  const plus = plusBefore(text, at);
  const sum: Money = { amount: range.value, currency: 'CNY' };
  if (plus > 0 && arabic && range.value > 0 && range.value < 1000) {
    return { kind: 'num.plus', start: at - plus, end: range.end, money: sum };
  }
  if (isPartOfWord(text, at, range.end)) return null;
  if (numeral.value === 0 && numeral.end - at === 1)
    return { kind: 'num.zero', start: at, end: numeral.end };
  if (range.value !== numeral.value && range.value >= 1000) {
    return { kind: 'num.money', start: at, end: range.end, money: sum };
  }
  const digits = range.end - at;
  if (arabic && digits >= 2 && digits <= 4 && Number.isInteger(range.value))
    return { kind: 'num.bare', start: at, end: range.end, money: sum };
  return null;
}

/** A number glued to Latin letters or to a point, colon, slash of a date or version. */
function isPartOfWord(text: string, start: number, end: number): boolean {
  return /[a-z.:\d-]/.test(text[start - 1] ?? '') || /[a-z.:\d-]/.test(text[end] ?? '');
}

function multiplied(text: string, numeral: Numeral): Numeral {
  const times = TIMES[text[numeral.end] ?? ''];
  if (times === undefined) return numeral;
  if (/[a-z]/.test(text[numeral.end] ?? '') && /[a-z]/.test(text[numeral.end + 1] ?? ''))
    return numeral;
  const end = numeral.end + 1;
  const value = numeral.value * times;
  const rest = times === 1e4 ? restBehind(text, end) : null;
  return rest ? { value: value + rest.value, end: rest.end } : { value, end };
}

/** What stands behind 万 and is part of the number: 五千 of 一万五千, 5千 of 1万5千, 五 of 两万五元. */
function restBehind(text: string, at: number): Numeral | null {
  const rest = numeralAt(text, at);
  if (!rest || rest.value >= 1e4) return null;
  const isChinese = !/[0-9]/.test(text[at] ?? '');
  if (isChinese && rest.value >= 100) return rest;
  if (rest.value >= 10 || rest.value === 0) return null;
  if (text[rest.end] === '千') return { value: rest.value * 1000, end: rest.end + 1 };
  // 1万2 stands for 12,000 where nothing else is counted behind it.
  return /^(?:$|[元块,。;!)])/.test(text[rest.end] ?? '')
    ? { value: rest.value * 1000, end: rest.end }
    : null;
}

/** A number or a range of them. */
interface Range extends Numeral {
  upTo?: true;
}

/**
 * `298到599元` is read as its lower end, with the range as one slot: no less is surely charged. A range
 * from nothing (0—399元) is its upper end, marked: it is not free, and nothing of it is sure.
 */
function rangeEnd(text: string, first: Numeral): Range {
  if (!/[到至~～\-–—/]/.test(text[first.end] ?? '')) return first;
  const second = numeralAt(text, first.end + 1);
  if (!second || second.value <= 0) return first;
  const scaled = multiplied(text, second);
  if (!suffixAt(text, scaled.end)) return first;
  const scale =
    scaled.value !== second.value && first.value < second.value ? scaled.value / second.value : 1;
  if (first.value === 0) return { value: scaled.value, end: scaled.end, upTo: true };
  return { value: first.value * scale, end: scaled.end };
}

function suffixAt(text: string, at: number): Found | null {
  let from = at;
  while (from - at < 2 && /[ 多余来-]/.test(text[from] ?? '')) from += 1;
  for (const [word, suffix] of SUFFIXES.get(text[from] ?? '') ?? []) {
    if (!text.startsWith(word, from)) continue;
    const end = from + word.length;
    if (/[a-z]$/.test(word) && /[a-z]/.test(text[end] ?? '')) continue;
    return { end, suffix };
  }
  return null;
}

function currencyBefore(text: string, at: number): { length: number; currency: Currency } | null {
  const near = text[at - 1] === ' ' ? 2 : 1;
  const sign = SIGNS[text[at - near] ?? ''];
  if (sign) return { length: near, currency: sign };
  const named = CURRENCIES[text[at - near] ?? ''];
  if (!named || !text.startsWith(named.word, at - near + 1 - named.word.length)) return null;
  return { length: near - 1 + named.word.length, currency: named.currency };
}

/** What a currency is called in front of a sum, by the word's last unit. */
const CURRENCIES: Readonly<Record<string, { word: string; currency: Currency }>> = {
  b: { word: 'rmb', currency: 'CNY' },
  币: { word: '人民币', currency: 'CNY' },
  y: { word: 'cny', currency: 'CNY' },
  d: { word: 'usd', currency: 'USD' },
  p: { word: 'gbp', currency: 'GBP' },
};

/** One part of 万分之, 千分之, 百分之, in percent. */
const SHARES: Readonly<Record<string, number>> = { 万: 0.01, 千: 0.1, 百: 1 };

/** 万5, 千6: the same said shortly. */
const ONE_OF: Readonly<Record<string, number>> = { 万: 0.01, 千: 0.1 };

/** 万5 is 0.05 %, 千分之六 is 0.6 %, 百分之三 is 3 %. */
function rateBefore(text: string, at: number): { length: number; scale: number } | null {
  const one = text[at - 1];
  if (one === '之' && text[at - 2] === '分') {
    const scale = SHARES[text[at - 3] ?? ''];
    return scale === undefined ? null : { length: 3, scale };
  }
  const scale = one === undefined ? undefined : ONE_OF[one];
  if (scale !== undefined && !/[\d一二两三四五六七八九十百千几]/.test(text[at - 2] ?? ''))
    return { length: 1, scale };
  return null;
}

function plusBefore(text: string, at: number): number {
  // T+1 and D+0 are settlement days, no surcharge.
  if (text[at - 1] === '+') return /[td]/.test(text[at - 2] ?? '') ? 0 : 1;
  return text[at - 1] === '加' && text[at - 2] !== '增' && text[at - 2] !== '参' ? 1 : 0;
}
