/** Reads the list of a log of any length: the newest lines at once, the others behind them. */
import type { EvidenceStore, RecordSummary } from '../../lib/platform/store';

/** Lines of the first reading: more than a screen holds, and read in a few ms. */
const FIRST = 100;
/** Lines of each reading after that. */
const NEXT = 1000;

/**
 * The list, newest first, again and again as more of it has been read. A line never changes, so what is
 * `known` from before is not read again: only what came since, and what was still missing.
 */
export async function* readLines(
  store: Pick<EvidenceStore, 'list'>,
  known: readonly RecordSummary[],
): AsyncGenerator<RecordSummary[]> {
  const newest = known[0]?.seq ?? 0;
  let joined = newest === 0;
  let all: RecordSummary[] = [];
  for (;;) {
    const last = all.at(-1);
    const page = last ? { limit: NEXT, before: last.seq } : { limit: FIRST };
    const lines = await store.list(page);
    const fresh = joined ? lines : lines.filter(({ seq }) => seq > newest);
    all = all.concat(fresh);
    if (!joined && fresh.length < lines.length) {
      joined = true;
      all = all.concat(known);
    }
    yield all;
    if (lines.length === 0 || all.at(-1)?.seq === 1) return;
  }
}
