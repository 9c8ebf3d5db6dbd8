/**
 * What an offer means at the reader's own turnover: whether a deposit ever comes back, and what the
 * swipes themselves cost. Arithmetic on what the page says; nothing is guessed.
 *
 * As everywhere here a month counts 30 days; a year counts 12 months, since the reader tells the
 * turnover by the month.
 */
import { firstYearCost } from './cost';
import type { Currency, Duration, Fee, Finding, Money, Offer, ScanReport } from './model';

/** Most turnover a month that can be told (main units): 2,000,000. */
export const MAX_MONTHLY = 2_000_000;

const ROUND_IN_A_DECADE = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** Stops of the slider (main units a month), rising from 0 to {@link MAX_MONTHLY}: round sums, evenly spread in ratio. */
export const TURNOVER_STOPS: readonly number[] = [
  0,
  ...[1e3, 1e4, 1e5, 1e6]
    .flatMap((decade) => ROUND_IN_A_DECADE.map((factor) => factor * decade))
    .filter((sum) => sum <= MAX_MONTHLY),
];

/** The slider's stop that lies nearest to a turnover, by ratio: its index in {@link TURNOVER_STOPS}. */
export function nearestStop(monthly: number): number {
  const distance = (stop: number) => Math.abs(Math.log1p(stop) - Math.log1p(monthly));
  return TURNOVER_STOPS.reduce(
    (best, stop, at) =>
      distance(stop) < distance(TURNOVER_STOPS[best] ?? Number.POSITIVE_INFINITY) ? at : best,
    0,
  );
}

/** What becomes of a condition at a turnover. `needs` is rounded up: with less time it is missed. */
export type GoalVerdict =
  /** No turnover at all. */
  | { kind: 'none' }
  /** Reached within the time; without `needs` the sum of each period is. */
  | { kind: 'reached'; needs?: Duration }
  /** Would be reached, but after the time is over. */
  | { kind: 'late'; needs: Duration }
  /** The page names no time limit. */
  | { kind: 'open'; needs: Duration }
  /** Each period falls short by this much. */
  | { kind: 'short'; by: Money };

/** The condition of one fee at a turnover. */
export interface Goal {
  /** Index into the offer's fees. */
  fee: number;
  verdict: GoalVerdict;
  /** How much of what is asked is reached in the time (of one period, where there are several): 0 to 1. */
  share: number;
}

const MONTHS: Readonly<Record<Duration['unit'], number>> = { day: 1 / 30, month: 1, year: 12 };

/** Sums of whole cents are compared; binary fractions must not miss a goal by a hair. */
const HAIR = 1e-9;

const reaches = (have: number, goal: number): boolean => have >= goal * (1 - HAIR);

/** The time that a turnover needs for a sum: in days where the page counts days, else in months. */
function timeFor(sum: number, monthly: number, unit: Duration['unit']): Duration {
  const inDays = unit === 'day';
  const count = (sum / monthly) * (inDays ? 30 : 1);
  return { count: Math.ceil(count * (1 - HAIR)), unit: inDays ? 'day' : 'month' };
}

function verdictOf(fee: Fee, threshold: Money, monthly: number): GoalVerdict {
  const { thresholdEvery: every, window } = fee;
  if (!(monthly > 0)) return { kind: 'none' };
  if (every !== undefined) {
    const have = monthly * MONTHS[every];
    if (reaches(have, threshold.amount)) return { kind: 'reached' };
    const by = Math.ceil((threshold.amount - have) * (1 - HAIR));
    return { kind: 'short', by: { amount: by, currency: threshold.currency } };
  }
  const needs = timeFor(threshold.amount, monthly, window?.unit ?? 'month');
  if (window === undefined) return { kind: 'open', needs };
  const inTime = reaches(monthly * window.count * MONTHS[window.unit], threshold.amount);
  return { kind: inTime ? 'reached' : 'late', needs };
}

function shareOf({ thresholdEvery, window }: Fee, threshold: Money, monthly: number): number {
  const months = thresholdEvery
    ? MONTHS[thresholdEvery]
    : window
      ? window.count * MONTHS[window.unit]
      : 12;
  return Math.min(1, Math.max(0, (monthly * months) / threshold.amount));
}

