/** The fees of a page: one entry each, with what becomes of the money. */
import type { Currency, Fee, Finding } from '../model';
import { gathered } from './gather';
import { type Statement, statementsFor } from './refunds';
import { everyOf, perDay } from './turnover';

/**
 * Every fee that the page asks of its reader, in the order of the page. `text` is what was scanned,
 * `fallback` the currency of a fee whose sum is not told on a page that names no other sum.
 */
export function feesOf(
  findings: readonly Finding[],
  text: string,
  fallback: Currency = 'CNY',
): Fee[] {
  const currency = findings.find(({ facts }) => facts.money)?.facts.money?.currency ?? fallback;
  const drafts = gathered(findings, currency);
  const statements = statementsFor(drafts, findings, text);
  return drafts.map(({ fee }, i) => complete(fee, statements.get(i) ?? [], findings, text));
}

/**
 * Conditions are the fuller statement. But what the page keeps by its name or its sum never comes
 * back, even if a condition is told elsewhere: the seller can hold on to either sentence, so the
 * reader is told the one that costs them, and shown both.
 */
const RANKS = ['kept', 'conditional', 'never', 'promised'] as const;

function complete(
  fee: Fee,
  statements: readonly Statement[],
  findings: readonly Finding[],
  text: string,
): Fee {
  const taken = firstWord(fee.evidence, findings, ({ facts }) => facts.takenBy);
  const own = taken === undefined ? fee : { ...fee, takenBy: taken };
  const how = RANKS.find((rank) => statements.some((one) => one.how === rank));
  if (!how) return own;
  const indexes = told(how, statements);
  const payer = firstWord(indexes, findings, ({ facts }) => facts.paidBackBy);
  return {
    ...own,
    refund: how === 'kept' ? 'never' : how,
    ...(how === 'conditional' ? conditionOf(indexes, findings, text) : {}),
    ...(payer === undefined || how === 'kept' || how === 'never' ? {} : { paidBackBy: payer }),
    evidence: [...new Set([...own.evidence, ...indexes])],
  };
}

/** Indexes of the findings that say so, then of the conditions that the refusal of a fee overrules. */
function told(how: Statement['how'], statements: readonly Statement[]): number[] {
  const saying = (word: Statement['how']) => statements.filter((one) => one.how === word);
  const all = how === 'kept' ? [...saying(how), ...saying('conditional')] : saying(how);
  return all.map(({ index }) => index);
}

/** Most mentions of a fee that are asked who takes it: work stays linear on any page. */
const MENTIONS = 8;

function firstWord(
  indexes: readonly number[],
  findings: readonly Finding[],
  read: (finding: Finding) => string | undefined,
): string | undefined {
  for (const index of indexes.slice(0, MENTIONS)) {
    const finding = findings[index];
    const word = finding && read(finding);
    if (word !== undefined) return word;
  }
  return undefined;
}

/** Threshold, window and turnover a day, of the first condition that names a threshold. */
function conditionOf(
  indexes: readonly number[],
  findings: readonly Finding[],
  text: string,
): Partial<Fee> {
  const all = indexes.flatMap((index) => findings[index] ?? []);
  const finding = all.find(({ facts }) => facts.threshold) ?? all[0];
  if (!finding) return {};
  const { threshold, window } = finding.facts;
  const every = threshold && everyOf(text, finding);
  const day = threshold && perDay(threshold, window, every);
  return {
    ...(threshold ? { threshold } : {}),
    ...(every ? { thresholdEvery: every } : {}),
    ...(window ? { window } : {}),
    ...(day ? { perDay: day } : {}),
  };
}
