/** Checks everything that is stored against what was sealed. */
import { canonicalJson } from '../../core/evidence/canonical';
import { ChainWalk, EMPTY_HEAD, type Link } from '../../core/evidence/chain';
import { type Problem, problem } from '../../core/evidence/problems';
import type { StoreContext } from './context';
import { FileCheck } from './file-check';
import { readBatches } from './log';
import { type LogVerdict, Tally } from './log-verdict';
import { type RecordSummary, summarise } from './summary';
import { checkStamps } from './verify-stamps';

/** Options of a verification. */
export interface VerifyOptions {
  /** Called after each record with its files. */
  onProgress?: (done: number, total: number) => void;
  /** Stops it; the signal's reason is thrown. */
  signal?: AbortSignal;
}

/**
 * Walks the log as it stands now: each record's bytes and link, its line in the listing, and the
 * hash of each of its files; then the timestamps of its records. A break in the chain ends the walk.
 */
export async function verifyLog(
  context: StoreContext,
  { onProgress, signal }: VerifyOptions = {},
): Promise<LogVerdict> {
  const { head, count } = await extent(context);
  const walk = new ChainWalk(context.crypto);
  const tally = new Tally();
  const files = new FileCheck(context, tally, ({ seq }) => {
    signal?.throwIfAborted();
    onProgress?.(seq, head.seq);
  });
  const hashes = new Map<number, string>();
  for await (const { records, lines } of readBatches(context.db, head.seq)) {
    for (const { bytes } of records) {
      signal?.throwIfAborted();
      const step = await walk.next(bytes);
      tally.note('chain', 'params' in step ? step : null);
      if ('params' in step) {
        await files.settle();
        return tally.verdict(head, walk.notes);
      }
      hashes.set(step.record.seq, step.hash);
      tally.note('listing', listingProblem(lines.get(step.record.seq), step));
      await files.add(step.record);
    }
  }
  await files.settle();
  const wrong = walk.end(head) ?? countProblem(count, head.seq);
  if (wrong) tally.note('chain', wrong);
  await files.end();
  const stamps = await checkStamps(context, hashes, tally, signal);
  return tally.verdict(head, [...walk.notes, ...stamps]);
}

/** Head and number of records at one moment. */
async function extent({ db }: StoreContext) {
  const transaction = db.transaction(['head', 'records']);
  const head = (await transaction.objectStore('head').get('head')) ?? EMPTY_HEAD;
  return { head, count: await transaction.objectStore('records').count() };
}

/** A record behind the head was put there by something else than this store. */
function countProblem(found: number, known: number): Problem | null {
  return found > known ? problem('chain.longer', { found, known }) : null;
}

function listingProblem(line: RecordSummary | undefined, { record, hash }: Link): Problem | null {
  const same = line && canonicalJson(line) === canonicalJson(summarise(record, hash));
  return same ? null : problem('log.index', { seq: record.seq });
}