/**
 * What each refund on conditions means at a turnover of `monthly` (main units of the page's
 * currency), in the offer's order. Fees whose condition names no turnover are left out.
 */
export function goalsAt(offer: Pick<Offer, 'fees'>, monthly: number): Goal[] {
  return offer.fees.flatMap((fee, index) => {
    const { threshold, refund } = fee;
    if (!threshold || !(threshold.amount > 0) || refund !== 'conditional') return [];
    const verdict = verdictOf(fee, threshold, monthly);
    return [{ fee: index, verdict, share: shareOf(fee, threshold, monthly) }];
  });
}

/** What swiping costs at a rate that the page names. */
export interface SwipeCost {
  /** The rate in percent. */
  percent: number;
  /** At the turnover told, rounded to cents. */
  month: Money;
  /** Index of the first finding that names the rate. */
  finding: number;
}

/** Above this (percent) it is no rate of card payments. */
const MAX_RATE = 5;

const isRate = ({ category, stance, facts }: Finding): boolean =>
  category === 'rate_change' &&
  (stance === 'term' || stance === 'promise') &&
  facts.percent !== undefined &&
  facts.percent > 0 &&
  facts.percent <= MAX_RATE;

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** Cost of a month's swipes at each rate that the page names, lowest rate first, each rate once. */
export function swipeCosts(
  findings: readonly Finding[],
  monthly: number,
  currency: Currency,
): SwipeCost[] {
  const first = new Map<number, number>();
  findings.forEach((finding, index) => {
    const { percent } = finding.facts;
    if (percent !== undefined && isRate(finding) && !first.has(percent)) first.set(percent, index);
  });
  return [...first]
    .sort(([a], [b]) => a - b)
    .map(([percent, finding]) => {
      const month = { amount: cents((monthly * percent) / 100), currency };
      return { percent, month, finding };
    });
}

/** The currency in which the page asks for turnover, else that of its fees, else CNY. */
export function turnoverCurrency({ fees }: Pick<Offer, 'fees'>): Currency {
  const asked = fees.find(({ threshold }) => threshold)?.threshold;
  return asked?.currency ?? fees[0]?.currency ?? 'CNY';
}

/** The first year at a turnover, in the currency of {@link turnoverCurrency}. */
export interface YearCost {
  /** Fees and swipes together, at the lowest and at the highest rate named. */
  low: Money;
  high: Money;
  /** How much of it the page would pay back, since its conditions are reached within the year. */
  back: Money;
}

function backAt(offer: Offer, monthly: number, currency: Currency, counted: number[]): number {
  return goalsAt(offer, monthly).reduce((sum, { fee: index, verdict }) => {
    const fee = offer.fees[index];
    const fits = verdict.kind === 'reached' && fee?.currency === currency && inAYear(fee, verdict);
    return fits && counted.includes(index) ? sum + (fee.amount ?? 0) : sum;
  }, 0);
}

/** Whether the money is due back within twelve months. */
function inAYear(fee: Fee, { needs }: Extract<GoalVerdict, { kind: 'reached' }>): boolean {
  const time = needs ?? fee.window;
  return time !== undefined && time.count * MONTHS[time.unit] <= 12;
}

/**
 * What the first year costs at a turnover: what surely falls due (see {@link firstYearCost}) and the
 * swipes at the rates named. Undefined where the page names neither a sum nor a rate.
 */
export function yearAt(
  { offer, findings }: Pick<ScanReport, 'offer' | 'findings'>,
  monthly: number,
): YearCost | undefined {
  const currency = turnoverCurrency(offer);
  const { sums, counted } = firstYearCost(offer);
  const fixed = sums.find((sum) => sum.currency === currency)?.amount;
  const rates = swipeCosts(findings, monthly, currency).map(({ month }) => month.amount);
  if (fixed === undefined && rates.length === 0) return undefined;
  const total = (swipes = 0) => ({ amount: cents((fixed ?? 0) + 12 * swipes), currency });
  const back = { amount: backAt(offer, monthly, currency, counted), currency };
  return { low: total(rates[0]), high: total(rates.at(-1)), back };
}
