/** Reading the log: its head and its records' exact bytes. */
import { EMPTY_HEAD, type Head } from '../../core/evidence/chain';
import type { EvidenceDb, StoredRecord } from './schema';

/** Records read at a time. */
const BATCH = 200;

/** Where the chain ends now. */
export async function readHead(db: EvidenceDb): Promise<Head> {
  return (await db.get('head', 'head')) ?? EMPTY_HEAD;
}

/** All records up to a head, in order; more are not read even if they were added meanwhile. */
export async function* readRecords(db: EvidenceDb, upTo: number): AsyncGenerator<StoredRecord> {
  for (let from = 0; from < upTo; from += BATCH) {
    const range = IDBKeyRange.bound(from + 1, Math.min(from + BATCH, upTo));
    yield* await db.getAll('records', range);
  }
}
