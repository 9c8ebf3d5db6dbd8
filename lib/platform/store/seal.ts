/** Seals a staged capture at the end of the log. */
import { EMPTY_HEAD } from '../../core/evidence/chain';
import { FieldError } from '../../core/evidence/fields';
import { checkRecord } from '../../core/evidence/parse';
import { type CaptureRecord, recordBytes, recordOf } from '../../core/evidence/record';
import { append, type Entry, endsAt, LOG_STORES, type LogWriting } from './append';
import type { StoreContext } from './context';
import { write } from './database';
import { StoreError } from './errors';
import { readHead } from './log';
import { partRange } from './parts';
import type { Staged } from './schema';

/** A capture that is in the log. */
export type Sealed = Entry<CaptureRecord>;

/** The log can only move on under the lock if a browser's locks fail; then a few tries are enough. */
export const TRIES = 5;

/**
 * Appends a staged capture: record, listing, new head and the end of the staging, all or none.
 * Parts of files in `dropped` go in the same stroke.
 * @throws StoreError; the log is then as it was
 */
export async function sealStaged(
  context: StoreContext,
  kind: CaptureRecord['kind'],
  staged: Staged,
  dropped: readonly string[] = [],
): Promise<Sealed> {
  for (let tries = 0; tries < TRIES; tries++) {
    const head = await readHead(context.db);
    const place = { id: staged.id, seq: head.seq + 1, prev: head.hash };
    const record = recordOf(kind, staged.draft, staged.artifacts, place);
    const bytes = recordBytes(record);
    const entry = { record, bytes, hash: await context.crypto.sha256(bytes) };
    const done = await write(context.db, [...LOG_STORES], async (transaction) => {
      if (!(await endsAt(transaction, head))) return false;
      await endStaging(transaction, staged.id);
      await append(transaction, entry, context.now());
      for (const path of dropped) {
        await transaction.objectStore('artifacts').delete(partRange(staged.id, path));
      }
      return true;
    });
    if (done) return entry;
  }
  throw new StoreError('changed', staged.id);
}

/**
 * Checks that a draft makes a record, before anything of it is stored.
 * @throws StoreError `bad_draft` that names the field
 */
export function checkStaged(staged: Staged): void {
  try {
    const place = { id: staged.id, seq: 1, prev: EMPTY_HEAD.hash };
    const record = recordOf('capture', staged.draft, staged.artifacts, place);
    checkRecord(record);
    recordBytes(record);
  } catch (error) {
    if (error instanceof FieldError || error instanceof TypeError) {
      throw new StoreError('bad_draft', error.message, { cause: error });
    }
    throw error;
  }
}

/** @throws StoreError `changed` where another window took this capture for a dead one and closed it */
async function endStaging(transaction: LogWriting, id: string): Promise<void> {
  const staging = transaction.objectStore('staging');
  if ((await staging.getKey(id)) === undefined) throw new StoreError('changed', id);
  await staging.delete(id);
}
