/** The offer summary: fees on the page, and promises that a term takes back. */
import type { Contradiction, Fee, Finding, PageVerdict, ScanReport, Severity } from '../model';
import { pairsOf } from '../offer/contradictions';
import { feesOf } from '../offer/fees';
import type { Judged } from './findings';
import { worstOn } from './severity';

/**
 * Puts page and findings together; findings that take part in a contradiction become as severe as
 * the page allows. `text` is what was scanned: the findings' offsets refer to it. Pauses between its parts.
 */
export function* offerSteps(
  page: PageVerdict,
  found: readonly Judged[],
  text: string,
): Generator<void, ScanReport> {
  const contradictions = contradictionsOf(found, text);
  yield;
  const reasons = reasonsOf(contradictions);
  const findings = found.map(({ finding }, index) =>
    raised(finding, reasons.get(index), worstOn(page)),
  );
  yield;
  const fees = feesOf(findings, text, page.language === 'zh' ? 'CNY' : 'USD');
  yield;
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

/** Terms that are mere information (a page about something else) take nothing back. */
function contradictionsOf(found: readonly Judged[], text: string): Contradiction[] {
  const findings = found.map(({ finding }) => finding);
  const rules = new Map(found.map(({ finding, rule }) => [finding, rule]));
  const page = { findings, text };
  return pairsOf(page, page, (promise) => rules.get(promise)).filter(
    ({ term }) => findings[term]?.severity !== 'info',
  );
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
