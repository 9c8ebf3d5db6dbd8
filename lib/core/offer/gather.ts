/** The findings that charge, gathered into fees: what is said twice, or in two categories, is one fee. */
import type { Category, Currency, Fee, Finding } from '../model';
import { feeNameOf, isForm, shownNameOf } from './name';

/** A fee in the making. */
export interface Draft {
  fee: Fee;
  /** Its name to compare with others (folded); empty where the page does not name it. */
  name: string;
}

const CHARGES: ReadonlySet<Category> = new Set(['activation_fee', 'data_fee', 'recurring_fee']);

/** Most fees of a category that a mention is compared with: work stays linear on any page. */
const MAX_RIVALS = 40;

/** Fees so far. */
interface Known {
  byKey: Map<string, Draft>;
  /** By category; penalties are on their own. */
  rivals: Map<Category, Draft[]>;
  /** The fee that each finding speaks of. */
  of: Map<number, Draft>;
}

/**
 * The same name and sum is the same fee, whatever the categories in which its words were found; a
 * mention that leaves out its sum or name joins the one with. In the order of the page; a sum without
 * a currency of its own is in `currency`.
 */
export function gathered(findings: readonly Finding[], currency: Currency): Draft[] {
  const known: Known = { byKey: new Map(), rivals: new Map(), of: new Map() };
  for (const index of chargesOf(findings)) {
    const finding = findings[index];
    if (finding) add(finding, index, findings, currency, known);
  }
  const drafts = [...new Set(known.of.values())];
  return drafts.sort((a, b) => (a.fee.evidence[0] ?? 0) - (b.fee.evidence[0] ?? 0));
}

function add(
  finding: Finding,
  index: number,
  findings: readonly Finding[],
  currency: Currency,
  known: Known,
): void {
  const twins = twinsOf(finding, index, findings);
  const isPenal = [index, ...twins].some((one) => findings[one]?.category === 'penalty');
  const category = isPenal ? 'penalty' : finding.category;
  const draft = toDraft(finding, index, currency, category);
  const key = keyOf(draft, category);
  const rivals = known.rivals.get(category) ?? [];
  known.rivals.set(category, rivals);
  const same =
    known.byKey.get(key) ??
    twins.map((twin) => known.of.get(twin)).find((twin) => twin !== undefined) ??
    rivals.find((rival) => isSame(rival, draft, category));
  if (same) join(same.fee, draft.fee);
  else if (rivals.length < MAX_RIVALS) rivals.push(draft);
  known.byKey.set(key, same ?? draft);
  known.of.set(index, same ?? draft);
}

/** Penalties apart: the same sum may be charged at once and, elsewhere, forfeited. */
function keyOf({ name, fee }: Draft, category: Category): string {
  const kind = category === 'penalty' || name === '' ? category : 'charge';
  return `${kind}:${name}:${fee.amount}:${fee.currency}`;
}

/** Findings on either side whose words are held against those of one: work stays linear on any page. */
const BESIDE = 8;

/** Charges of the same sum in words that overlap, read in another category: they tell of one fee. */
function twinsOf(finding: Finding, index: number, findings: readonly Finding[]): number[] {
  const { money } = finding.facts;
  if (!money) return [];
  const near = Array.from({ length: 2 * BESIDE + 1 }, (_, i) => index - BESIDE + i);
  return near.filter((at) => {
    const other = findings[at];
    if (!other || other.category === finding.category || !isCharge(other)) return false;
    const overlap = other.start < finding.end && finding.start < other.end;
    const sum = other.facts.money;
    return overlap && sum?.amount === money.amount && mayBeOne(finding, other);
  });
}

function mayBeOne({ facts: a }: Finding, { facts: b }: Finding): boolean {
  if (a.feeName === undefined || b.feeName === undefined) return true;
  return isForm(feeNameOf(a.feeName), feeNameOf(b.feeName));
}

/** `again` comes later in the order of {@link chargesOf}: it tells no more than `known` does. */
function isSame(known: Draft, again: Draft, category: Category): boolean {
  if (again.fee.amount !== null && again.fee.amount !== known.fee.amount) return false;
  if (again.name === '' || isForm(known.name, again.name)) return true;
  // 流量费 and SIM卡 are two words for one charge.
  return again.fee.amount === null && category === 'data_fee';
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

/** A penalty falls due if something happens: not surely within the year. */
function toDraft(
  { facts, category: own }: Finding,
  index: number,
  currency: Currency,
  category: Category,
): Draft {
  const fee: Fee = {
    name: facts.feeName ? shownNameOf(facts.feeName) : own,
    amount: facts.money?.amount ?? null,
    ...(facts.upTo ? { upTo: facts.upTo } : {}),
    currency: facts.money?.currency ?? currency,
    when: category === 'penalty' ? 'later' : (facts.when ?? 'unstated'),
    refund: 'unstated',
    evidence: [index],
  };
  return { fee, name: facts.feeName ? feeNameOf(facts.feeName) : '' };
}

/** Another mention of a fee may say when it is taken where the first did not. */
function join(known: Fee, again: Fee): void {
  known.evidence.push(...again.evidence);
  if (known.when === 'unstated') known.when = again.when;
}
