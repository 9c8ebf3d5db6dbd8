/**
 * Numbers, money, dates and sizes as each language writes them.
 *
 * Dates are put together by hand: `Intl` output differs between browser versions, and a date that
 * stands beside a sealed record should read the same everywhere.
 */
import type { Currency, Money } from '../core/model';
import type { Locale } from './locale';

const SIGNS: Record<Currency, string> = { CNY: '¥', USD: '$', GBP: '£', EUR: '€', HKD: 'HK$' };
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const CENTS = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** A number with thousands separators and two decimals at most: `3,214`, `0.55`. */
export function formatNumber(value: number): string {
  return GROUPED.format(value);
}

/** A sum with its sign in front: `¥299`, `¥1,299.50`, `HK$40`. Cents appear only where there are some. */
export function formatMoney(money: Money): string {
  const format = Number.isInteger(money.amount) ? GROUPED : CENTS;
  const sign = money.amount < 0 ? '-' : '';
  return `${sign}${SIGNS[money.currency]}${format.format(Math.abs(money.amount))}`;
}

/** A size in bytes, KB, MB or GB (powers of 1,000, as file managers show it): `842 B`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [unit, size] =
    bytes < 1e6 ? ['KB', bytes / 1e3] : bytes < 1e9 ? ['MB', bytes / 1e6] : ['GB', bytes / 1e9];
  return `${formatNumber(Number(size.toFixed(size < 10 ? 1 : 0)))} ${unit}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** An offset east of UTC in minutes as `UTC+8`, `UTC-3:30`. */
function formatOffset(minutesEast: number): string {
  const size = Math.abs(minutesEast);
  const rest = size % 60 === 0 ? '' : `:${two(size % 60)}`;
  return `UTC${minutesEast < 0 ? '-' : '+'}${Math.floor(size / 60)}${rest}`;
}

/**
 * A moment as the clock on the wall showed it.
 * @param iso an ISO 8601 moment; anything else is given back unchanged, so that a damaged record
 *   shows what it holds
 * @param minutesEast offset of the wall clock east of UTC, in minutes (480 for China)
 * @returns `2026年11月22日 13:12（UTC+8）` or `22 Nov 2026, 13:12 (UTC+8)`
 */
export function formatMoment(iso: string, minutesEast: number, locale: Locale): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const wall = new Date(at + minutesEast * 60_000);
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()];
  const time = `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}`;
  const zone = formatOffset(minutesEast);
  return locale === 'zh'
    ? `${year}年${month + 1}月${day}日 ${time}（${zone}）`
    : `${day} ${MONTHS[month]} ${year}, ${time} (${zone})`;
}

/** The time of day to the second by the wall clock: `13:12:05`. Not a moment: given back unchanged. */
export function formatClock(iso: string, minutesEast: number): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  return new Date(at + minutesEast * 60_000).toISOString().slice(11, 19);
}

/** The day and time without year and zone, for lists: `11月22日 13:12`, `22 Nov, 13:12`. */
export function formatShortMoment(iso: string, minutesEast: number, locale: Locale): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const wall = new Date(at + minutesEast * 60_000);
  const time = `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}`;
  return locale === 'zh'
    ? `${wall.getUTCMonth() + 1}月${wall.getUTCDate()}日 ${time}`
    : `${wall.getUTCDate()} ${MONTHS[wall.getUTCMonth()]}, ${time}`;
}
