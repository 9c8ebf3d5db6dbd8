/** Deleting on the user's wish: the files go, and a record of its own says which, when and why. */
import { wellFormed } from '../../core/capture/text';
import { type Head, headCode } from '../../core/evidence/chain';
import type { NotCaptured } from '../../core/evidence/draft';
import {
  type CaptureRecord,
  MAX_REASON,
  recordBytes,
  type TombstoneRecord,
  tombstoneOf,
} from '../../core/evidence/record';
import { append, type Entry, endsAt, LOG_STORES } from './append';
import type { StoreContext } from './context';
import { write } from './database';
import { StoreError } from './errors';
import { lastLook } from './last-look';
import { readHead } from './log';
import { partRange } from './parts';
import { get } from './read';
import { readBackDeletions } from './read-back';
import { TRIES } from './seal';

/** What a deletion took away. */
export interface Deleted {
  /** Records whose files are gone, their files, and the bytes of those. */
  records: number;
  files: number;
  bytes: number;
  /** Code of the log's new head. */
  headCode: string;
}

/**
 * Deletes the files of some records, of all or of none of them. When this returns, it was read again
 * that the files are gone and that the log says so, with those that were not as they were sealed. Each
 * record keeps its place in the chain.
 * @param reason the user's own words, may be empty; cut at {@link MAX_REASON}
 * @throws StoreError `nothing`, `unknown_record`, `no_files`, `already_deleted`, `log_broken` where a
 *   record is not what was sealed, `quota` and the like: nothing was deleted. `readback`: it may have been.
 */
export function deleteFiles(
  context: StoreContext,
  ids: Iterable<string>,
  reason: string,
): Promise<Deleted> {
  const chosen = [...new Set(ids)];
  const words = wellFormed(reason.trim().slice(0, MAX_REASON));
  return context.lock(async () => {
    if (chosen.length === 0) throw new StoreError('nothing', '');
    const entries = await bury(context, chosen, words);
    await readBackDeletions(context, entries);
    return summary(entries);
  });
}

function summary(entries: readonly Entry<TombstoneRecord>[]): Deleted {
  const files = entries.flatMap(({ record }) => record.removed);
  return {
    records: entries.length,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    headCode: headCode(entries.at(-1)?.hash ?? ''),
  };
}

async function bury(
  context: StoreContext,
  ids: readonly string[],
  reason: string,
): Promise<Entry<TombstoneRecord>[]> {
  for (let tries = 0; tries < TRIES; tries++) {
    // The head first: while the log ends there, what is read after it holds.
    const head = await readHead(context.db);
    const targets = await readTargets(context, ids);
    const entries = await entriesFor(context, targets, reason, head);
    const done = await write(context.db, [...LOG_STORES], async (transaction) => {
      if (!(await endsAt(transaction, head))) return false;
      for (const entry of entries) {
        // First of all, so that on a full disk the note takes the room that its files leave.
        await transaction.objectStore('artifacts').delete(partRange(entry.record.target));
        await append(transaction, entry, context.now());
      }
      return true;
    });
    if (done) return entries;
  }
  throw new StoreError('changed', '');
}

/** A record whose files go, and which of them were not as they were sealed. */
interface Target {
  record: CaptureRecord;
  gaps: NotCaptured[];
}

async function readTargets(context: StoreContext, ids: readonly string[]) {
  const lines = await context.db.getAll('listing');
  const gone = new Set(lines.map(({ target }) => target));
  const hashes = new Map(lines.map(({ id, hash }) => [id, hash]));
  const targets: Target[] = [];
  for (const id of ids) {
    const found = await get(context, id);
    if (!found) throw new StoreError('unknown_record', id);
    const { record, hash } = found;
    if (record.kind === 'tombstone' || record.artifacts.length === 0) {
      throw new StoreError('no_files', id);
    }
    if (gone.has(id)) throw new StoreError('already_deleted', id);
    // What is not as it was sealed is what someone will want to look into: nothing of it goes.
    if (hashes.get(id) !== hash) throw new StoreError('log_broken', `${record.seq} log.index`);
    targets.push({ record, gaps: await lastLook(context, record) });
  }
  return targets;
}

/** One record after the other, each linked to the one before. */
async function entriesFor(
  context: StoreContext,
  targets: readonly Target[],
  reason: string,
  head: Head,
): Promise<Entry<TombstoneRecord>[]> {
  const now = context.now();
  const facts = {
    capturedAt: now.toISOString(),
    tzOffset: -now.getTimezoneOffset(),
    monotonicMs: performance.timeOrigin + performance.now(),
    extensionVersion: context.extensionVersion,
    reason,
  };
  const entries: Entry<TombstoneRecord>[] = [];
  let { seq, hash } = head;
  for (const target of targets) {
    const place = { id: context.newId(), seq: seq + 1, prev: hash };
    const record = tombstoneOf(target.record, { ...facts, notCaptured: target.gaps }, place);
    const bytes = recordBytes(record);
    seq = record.seq;
    hash = await context.crypto.sha256(bytes);
    entries.push({ record, bytes, hash });
  }
  return entries;
}
