/** The fees of a page: one entry each, with what becomes of the money. */
import type { Category, Fee, Finding } from '../model';
import { foldText } from '../text/fold';
import { type Statement, statementsFor } from './refunds';
import { everyOf, perDay } from './turnover';
import { payerOf, takerOf } from './who';

const CHARGES: ReadonlySet<Category> = new Set(['activation_fee', 'data_fee', 'recurring_fee']);

/** Every fee that the page asks of its reader, in the order of the first words that name its sum. */
export function feesOf(findings: readonly Finding[], text: string): Fee[] {
  const fees = gathered(findings);
  const statements = statementsFor(fees, findings, text);
  return fees.map((fee, i) => complete(fee, statements.get(i) ?? [], findings, text));
}

/** The same name and sum is the same fee; a mention without a sum joins the one with. */
function gathered(findings: readonly Finding[]): Fee[] {
  const fees = new Map<string, Fee>();
  const byName = new Map<string, Fee>();
  for (const index of chargesOf(findings)) {
    const finding = findings[index];
    const fee = finding && toFee(finding, index);
    if (!fee) continue;
    const key = `${fee.name}:${fee.amount}`;
    const known = fees.get(key) ?? (fee.amount === null ? byName.get(fee.name) : undefined);
    if (known) join(known, fee);
    else {
      fees.set(key, fee);
      if (!byName.has(fee.name)) byName.set(fee.name, fee);
    }
  }
  return [...fees.values()];
}

/** Indexes of the charges, those that name a sum first. */
function chargesOf(findings: readonly Finding[]): number[] {
  const charges = [...findings.keys()].filter((index) => isCharge(findings[index]));
  const priced = (index: number) => (findings[index]?.facts.money ? 0 : 1);
  return charges.sort((a, b) => priced(a) - priced(b) || a - b);
}

/** A penalty is a fee only where it has its price: 「违约金500元」. */
function isCharge(finding: Finding | undefined): boolean {
  if (finding?.stance !== 'term') return false;
  const { category, facts } = finding;
  return CHARGES.has(category) || (category === 'penalty' && facts.money !== undefined);
}

function toFee({ facts, category }: Finding, index: number): Fee {
  return {
    name: foldText(facts.feeName ?? category).replace(/ of$/, ''),
    amount: facts.money?.amount ?? null,
    currency: facts.money?.currency ?? 'CNY',
    when: category === 'penalty' ? 'later' : (facts.when ?? 'unstated'),
    refund: 'unstated',
    evidence: [index],
  };
}

/** Another mention of a fee may say when it is taken where the first did not. */
function join(known: Fee, again: Fee): void {
  known.evidence.push(...again.evidence);
  if (known.when === 'unstated') known.when = again.when;
}

/** Conditions are the fuller statement; but what the page keeps by its name never comes back. */
const RANKS = ['kept', 'conditional', 'never', 'promised'] as const;

function complete(
  fee: Fee,
  statements: readonly Statement[],
  findings: readonly Finding[],
  text: string,
): Fee {
  const taken = firstWord(fee.evidence, findings, (finding) => takerOf(text, finding));
  const own = taken === undefined ? fee : { ...fee, takenBy: taken };
  const how = RANKS.find((rank) => statements.some((one) => one.how === rank));
  if (!how) return own;
  const told = statements.filter((one) => one.how === how);
  const indexes = told.map(({ index }) => index);
  const payer = firstWord(indexes, findings, (finding) => payerOf(text, finding));
  return {
    ...own,
    refund: how === 'kept' ? 'never' : how,
    ...(how === 'conditional' ? conditionOf(indexes, findings, text) : {}),
    ...(payer === undefined || how === 'kept' || how === 'never' ? {} : { paidBackBy: payer }),
    evidence: [...new Set([...own.evidence, ...indexes])],
  };
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
