/** The one way into the log: a record, its line, the new head and its timestamps to be, together. */
import { EMPTY_HEAD, type Head } from '../../core/evidence/chain';
import type { EvidenceRecord } from '../../core/evidence/record';
import { newTimestamp } from '../timestamps/row';
import type { Writing } from './database';
import { summarise } from './summary';

/** A record on its way into the log. */
export interface Entry<Kind extends EvidenceRecord = EvidenceRecord> {
  record: Kind;
  /** SHA-256 of its exact bytes: the new head. */
  hash: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Stores that a change of the log may touch. */
export const LOG_STORES = [
  'records',
  'listing',
  'head',
  'staging',
  'artifacts',
  'authorities',
  'timestamps',
] as const;

/** A transaction in which the log changes; open it over {@link LOG_STORES}. */
export type LogWriting = Writing<(typeof LOG_STORES)[number]>;

/** Whether the log still ends at `head`: false where another record came first. */
export async function endsAt(transaction: LogWriting, head: Head): Promise<boolean> {
  const now = (await transaction.objectStore('head').get('head')) ?? EMPTY_HEAD;
  return now.hash === head.hash && now.seq === head.seq;
}

/**
 * Appends a record behind the head that {@link endsAt} has confirmed. A capture is put into the queue of
 * each authority that stamps every saved record in the same stroke, so that no death of a worker comes
 * between the two.
 */
export async function append(transaction: LogWriting, entry: Entry, now: Date): Promise<void> {
  const { record, hash, bytes } = entry;
  const { id, seq } = record;
  await transaction.objectStore('records').add({ seq, id, bytes });
  await transaction.objectStore('listing').add(summarise(record, hash));
  await transaction.objectStore('head').put({ seq, hash }, 'head');
  if (record.kind !== 'capture') return;
  for (const { url, auto } of await transaction.objectStore('authorities').getAll()) {
    if (!auto) continue;
    await transaction.objectStore('timestamps').put(newTimestamp(url, { seq, hash }, now));
  }
}
