/** The words of a text, found in steps; of a text that has changed, found anew only where it has. */
import type { Automaton } from './automaton';
import { HitList } from './hits';
import type { Run } from './runs';

/** Words of a text, and the places at which the search for them stopped on the way. */
export interface Found {
  hits: HitList;
  /** By stop: the offset, the number of hits that begin before it, and how far was looked for them. */
  stops: readonly Stop[];
}

interface Stop {
  at: number;
  hits: number;
  far: number;
}

/** Units read between two stops: some tenths of a millisecond. */
const STEP = 4096;

/** Most units that are looked at beside those that HitList.far tells of: a gloss, marks in a row. */
export const LOOK = 32;

/** Hits between two stops of the old text that are the same in the new one. */
interface Span {
  /** Indexes of the stops; -1 is the beginning of the text. */
  first: number;
  last: number;
  /** Where it begins and ends in the new text. */
  from: number;
  to: number;
  shift: number;
}

/** All words of a text, in order of their starts. `runs`: what of it is in `past`, the words of an older text. */
export function* findSteps(
  automaton: Automaton,
  text: string,
  past?: Found & { text: string },
  runs: readonly Run[] = [],
): Generator<void, Found> {
  const hits = new HitList();
  const stops: Stop[] = [];
  let at = 0;
  const readTo = function* (end: number): Generator<void> {
    while (at < end) {
      at = automaton.findIn(text, at, Math.min(at + STEP, end), hits);
      stops.push({ at, hits: hits.length, far: hits.far });
      yield;
    }
  };
  for (const span of past ? spansOf(past, text, runs) : []) {
    yield* readTo(span.from);
    // Letters that run on into the span make other words there.
    if (!past || at !== span.from) continue;
    takeOver(past, span, hits, stops);
    at = span.to;
    yield;
  }
  yield* readTo(text.length);
  return { hits, stops };
}

function spansOf(past: Found & { text: string }, text: string, runs: readonly Run[]): Span[] {
  return runs.flatMap((run) => spanOf(past, text, run));
}

function spanOf({ stops, text: old }: Found & { text: string }, text: string, run: Run): Span[] {
  const { shift } = run;
  const [begin, end] = [run.from - shift, run.to - shift];
  const isBeginning = begin === 0 && run.from === 0;
  const first = isBeginning ? -1 : stops.findIndex(({ at }) => at >= begin + LOOK);
  if (first < 0 && !isBeginning) return [];
  const toEnd = end === old.length && run.to === text.length;
  let last = first;
  for (let i = first + 1; i < stops.length; i += 1) {
    const { at, far } = stops[i] as Stop;
    if (!toEnd && Math.max(at, far) + LOOK > end) break;
    last = i;
  }
  if (last === first) return [];
  const from = first < 0 ? 0 : (stops[first] as Stop).at + shift;
  return [{ first, last, from, to: (stops[last] as Stop).at + shift, shift }];
}

function takeOver(past: Found, { first, last, shift }: Span, hits: HitList, stops: Stop[]): void {
  const before = past.stops[first]?.hits ?? 0;
  const offset = hits.length - before;
  hits.copy(past.hits, before, past.stops[last]?.hits ?? before, shift);
  for (const stop of past.stops.slice(first + 1, last + 1)) {
    hits.saw(stop.far + shift);
    stops.push({ at: stop.at + shift, hits: stop.hits + offset, far: hits.far });
  }
}

/** How far was looked for the words that begin before an offset, at most. */
export function farAt({ stops }: Found, offset: number): number {
  let low = 0;
  let high = stops.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] as Stop).at < offset) low = middle + 1;
    else high = middle;
  }
  return (stops[low]?.far ?? 0) + LOOK;
}
