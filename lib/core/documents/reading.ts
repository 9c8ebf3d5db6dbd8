/** What was found in a linked agreement. */
import type { ScanReport } from '../model';
import type { CrossContradiction } from '../offer/agreement';

/** An agreement that was read. Lives as long as the page that shows it; nothing of it is stored. */
export interface AgreementReading {
  /** Address that answered, after redirects. */
  url: string;
  /** Title of the document; may be empty. */
  title: string;
  /** UTF-16 units of its text. */
  chars: number;
  report: ScanReport;
  /** Between the page and this agreement; indexes are into the findings of both. */
  contradictions: CrossContradiction[];
}
