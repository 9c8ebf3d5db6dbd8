/** The fees of a page: one entry each, with what becomes of the money. */
import type { Category, Currency, Fee, Finding } from '../model';
import { feeNameOf, isForm } from './name';
import { type Statement, statementsFor } from './refunds';
import { everyOf, perDay } from './turnover';

const CHARGES: ReadonlySet<Category> = new Set(['activation_fee', 'data_fee', 'recurring_fee']);

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
  const fees = gathered(findings, currency);
  const statements = statementsFor(fees, findings, text);
  return fees.map((fee, i) => complete(fee, statements.get(i) ?? [], findings, text));
}

/** Fees of one category, so far. */
interface Known {
  byKey: Map<string, Fee>;
  all: Fee[];
}

/** Most fees of a category that a mention is compared with: work stays linear on any page. */
const MAX_RIVALS = 40;

/** The same name and sum is the same fee; a mention that leaves out its sum or name joins the one with. */
function gathered(findings: readonly Finding[], currency: Currency): Fee[] {
  const known = new Map<Category, Known>();
  for (const index of chargesOf(findings)) {
    const finding = findings[index];
    if (!finding) continue;
    const { category } = finding;
    const list: Known = known.get(category) ?? { byKey: new Map(), all: [] };
    known.set(category, list);
    const fee = toFee(finding, index, currency);
    const key = `${fee.name}:${fee.amount}`;
    const same = list.byKey.get(key) ?? list.all.find((one) => isSame(one, fee, category));
    if (same) join(same, fee);
    else if (list.all.length < MAX_RIVALS) list.all.push(fee);
    list.byKey.set(key, same ?? fee);
  }
  const fees = [...known.values()].flatMap(({ byKey }) => [...new Set(byKey.values())]);
  return fees.sort((a, b) => (a.evidence[0] ?? 0) - (b.evidence[0] ?? 0));
}

/** `again` comes later in the order of {@link chargesOf}: it tells no more than `known` does. */
function isSame(known: Fee, again: Fee, category: Category): boolean {
  if (again.amount !== null && again.amount !== known.amount) return false;
  if (again.name === category || isForm(known.name, again.name)) return true;
  // 流量费 and SIM卡 are two words for one charge.
  return again.amount === null && category === 'data_fee';
}

/** Indexes of the charges: those with a sum and a name first, then those with a sum. */
function chargesOf(findings: readonly Finding[]): number[] {
  const charges = [...findings.keys()].filter((index) => isCharge(findings[index]));
  const poor = (index: number) => {
    const facts = findings[index]?.facts;
    return (facts?.money ? 0 : 2) + (facts?.feeName ? 0 : 1);
  };
  return charges.sort((a, b) => poor(a) - poor(b) || a - b);
}

/** A penalty is a fee only where it has its price: 「违约金500元」. */
function isCharge(finding: Finding | undefined): boolean {
  if (finding?.stance !== 'term') return false;
  const { category, facts } = finding;
  return CHARGES.has(category) || (category === 'penalty' && facts.money !== undefined);
}

function toFee({ facts, category }: Finding, index: number, currency: Currency): Fee {
  return {
    name: facts.feeName ? feeNameOf(facts.feeName) : category,
    amount: facts.money?.amount ?? null,
    currency: facts.money?.currency ?? currency,
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
  const taken = firstWord(fee.evidence, findings, ({ facts }) => facts.takenBy);
  const own = taken === undefined ? fee : { ...fee, takenBy: taken };
  const how = RANKS.find((rank) => statements.some((one) => one.how === rank));
  if (!how) return own;
  const told = statements.filter((one) => one.how === how);
  const indexes = told.map(({ index }) => index);
  const payer = firstWord(indexes, findings, ({ facts }) => facts.paidBackBy);
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
