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
} from '../model';
import type { Judged } from './findings';

/** Puts page and findings together; findings that take part in a contradiction become high. */
export function offerOf(page: PageVerdict, found: readonly Judged[]): ScanReport {
  const contradictions = contradictionsOf(found);
  const findings = found.map(({ finding }, index) => raised(finding, index, contradictions));
  return { page, findings, offer: { fees: feesOf(findings), contradictions } };
}

const WHY: Partial<Record<Category, string>> = {
  free_bait: 'free_but_charged',
  refund_promise: 'refund_but_kept',
};

/** Each promise against the first term on the page that its rule names as taking it back. */
function contradictionsOf(found: readonly Judged[]): Contradiction[] {
  const list: Contradiction[] = [];
  found.forEach(({ finding, rule }, promise) => {
    const why = WHY[finding.category];
    if (finding.stance !== 'promise' || !why) return;
    const term = found.findIndex((other) => takesBack(other.finding, rule.contradictedBy ?? []));
    if (term >= 0) list.push({ promise, term, why });
  });
  return list;
}

function takesBack(finding: Finding, categories: readonly Category[]): boolean {
  return (
    finding.stance === 'term' &&
    finding.severity !== 'info' &&
    categories.includes(finding.category)
  );
}

function raised(
  finding: Finding,
  index: number,
  contradictions: readonly Contradiction[],
): Finding {
  const part = contradictions.find((c) => c.promise === index || c.term === index);
  if (!part) return finding;
  return { ...finding, severity: 'high', reasons: [...finding.reasons, { id: part.why }] };
}

const FEES: ReadonlySet<string> = new Set(['activation_fee', 'data_fee', 'recurring_fee']);

function feesOf(findings: readonly Finding[]): Fee[] {
  const fees = new Map<string, Fee>();
  findings.forEach((finding, index) => {
    if (finding.stance !== 'term' || !FEES.has(finding.category)) return;
    const fee = toFee(finding, index);
    const key = `${finding.category}:${fee.amount ?? '?'}`;
    const known = fees.get(key);
    if (known) known.evidence.push(index);
    else fees.set(key, fee);
  });
  return [...fees.values()].map((fee) => withRefund(fee, findings));
}

function toFee(finding: Finding, index: number): Fee {
  const { facts, category } = finding;
  return {
    name: facts.feeName ?? category,
    amount: facts.money?.amount ?? null,
    currency: facts.money?.currency ?? 'CNY',
    when: facts.when ?? 'unstated',
    refund: 'unstated',
    evidence: [index],
  };
}

/** How an activation fee comes back: the hardest statement on the page counts. */
function withRefund(fee: Fee, findings: readonly Finding[]): Fee {
  const first = findings[fee.evidence[0] ?? -1];
  if (first?.category !== 'activation_fee') return fee;
  const said = (category: string, stances: readonly string[]) =>
    findings.findIndex((f) => f.category === category && stances.includes(f.stance));
  const kept = said('non_refund', ['term']);
  const conditional = said('conditional_refund', ['term', 'promise']);
  const promised = said('refund_promise', ['promise', 'term']);
  if (conditional >= 0)
    return { ...status(fee, 'conditional', conditional), ...condition(findings[conditional]) };
  if (kept >= 0) return status(fee, 'never', kept);
  return promised >= 0 ? status(fee, 'promised', promised) : fee;
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
