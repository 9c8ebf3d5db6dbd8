/** A fee in words, for every place that lists fees. */
import { span } from '../core/explain/facts';
import type { Fee } from '../core/model';
import { shownWords } from '../core/text/shown';
import { formatMoney } from './format';
import type { Text } from './index';
import type { Locale } from './locale';

/** The lines of a fee; what the page does not tell is absent. */
export interface FeeLines {
  name: string;
  /** 299 yuan, with its period. */
  sum: string;
  /** When it is taken, by whom, and whether it comes back. */
  note: string;
  /** What has to be swiped for it to come back. */
  goal?: string;
}

/** Puts a fee into words. Words of the page are handed on as they are. */
export function feeLines(fee: Fee, text: Text, locale: Locale): FeeLines {
  const words = text.common.cost;
  const { takenBy, paidBackBy } = fee;
  const note = [
    words.when[fee.when],
    ...(takenBy === undefined ? [] : [words.takenBy({ who: shownWords(takenBy) })]),
    words.refund[fee.refund],
    ...(paidBackBy === undefined ? [] : [words.paidBackBy({ who: shownWords(paidBackBy) })]),
  ];
  const goal = goalOf(fee, text, locale);
  return {
    name: nameOf(fee.name, words.names),
    sum:
      fee.amount === null
        ? words.unknown
        : formatMoney({ amount: fee.amount, currency: fee.currency }) + words.per(fee.when),
    note: note.join(' · '),
    ...(goal === undefined ? {} : { goal }),
  };
}

/** A fee that the page does not name carries its category's id. */
function nameOf(name: string, names: Readonly<Record<string, string>>): string {
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}

/** A turnover a day below this (main units) is one swipe, and is not told by the day. */
const WORTH_TELLING = 50;

/** 「要每天刷 ¥556，刷 180 天，才能退回 ¥299」; undefined where no threshold is told. */
function goalOf(fee: Fee, text: Text, locale: Locale): string | undefined {
  const { threshold, window, perDay, thresholdEvery: every } = fee;
  const words = text.common.cost.goal;
  if (!threshold || fee.refund !== 'conditional') return undefined;
  const back =
    fee.amount === null ? words.it : formatMoney({ amount: fee.amount, currency: fee.currency });
  const total = formatMoney(threshold);
  if (!perDay) return words.total({ total, back });
  const day = formatMoney(perDay);
  // 180 天: in our sentences figures stand apart from Chinese words.
  const time = window ? span(window, locale).replace(/(?<=\d)(?=\p{Script=Han})/u, ' ') : '';
  if (every === undefined && perDay.amount < WORTH_TELLING) {
    return words.within({ total, time, back });
  }
  if (every === undefined) return words.once({ day, total, time, back });
  const each = words.each[every]({ day, total });
  return window ? words.during({ each, time, back }) : words.always({ each, back });
}
