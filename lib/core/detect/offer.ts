/** The offer summary: fees on the page, and promises that a term takes back. */
import type {
  Category,
  Contradiction,
  Fee,
  Finding,
  Money,
  PageVerdict,
  RefundStatus,
  ScanReport,
  Severity,
} from '../model';
import { foldText } from '../text/fold';
import type { Judged } from './findings';
import { worstOn } from './severity';

/** Puts page and findings together; findings that take part in a contradiction become as severe as the page allows. */
export function offerOf(page: PageVerdict, found: readonly Judged[]): ScanReport {
  const contradictions = contradictionsOf(found);
  const reasons = reasonsOf(contradictions);
  const findings = found.map(({ finding }, index) =>
    raised(finding, reasons.get(index), worstOn(page)),
  );
  const fees = feesOf(findings);
  return { page, findings: withLost(findings, fees, page), offer: { fees, contradictions } };
}

/** A named sum to start that the page says never comes back is money lost: as severe as may be. */
function withLost(
  findings: readonly Finding[],
  fees: readonly Fee[],
  page: PageVerdict,
): Finding[] {
  const lost = new Set(fees.filter((fee) => fee.refund === 'never').flatMap((fee) => fee.evidence));
  return findings.map((finding, index) => {
    const { category, facts, severity } = finding;
    if (!lost.has(index) || category !== 'activation_fee' || !facts.money) return finding;
    if (severity !== 'medium' || worstOn(page) !== 'high') return finding;
    return { ...finding, severity: 'high', reasons: [...finding.reasons, { id: 'never_back' }] };
  });
}

const WHY: Partial<Record<Category, string>> = {
  free_bait: 'free_but_charged',
  refund_promise: 'refund_but_kept',
};

/** Each promise against the first term on the page that its rule names as taking it back. */
function contradictionsOf(found: readonly Judged[]): Contradiction[] {
  const terms = firstIndexes(found, ({ stance, severity }) => {
    return stance === 'term' && severity !== 'info';
  });
  const list: Contradiction[] = [];
  found.forEach(({ finding, rule }, promise) => {
    const why = WHY[finding.category];
    if (finding.stance !== 'promise' || !why) return;
    const term = (rule.contradictedBy ?? []).reduce(
      (first, category) => Math.min(first, terms.get(category) ?? first),
      found.length,
    );
    if (term < found.length) list.push({ promise, term, why });
  });
  return list;
}

/** Index of the first finding of each category that passes. */
function firstIndexes(
  found: readonly Judged[],
  passes: (finding: Finding) => boolean,
): Map<Category, number> {
  const first = new Map<Category, number>();
  found.forEach(({ finding }, index) => {
    if (!first.has(finding.category) && passes(finding)) first.set(finding.category, index);
  });
  return first;
}

/** The first reason for each finding that takes part in a contradiction. */
function reasonsOf(contradictions: readonly Contradiction[]): Map<number, string> {
  const reasons = new Map<number, string>();
  for (const { promise, term, why } of contradictions) {
    for (const index of [promise, term]) if (!reasons.has(index)) reasons.set(index, why);
  }
  return reasons;
}

function raised(finding: Finding, why: string | undefined, severity: Severity): Finding {
  if (!why) return finding;
  return { ...finding, severity, reasons: [...finding.reasons, { id: why }] };
}

const FEES: ReadonlySet<string> = new Set(['activation_fee', 'data_fee', 'recurring_fee']);

/** One entry a fee: the same name and sum is the same fee; a mention without a sum joins the one with. */
function feesOf(findings: readonly Finding[]): Fee[] {
  const fees = new Map<string, Fee>();
  const charges = [...findings.keys()].filter((index) => isCharge(findings[index]));
  const priced = (index: number) => (findings[index]?.facts.money ? 0 : 1);
  for (const index of charges.sort((a, b) => priced(a) - priced(b) || a - b)) {
    const fee = toFee(findings[index] as Finding, index);
    const known =
      fees.get(`${fee.name}:${fee.amount}`) ?? (fee.amount === null ? named(fees, fee) : undefined);
    if (known) known.evidence.push(index);
    else fees.set(`${fee.name}:${fee.amount}`, fee);
  }
  const refund = refundOf(findings);
  const kept = keptByName(findings);
  return [...fees.values()].map((fee) => withRefund(fee, findings, refund, kept));
}

function isCharge(finding: Finding | undefined): boolean {
  return finding?.stance === 'term' && FEES.has(finding.category);
}

function named(fees: ReadonlyMap<string, Fee>, { name }: Fee): Fee | undefined {
  return [...fees.values()].find((fee) => fee.name === name);
}

function toFee(finding: Finding, index: number): Fee {
  const { facts, category } = finding;
  return {
    name: foldText(facts.feeName ?? category),
    amount: facts.money?.amount ?? null,
    currency: facts.money?.currency ?? 'CNY',
    when: facts.when ?? 'unstated',
    refund: 'unstated',
    evidence: [index],
  };
}

/** What the page says of money coming back, and the finding that says so. */
interface Refund {
  status: RefundStatus;
  index: number;
}

/** How activation fees come back. Conditions are the fuller statement where both stand on the page. */
function refundOf(findings: readonly Finding[]): Refund | null {
  const said = (status: RefundStatus, category: Category, stances: readonly string[]): Refund => ({
    status,
    index: findings.findIndex((f) => f.category === category && stances.includes(f.stance)),
  });
  const ranked = [
    said('conditional', 'conditional_refund', ['term', 'promise']),
    said('never', 'non_refund', ['term']),
    said('promised', 'refund_promise', ['promise', 'term']),
  ];
  return ranked.find(({ index }) => index >= 0) ?? null;
}

function withRefund(
  fee: Fee,
  findings: readonly Finding[],
  refund: Refund | null,
  kept: Kept,
): Fee {
  const first = findings[fee.evidence[0] ?? -1];
  if (first?.category !== 'activation_fee') return fee;
  const own = kept.get(fee.name);
  if (own !== undefined) return status(fee, 'never', own);
  if (!refund) return fee;
  const known = status(fee, refund.status, refund.index);
  return refund.status === 'conditional'
    ? { ...known, ...condition(findings[refund.index]) }
    : known;
}

/** Fees that the page keeps by name and without a condition, with the finding that says so. */
type Kept = ReadonlyMap<string, number>;

function keptByName(findings: readonly Finding[]): Kept {
  const kept = new Map<string, number>();
  let conditionEnd = -1;
  // Findings come in order of start, and those of one start in order of category: the refusal first.
  findings.forEach((finding, index) => {
    const { category, stance, facts, start, end } = finding;
    if (category === 'conditional_refund') conditionEnd = Math.max(conditionEnd, end);
    if (category !== 'non_refund' || stance !== 'term' || !facts.feeName) return;
    const next = findings[index + 1];
    const follows = next?.category === 'conditional_refund' && next.start < end;
    if (start >= conditionEnd && !follows) kept.set(foldText(facts.feeName), index);
  });
  return kept;
}

function status(fee: Fee, refund: RefundStatus, index: number): Fee {
  return {
    ...fee,
    refund,
    evidence: fee.evidence.includes(index) ? fee.evidence : [...fee.evidence, index],
  };
}

function condition(finding: Finding | undefined): {
  threshold?: Money;
  window?: NonNullable<Fee['window']>;
} {
  const { threshold, window } = finding?.facts ?? {};
  return { ...(threshold ? { threshold } : {}), ...(window ? { window } : {}) };
}
