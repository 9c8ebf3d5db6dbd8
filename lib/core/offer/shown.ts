/** Contradictions as they are shown: with both findings at hand, each pair of quotes once. */
import type { Finding, ScanReport } from '../model';

/** A promise and the term that takes it back, with their indexes in the report. */
export interface ShownPair {
  promise: Finding;
  promiseIndex: number;
  term: Finding;
  termIndex: number;
  why: string;
}

/** In the order of the report. A pair whose index names no finding is left out. */
export function pairsToShow(report: Pick<ScanReport, 'findings' | 'offer'>): ShownPair[] {
  const seen = new Set<string>();
  return report.offer.contradictions.flatMap((pair) => {
    const promise = report.findings[pair.promise];
    const term = report.findings[pair.term];
    if (!promise || !term) return [];
    const key = `${promise.quote}\n${term.quote}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ promise, promiseIndex: pair.promise, term, termIndex: pair.term, why: pair.why }];
  });
}
