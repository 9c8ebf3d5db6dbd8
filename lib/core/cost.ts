/**
 * What a page costs in the first year, at the very least: the sum behind "第一年至少 ¥359".
 *
 * It is a lower bound and must stay one: a fee whose amount or time the page does not tell is
 * counted once or not at all, never guessed; of a range, its lower end.
 */
import type { Currency, Fee, Money, Offer } from './model';

/** The first year's cost, gathered from an offer's fees. */
export interface FirstYearCost {
  /** One sum a currency, largest first. Empty when no fee names an amount. */
  sums: Money[];
  /** How much of {@link sums} the page says may come back (with or without conditions). */
  maybeBack: Money[];
  /** Indexes into `offer.fees` that are in the sums, in the offer's order. */
  counted: number[];
  /** Indexes of fees that name no amount or only the most, or that may fall due after the year. */
  uncounted: number[];
}

/**
 * How often a fee surely falls due within twelve months. `later` may be after the year is over, so
 * it counts nothing; `periodic` names no period and `unstated` no time, so each counts once.
 */
const TIMES: Record<Fee['when'], number> = {
  first_swipe: 1,
  order: 1,
  activation: 1,
  monthly: 12,
  yearly: 1,
  periodic: 1,
  unstated: 1,
  later: 0,
};

/** Beyond this (main units) it is no fee of a card terminal but a misread number. */
const MAX_AMOUNT = 1e9;

/** Whether an amount can be part of a sum that is shown. */
function isUsable(amount: number | null): amount is number {
  return amount !== null && amount > 0 && amount <= MAX_AMOUNT;
}

/** The sum of one fee over the first year in its currency's main unit; null when it cannot be told. */
function yearAmount(fee: Fee): number | null {
  const times = fee.upTo ? 0 : TIMES[fee.when];
  return isUsable(fee.amount) && times > 0 ? fee.amount * times : null;
}

function add(totals: Map<Currency, number>, currency: Currency, amount: number): void {
  totals.set(currency, (totals.get(currency) ?? 0) + amount);
}

/** Sums in cents' precision (binary fractions add up to 0.30000000000000004), largest first. */
function toMoney(totals: Map<Currency, number>): Money[] {
  return [...totals]
    .map(([currency, amount]) => ({ currency, amount: Math.round(amount * 100) / 100 }))
    .sort((a, b) => b.amount - a.amount);
}

/** Adds up what surely falls due in the first year. Pure; an offer without fees gives empty lists. */
export function firstYearCost(offer: Offer): FirstYearCost {
  const totals = new Map<Currency, number>();
  const back = new Map<Currency, number>();
  const counted: number[] = [];
  const uncounted: number[] = [];
  offer.fees.forEach((fee, index) => {
    const amount = yearAmount(fee);
    if (amount === null) {
      uncounted.push(index);
      return;
    }
    counted.push(index);
    add(totals, fee.currency, amount);
    if (fee.refund === 'conditional' || fee.refund === 'promised') add(back, fee.currency, amount);
  });
  return { sums: toMoney(totals), maybeBack: toMoney(back), counted, uncounted };
}
