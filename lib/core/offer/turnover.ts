/** What a refund's condition asks for, told by the day: 180 days for 100,000 are 556 a day. */

import { slotsOf } from '../detect/slots';
import type { Duration, Fee, Finding, Money } from '../model';
import { normalise } from '../text/normalise';
import { sentenceAt } from '../text/sentences';

/** Days of a span, as they are reckoned here: a month is 30, a year 365. */
const DAYS: Readonly<Record<Duration['unit'], number>> = { day: 1, month: 30, year: 365 };

/**
 * Turnover a day that reaches a threshold, in whole units of its currency and rounded up: with less
 * the sum is missed. Undefined where the page names no time, or a time of nothing.
 */
export function perDay(
  threshold: Money,
  window: Duration | undefined,
  every: Fee['thresholdEvery'],
): Money | undefined {
  const days = every ? DAYS[every] : window && window.count * DAYS[window.unit];
  if (!days || !(days > 0) || !(threshold.amount > 0)) return undefined;
  return { amount: Math.ceil(threshold.amount / days), currency: threshold.currency };
}

/** Right before the sum; between 每月 and it only words of reaching may stand. */
const EVERY_BEFORE =
  /(?:每个?(?:自然)?([日天月年])|([日月年])均)(?:内|都|均|需要?|要|须|得|累计|至少|最少|不低于|不少于|刷卡|交易|流水|消费|营业|刷|满|够|足|达到|达|总?额|量|为|:|：)*$|(?:each|every|per|a) (day|month|year)(?: of)?(?: at least)? $|(monthly|daily)(?: card)? (?:turnover|volume|sales|processing|takings)(?: of| above| over)?(?: at least)? $/;
/** The sum and what stands right behind it. */
const EVERY_BEHIND =
  /^\D?[\d,.]+(?: ?k| ?thousand|[万千元])*(?: in)?(?: card)?(?: sales| turnover| volume| takings| payments)?(?: ?(?:a|per|each|every|\/) ?(day|month|year)| (monthly|daily)|(?:\/|每)([日天月年]))/;

const UNIT: Readonly<Record<string, Duration['unit']>> = {
  日: 'day',
  天: 'day',
  月: 'month',
  年: 'year',
  day: 'day',
  daily: 'day',
  month: 'month',
  monthly: 'month',
  year: 'year',
};

/** Whether the threshold of a condition has to be reached anew each day, month or year. */
export function everyOf(text: string, { start, facts }: Finding): Fee['thresholdEvery'] {
  const sentence = sentenceAt(text, start, 0);
  const words = normalise(text, sentence.start, sentence.end).text;
  const sum = slotsOf(words).find(({ money }) => money?.amount === facts.threshold?.amount);
  if (!sum) return undefined;
  const before = EVERY_BEFORE.exec(words.slice(0, sum.start));
  const match = before ?? EVERY_BEHIND.exec(words.slice(sum.start));
  const unit = match?.slice(1).find((group) => group !== undefined);
  return unit === undefined ? undefined : UNIT[unit];
}
