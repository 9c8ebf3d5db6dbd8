/** How the terms on a page are shown, as its scanner tells: asked once for each capture. */
import { wellFormed } from '../../core/capture/text';
import { readShownTerm, type ShownTerm } from '../../core/evidence/shown';
import { injectScanner } from '../background/inject';
import { pausedIn } from '../background/sites';
import { askTab } from '../tab-client';
import { isFields } from '../wire';
import { inTime, LATE } from './in-time';
import type { CaptureNotes } from './notes';

/** A scanner that does not answer within this time (ms) is not waited for. */
const PATIENCE_MS = 8000;
/** Terms of one page, and UTF-16 units of one quote, that go into a record. */
const MAX_TERMS = 2000;
const MAX_QUOTE = 2000;

/**
 * Asks the scanner in a tab, which is brought in where none runs yet, unless the site is paused. Null
 * where there is none, where it failed to read the page, or where it does not answer; `notes` then say
 * so. The answer comes from the page's process: only its shape is believed.
 */
export async function askDisplays(tabId: number, notes: CaptureNotes): Promise<ShownTerm[] | null> {
  const answer = await inTime(askScanner(tabId), PATIENCE_MS);
  if (answer === LATE) notes.lacks('display', 'timeout');
  else if (!isFields(answer) || answer.ok !== true || !Array.isArray(answer.findings)) {
    notes.lacks('display', 'not_checked');
  } else {
    const terms = readTerms(answer.findings, notes);
    notes.did(`display:terms ${terms.length}`);
    return terms.map(({ place: _, ...term }) => term);
  }
  return null;
}

/** A quote as it goes into a record. */
export function wordsOf(quote: string): string {
  return wellFormed(quote.slice(0, MAX_QUOTE));
}

function readTerms(findings: readonly unknown[], notes: CaptureNotes): ShownTerm[] {
  const terms = findings.map(readShownTerm).filter((term) => term !== null);
  if (terms.length > MAX_TERMS) notes.lacks('display', 'too_many', `${terms.length}`);
  return terms.slice(0, MAX_TERMS).map((term) => ({ ...term, quote: wordsOf(term.quote) }));
}

/** The scanner's answer; null where none runs in the tab. */
async function askScanner(tabId: number): Promise<unknown> {
  const there = (await pausedIn(tabId)) ?? (await injectScanner({ tabId, frameId: 0 }));
  // A rejection means that the page was left meanwhile.
  return there.ok ? askTab(tabId, 'page.displays', {}).catch(() => null) : null;
}
