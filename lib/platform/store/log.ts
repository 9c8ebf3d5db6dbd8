/** Reading the log: its head and its records' exact bytes. */
import { EMPTY_HEAD, type Head } from '../../core/evidence/chain';
import type { EvidenceDb, StoredRecord } from './schema';
import type { RecordSummary } from './summary';

/** Records read at a time. */
const BATCH = 200;

/** Where the chain ends now. */
export async function readHead(db: EvidenceDb): Promise<Head> {
  return (await db.get('head', 'head')) ?? EMPTY_HEAD;
}

/** Records with their lines in the listing, by their seq. */
interface Batch {
  records: StoredRecord[];
  lines: Map<number, RecordSummary>;
}

/** All records up to a head, in order; more are not read even if they were added meanwhile. */
export async function* readRecords(db: EvidenceDb, upTo: number): AsyncGenerator<StoredRecord> {
  for (const range of ranges(upTo)) yield* await db.getAll('records', range);
}

/** The same, many at a time, each with its line. */
export async function* readBatches(db: EvidenceDb, upTo: number): AsyncGenerator<Batch> {
  for (const range of ranges(upTo)) {
    const [records, lines] = await Promise.all([
      db.getAll('records', range),
      db.getAll('listing', range),
    ]);
    yield { records, lines: new Map(lines.map((line) => [line.seq, line])) };
  }
}

function* ranges(upTo: number): Generator<IDBKeyRange> {
  for (let from = 0; from < upTo; from += BATCH) {
    yield IDBKeyRange.bound(from + 1, Math.min(from + BATCH, upTo));
  }
}
