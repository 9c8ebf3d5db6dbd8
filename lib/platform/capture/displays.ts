/** How the terms on a page are shown, as its scanner tells: asked once for each capture. */
import { wellFormed } from '../../core/capture/text';
import { readShownTerm, type ShownTerm } from '../../core/evidence/shown';
import { injectScanner } from '../background/inject';
import { pausedIn } from '../background/sites';
import { askTab } from '../tab-client';
import { isFields } from '../wire';
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
  const answer = await withinPatience(askScanner(tabId));
  if (answer === 'late') notes.lacks('display', 'timeout');
  else if (!isFields(answer) || answer.ok !== true || !Array.isArray(answer.findings)) {
    notes.lacks('display', 'not_checked');
  } else {
    const terms = readTerms(answer.findings, notes);
    notes.did(`display:terms ${terms.length}`);
    return terms.map(({ place: _, ...term }) => term);
  }
  return null;
}

/**
 * Asks once more where the words stand, now that the picture is taken: taking it may have moved them
 * (pictures that load as the page is scrolled). Terms that the page has changed meanwhile get no place.
 */
export async function withPlaces(
  tabId: number,
  terms: readonly ShownTerm[],
  notes: CaptureNotes,
): Promise<ShownTerm[]> {
  if (terms.length === 0) return [];
  const answer = await withinPatience(askTab(tabId, 'page.displays', {}).catch(() => null));
  const findings = isFields(answer) && Array.isArray(answer.findings) ? answer.findings : [];
  const takeNext = queueOf(findings.map(readShownTerm).filter((term) => term !== null));
  const placed = terms.map((term) => {
    const place = takeNext(term)?.place;
    return place === undefined ? term : { ...term, place };
  });
  tellPlaces(placed, answer === 'late', notes);
  return placed;
}

/** Terms of the same kind with the same words, each taken once, in order: what came in between moves none. */
function queueOf(terms: readonly ShownTerm[]): (like: ShownTerm) => ShownTerm | undefined {
  const queues = new Map<string, ShownTerm[]>();
  for (const term of terms) {
    const queue = queues.get(keyOf(term));
    if (queue === undefined) queues.set(keyOf(term), [term]);
    else queue.push(term);
  }
  return (like) => queues.get(keyOf(like))?.shift();
}

function keyOf({ category, quote }: ShownTerm): string {
  return `${category} ${wordsOf(quote)}`;
}

/** Hidden words and those that are no text have no place to be had, and in frames no one looks. */
function tellPlaces(placed: readonly ShownTerm[], late: boolean, notes: CaptureNotes): void {
  const without = placed.filter(({ place }) => place === undefined);
  const lost = without.filter(
    ({ display: { source, shown, frame } }) => source === 'text' && shown && frame === undefined,
  );
  notes.did(`display:places ${placed.length - without.length} of ${placed.length}`);
  if (lost.length > 0) {
    notes.lacks('display-places', late ? 'timeout' : 'changed_meanwhile', `${lost.length}`);
  }
}

function wordsOf(quote: string): string {
  return wellFormed(quote.slice(0, MAX_QUOTE));
}

function readTerms(findings: readonly unknown[], notes: CaptureNotes): ShownTerm[] {
  const terms = findings.map(readShownTerm).filter((term) => term !== null);
  if (terms.length > MAX_TERMS) notes.lacks('display', 'too_many', `${terms.length}`);
  return terms.slice(0, MAX_TERMS).map((term) => ({ ...term, quote: wordsOf(term.quote) }));
}

/** What was asked for; `late` where the scanner lets us wait too long. */
async function withinPatience(asked: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), PATIENCE_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The scanner's answer; null where none runs in the tab. */
async function askScanner(tabId: number): Promise<unknown> {
  const there = (await pausedIn(tabId)) ?? (await injectScanner({ tabId, frameId: 0 }));
  // A rejection means that the page was left meanwhile.
  return there.ok ? askTab(tabId, 'page.displays', {}).catch(() => null) : null;
}
