/**
 * Slots of a sentence: sums, percentages, spans of time, surcharges, and the word zero.
 *
 * One pass from left to right over the normalised sentence; every number is read once and then told
 * apart by what stands before and after it.
 */
import type { Currency, Duration, Money } from '../model';
import { type Numeral, numeralAt } from '../text/numerals';

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
  /** A sum for a span of time: 36元/年, $24.95 a month. */
  periodic?: boolean;
}

type Suffix =
  | { kind: 'money'; currency: Currency; scale: number }
  | { kind: 'percent'; scale: number }
  | { kind: 'time'; unit: Duration['unit']; scale: number }
  | { kind: 'other' };

const money = (currency: Currency, scale = 1): Suffix => ({ kind: 'money', currency, scale });
const time = (unit: Duration['unit'], scale = 1): Suffix => ({ kind: 'time', unit, scale });
const OTHER: Suffix = { kind: 'other' };

/** What may follow a number. Longest first within one first letter. */
const SUFFIXES = bySize({
  元: money('CNY'),
  块钱: money('CNY'),
  块: money('CNY'),
  圆: money('CNY'),
  人民币: money('CNY'),
  rmb: money('CNY'),
  yuan: money('CNY'),
  美元: money('USD'),
  dollars: money('USD'),
  dollar: money('USD'),
  usd: money('USD'),
  bucks: money('USD'),
  pounds: money('GBP'),
  pound: money('GBP'),
  gbp: money('GBP'),
  euros: money('EUR'),
  euro: money('EUR'),
  eur: money('EUR'),
  欧元: money('EUR'),
  港币: money('HKD'),
  港元: money('HKD'),
  cents: money('USD', 0.01),
  cent: money('USD', 0.01),
  '%': { kind: 'percent', scale: 1 },
  '‰': { kind: 'percent', scale: 0.1 },
  percent: { kind: 'percent', scale: 1 },
  'per cent': { kind: 'percent', scale: 1 },
  个自然月: time('month'),
  自然月: time('month'),
  个月: time('month'),
  月: time('month'),
  工作日: time('day'),
  个工作日: time('day'),
  天: time('day'),
  日: time('day'),
  年: time('year'),
  周: time('day', 7),
  小时: OTHER,
  分钟: OTHER,
  个小时: OTHER,
  'business days': time('day'),
  'business day': time('day'),
  'calendar days': time('day'),
  days: time('day'),
  day: time('day'),
  months: time('month'),
  month: time('month'),
  years: time('year'),
  year: time('year'),
  weeks: time('day', 7),
  week: time('day', 7),
  hours: OTHER,
  hour: OTHER,
  minutes: OTHER,
  次: OTHER,
  笔: OTHER,
  台: OTHER,
  张: OTHER,
  个: OTHER,
  人: OTHER,
  家: OTHER,
  户: OTHER,
  g: OTHER,
  级: OTHER,
  种: OTHER,
  款: OTHER,
  条: OTHER,
  倍: OTHER,
  号: OTHER,
  点: OTHER,
  折: OTHER,
  成: OTHER,
  分: OTHER,
  名: OTHER,
  位: OTHER,
});

const SIGNS: Readonly<Record<string, Currency>> = { '¥': 'CNY', $: 'USD', '£': 'GBP', '€': 'EUR' };
const TIMES: Readonly<Record<string, number>> = { 万: 1e4, w: 1e4, 千: 1e3, k: 1e3, 亿: 1e8 };

function bySize(
  table: Readonly<Record<string, Suffix>>,
): ReadonlyMap<string, readonly [string, Suffix][]> {
  const map = new Map<string, [string, Suffix][]>();
  for (const entry of Object.entries(table).sort((a, b) => b[0].length - a[0].length)) {
    const first = entry[0][0] ?? '';
    map.set(first, [...(map.get(first) ?? []), entry]);
  }
  return map;
}

/** All slots of a normalised sentence, in order, not overlapping. */
export function slotsOf(text: string): Slot[] {
  const slots: Slot[] = [];
  for (let i = 0; i < text.length; ) {
    const numeral = numeralAt(text, i);
    if (!numeral) {
      i += 1;
      continue;
    }
    const slot = slotAt(text, i, numeral);
    if (slot)
      slots.push(slot.money && isPeriodic(text, slot.end) ? { ...slot, periodic: true } : slot);
    i = Math.max(numeral.end, slot?.end ?? 0);
  }
  return slots;
}

const PER = [
  '/年',
  '/月',
  '/半年',
  '/季',
  '每年',
  '每月',
  '一年',
  '/台/年',
  ' a month',
  ' per month',
  '/month',
  '/mo',
  ' monthly',
  ' a year',
  ' per year',
  '/year',
  '/yr',
  ' annually',
  ' each month',
  ' every month',
  ' each year',
];

function isPeriodic(text: string, at: number): boolean {
  return (
    PER.some((word) => text.startsWith(word, at)) || /^\/\d{2,3}天/.test(text.slice(at, at + 6))
  );
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
  if (sign) return moneySlot(start, endOf(suffix, range.end), range.value, sign.currency);
  return suffix ? fromSuffix(text, at, range, suffix) : bare(text, at, numeral, range);
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
  if (arabic && digits >= 2 && digits <= 4)
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
  return { value: numeral.value * times, end: numeral.end + 1 };
}

/** `298到599元` is read as its lower end, with the range as one slot. */
function rangeEnd(text: string, first: Numeral): Numeral {
  if (!/[到至~～\-–/]/.test(text[first.end] ?? '')) return first;
  const second = numeralAt(text, first.end + 1);
  if (!second || second.value <= 0) return first;
  const scaled = multiplied(text, second);
  if (!suffixAt(text, scaled.end)) return first;
  const scale =
    scaled.value !== second.value && first.value < second.value ? scaled.value / second.value : 1;
  return { value: first.value === 0 ? scaled.value : first.value * scale, end: scaled.end };
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
  for (const [word, currency] of [
    ['rmb', 'CNY'],
    ['人民币', 'CNY'],
    ['usd', 'USD'],
    ['gbp', 'GBP'],
  ] as const) {
    if (text.startsWith(word, at - near + 1 - word.length))
      return { length: near - 1 + word.length, currency };
  }
  return null;
}

/** 万5 is 0.05 %, 千分之六 is 0.6 %, 百分之三 is 3 %. */
function rateBefore(text: string, at: number): { length: number; scale: number } | null {
  for (const [word, scale] of [
    ['万分之', 0.01],
    ['千分之', 0.1],
    ['百分之', 1],
  ] as const) {
    if (text.startsWith(word, at - word.length)) return { length: word.length, scale };
  }
  const one = text[at - 1];
  if (one === '万' && !/[\d一二三四五六七八九十百千]/.test(text[at - 2] ?? ''))
    return { length: 1, scale: 0.01 };
  return null;
}

function plusBefore(text: string, at: number): number {
  // T+1 and D+0 are settlement days, no surcharge.
  if (text[at - 1] === '+') return /[td]/.test(text[at - 2] ?? '') ? 0 : 1;
  return text[at - 1] === '加' && text[at - 2] !== '增' && text[at - 2] !== '参' ? 1 : 0;
}
