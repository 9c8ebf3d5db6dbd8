/** Looking at the log without changing it. */
import { parseRecord } from '../../core/evidence/parse';
import type { EvidenceRecord } from '../../core/evidence/record';
import type { StoreContext } from './context';
import { StoreError } from './errors';
import { readHead } from './log';
import type { RecordSummary } from './summary';

/** One record, whole. */
export interface FoundRecord {
  record: EvidenceRecord;
  /** SHA-256 of its exact bytes, computed now. */
  hash: string;
  /** The exact bytes that were sealed. */
  bytes: Uint8Array;
}

/** Which part of the list to give: `limit` lines (100), those with a lower seq than `before`. */
export interface Page {
  limit?: number;
  before?: number;
}

/** Summaries, newest first. */
export async function list(context: StoreContext, page: Page = {}): Promise<RecordSummary[]> {
  const { seq } = await readHead(context.db);
  const last = Math.min(seq, (page.before ?? Number.POSITIVE_INFINITY) - 1);
  const first = Math.max(1, last - (page.limit ?? 100) + 1);
  if (last < first) return [];
  const lines = await context.db.getAll('listing', IDBKeyRange.bound(first, last));
  return lines.reverse();
}

/**
 * A record by its id; null where there is none.
 * @throws StoreError `log_broken` where its bytes are no record any more
 */
export async function get(context: StoreContext, id: string): Promise<FoundRecord | null> {
  const stored = await context.db.getFromIndex('records', 'id', id);
  if (!stored) return null;
  const parsed = parseRecord(stored.bytes);
  if (!('record' in parsed)) throw new StoreError('log_broken', `${stored.seq} ${parsed.fault}`);
  const hash = await context.crypto.sha256(stored.bytes);
  return { record: parsed.record, hash, bytes: stored.bytes };
}
