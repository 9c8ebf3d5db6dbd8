/** What a refund's condition means at the reader's turnover, in words. Pure. */
import { span } from '../../lib/core/explain/facts';
import type { Duration, Fee, Money } from '../../lib/core/model';
import type { Goal, GoalVerdict } from '../../lib/core/turnover';
import { formatMoney, type Locale, type Text } from '../../lib/i18n/index';

/** A goal as it is drawn. */
export interface GoalWords {
  /** `good`: within reach; `bad`: out of it; `open`: the page names no limit. */
  tone: 'good' | 'bad' | 'open';
  /** A word for the tone. */
  word: string;
  /** One or two sentences. */
  sentence: string;
}

/** A time longer than this many months is told as such: nobody plans with "300 months". */
const FOREVER = 120;

/** A span with figures set apart from Chinese words. */
function timeOf(time: Duration, locale: Locale): string {
  return span(time, locale).replace(/(?<=\d)(?=\p{Script=Han})/u, ' ');
}

function needsWords(needs: Duration, text: Text, locale: Locale): string {
  const months = needs.unit === 'day' ? needs.count / 30 : needs.count;
  const words = text.panel.turnover;
  const time = months > FOREVER ? words.forever : timeOf(needs, locale);
  return words.needs({ time });
}

/** Which way a verdict points. */
export function toneOf({ kind }: GoalVerdict): GoalWords['tone'] {
  if (kind === 'reached') return 'good';
  return kind === 'open' ? 'open' : 'bad';
}

/** Puts a goal into words. */
export function goalWords(
  { verdict }: Goal,
  fee: Fee,
  turnover: Money,
  text: Text,
  locale: Locale,
): GoalWords {
  const words = text.panel.turnover;
  const tone = toneOf(verdict);
  const word = { good: words.reachedWord, bad: words.missedWord, open: words.openWord }[tone];
  return { tone, word, sentence: sentenceFor(verdict, fee, formatMoney(turnover), text, locale) };
}

function sentenceFor(
  verdict: GoalVerdict,
  fee: Fee,
  monthly: string,
  text: Text,
  locale: Locale,
): string {
  const words = text.panel.turnover;
  const back = fee.amount === null ? text.common.cost.goal.it : moneyOf(fee, fee.amount);
  switch (verdict.kind) {
    case 'none':
      return words.none({ back });
    case 'reached':
      return verdict.needs
        ? words.reached({ monthly, needs: needsWords(verdict.needs, text, locale) })
        : words.reachedEach({ monthly });
    case 'late': {
      const time = fee.window ? timeOf(fee.window, locale) : '';
      const needs = needsWords(verdict.needs, text, locale);
      return words.late({ monthly, needs, time, back });
    }
    case 'open':
      return words.open({ monthly, needs: needsWords(verdict.needs, text, locale) });
    case 'short': {
      const each = words.each[fee.thresholdEvery ?? 'month'];
      return words.short({ monthly, each, by: formatMoney(verdict.by), back });
    }
  }
}

function moneyOf({ currency }: Fee, amount: number): string {
  return formatMoney({ amount, currency });
}
