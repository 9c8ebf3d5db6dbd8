/** One answer of `--json` and `--jsonl`. Contract: docs/scan.md. */
import { firstYearCost } from '../../lib/core/cost';
import type { ScanInput, ScanReport } from '../../lib/core/model';
import type { CrossContradiction } from '../../lib/core/offer/agreement';
import { compareWithAgreement } from '../../lib/core/scan';
import type { LoadedInput } from './input';

/** A scan with the rules that were asked for. */
export type Scan = (input: ScanInput) => ScanReport;

/** A loaded text with its report. */
export interface Scanned {
  id: string | number | null;
  input: LoadedInput;
  report: ScanReport;
}

/** The object of one text. */
export function answer({ id, input, report }: Scanned): object {
  const { page, findings, offer, site, truncated } = report;
  return {
    id,
    page,
    ...(input.fromHtml ? { text: input.text } : {}),
    findings,
    offer: { ...offer, firstYear: firstYearCost(offer) },
    ...(site ? { site } : {}),
    ...(truncated ? { truncated } : {}),
  };
}

/** The object of a page that was compared with an agreement, which it then holds. */
export function answerWith(page: Scanned, agreement: Scanned): object {
  const contradictions = contradictionsOf(page, agreement);
  return { ...answer(page), agreement: { ...answer(agreement), contradictions } };
}

/** What one of the two takes back of the other. */
export function contradictionsOf(page: Scanned, agreement: Scanned): CrossContradiction[] {
  const scanned = ({ input, report }: Scanned) => ({ text: input.text, report });
  return compareWithAgreement(scanned(page), scanned(agreement));
}
