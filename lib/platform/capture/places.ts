/** Where the terms on a page stand, for its picture; those in its frames too, as far as that can be told. */
import { type FrameStand, onPage } from '../../core/capture/frames';
import { readShownTerm, type ShownTerm } from '../../core/evidence/shown';
import { askTab } from '../tab-client';
import { isFields, readCount } from '../wire';
import { wordsOf } from './displays';
import { standsIn } from './frame-stands';
import { inTime, LATE } from './in-time';
import type { CaptureNotes } from './notes';

/** A scanner that does not answer within this time (ms) is not waited for. */
const PATIENCE_MS = 8000;

/** Why words in a frame have no place: its window does not show them, or it is not known where it stands. */
type Lost = 'outside_frame' | 'frame_unknown';

/** A term as the scanner tells it now. */
interface Told extends ShownTerm {
  /** The frame in which it stands, where that is told: then `place` is one in its window. */
  frameId?: number;
}

/** The same with its place on the page. */
interface Placed extends ShownTerm {
  lost?: Lost;
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
  const asked = askTab(tabId, 'page.displays', {}).catch(() => null);
  const answer: unknown = await inTime(asked, PATIENCE_MS);
  const takeNext = queueOf(await placedTerms(tabId, toldIn(answer)));
  const pairs = terms.map((term): [ShownTerm, Placed | undefined] => [term, takeNext(term)]);
  tellPlaces(pairs, answer === LATE, notes);
  return pairs.map(([term, now]) =>
    now?.place === undefined ? term : { ...term, place: now.place },
  );
}

function toldIn(answer: unknown): Told[] {
  if (!isFields(answer) || !Array.isArray(answer.findings)) return [];
  return answer.findings.flatMap((value: unknown) => {
    const term = readShownTerm(value);
    if (term === null) return [];
    const frameId = isFields(value) ? readCount(value.frameId) : null;
    return [frameId === null ? term : { ...term, frameId }];
  });
}

/** Frames are looked at only where a term stands in one. */
async function placedTerms(tabId: number, told: readonly Told[]): Promise<Placed[]> {
  const framed = told.some(({ frameId, place }) => frameId !== undefined && place !== undefined);
  const stands = framed ? await standsIn(tabId) : new Map<number, FrameStand>();
  return told.map((term) => placedTerm(term, stands));
}

function placedTerm(
  { frameId, place, ...term }: Told,
  stands: ReadonlyMap<number, FrameStand>,
): Placed {
  if (frameId === undefined) {
    if (place !== undefined) return { ...term, place };
    return term.display.frame === undefined ? term : { ...term, lost: 'frame_unknown' };
  }
  if (place === undefined) return { ...term, lost: 'outside_frame' };
  const stand = stands.get(frameId) ?? 'unknown';
  if (stand === 'unknown') return { ...term, lost: 'frame_unknown' };
  const area = onPage(stand, place);
  return area === null ? { ...term, lost: 'outside_frame' } : { ...term, place: area };
}

/** Terms of the same kind with the same words, each taken once, in order: what came in between moves none. */
function queueOf(terms: readonly Placed[]): (like: ShownTerm) => Placed | undefined {
  const queues = new Map<string, Placed[]>();
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

/** Hidden words and those that are no text have no place to be had. */
function tellPlaces(
  pairs: readonly [ShownTerm, Placed | undefined][],
  late: boolean,
  notes: CaptureNotes,
): void {
  const without = pairs.filter(([, now]) => now?.place === undefined);
  notes.did(`display:places ${pairs.length - without.length} of ${pairs.length}`);
  const counts = new Map<string, number>();
  for (const [term, now] of without) {
    const reason = late ? 'timeout' : (now?.lost ?? 'changed_meanwhile');
    if (isMissed(term, now?.lost)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  for (const [reason, count] of counts) notes.lacks('display-places', reason, `${count}`);
}

/** Words below the edge of a frame's window are shown to whoever scrolls there, and so are missed. */
function isMissed({ display }: ShownTerm, lost: Lost | undefined): boolean {
  if (display.source !== 'text') return false;
  return display.shown || (lost !== undefined && display.hiddenBy === undefined);
}
