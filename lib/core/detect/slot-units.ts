/** What may follow a number and tell what it counts. Words are written as normalised text has them. */
import type { Currency, Duration } from '../model';

/** What a number becomes by the word behind it; `scale` turns it into the unit named. */
export type Suffix =
  | { kind: 'money'; currency: Currency; scale: number }
  | { kind: 'percent'; scale: number }
  | { kind: 'time'; unit: Duration['unit']; scale: number }
  | { kind: 'other' };

const money = (currency: Currency, scale = 1): Suffix => ({ kind: 'money', currency, scale });
const time = (unit: Duration['unit'], scale = 1): Suffix => ({ kind: 'time', unit, scale });
const OTHER: Suffix = { kind: 'other' };

/** What may follow a number, by first letter, longest first. */
export const SUFFIXES = bySize({
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
  个点: { kind: 'percent', scale: 1 },
  percent: { kind: 'percent', scale: 1 },
  'per cent': { kind: 'percent', scale: 1 },
  个自然月: time('month'),
  自然月: time('month'),
  个月: time('month'),
  个季度: time('month', 3),
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
