/** Facts of a finding as short phrases. */

import type { Locale } from '../explain';
import type { Duration, Money } from '../model';

const SIGNS: Readonly<Record<Money['currency'], string>> = {
  CNY: '¥',
  USD: '$',
  GBP: '£',
  EUR: '€',
  HKD: 'HK$',
};

/** `¥299`, `¥150,000`, `$24.95`. */
export function sum(money: Money): string {
  const text = money.amount.toLocaleString('en-US', { maximumFractionDigits: 2 });
  return `${SIGNS[money.currency]}${text}`;
}

const UNITS: Readonly<Record<Locale, Record<Duration['unit'], readonly [string, string]>>> = {
  zh: { day: ['天', '天'], month: ['个月', '个月'], year: ['年', '年'] },
  en: { day: [' day', ' days'], month: [' month', ' months'], year: [' year', ' years'] },
};

/** `180天`, `6 months`. */
export function span(time: Duration, locale: Locale): string {
  return `${time.count}${UNITS[locale][time.unit][time.count === 1 ? 0 : 1]}`;
}
