/** What the parts that are drawn on a page (card, bar, guard) may ask of the page's session. */
import type { ScanReport } from '../core/model';
import type { PageState } from '../platform/messages';

/** What the last reading found. */
export interface Known {
  phase: PageState['phase'];
  report: ScanReport;
  /** Indexes of findings that the user has marked as no problem here; they are not painted. */
  dismissed?: readonly number[];
}

/** A session as seen from what is drawn; see session.ts. */
export interface SessionView {
  /** What was found by the last reading that ended. Cheap: asks nothing of the page. */
  known(): Known;
  /** Calls `listener` after each reading until `signal` aborts. */
  subscribe(listener: () => void, signal: AbortSignal): void;
  /** Live ranges over a finding's words in this document; none where they have no place of their own. */
  rangesOf(index: number): Range[];
  /** Scrolls to a finding and flashes it; false where it is no longer on the page. */
  jump(index: number, quote?: string): boolean;
}
