/** The one place where a record enters the log. */
import { EMPTY_HEAD, type Head } from '../../core/evidence/chain';
import { FieldError } from '../../core/evidence/fields';
import { checkRecord } from '../../core/evidence/parse';
import { type CaptureRecord, recordBytes, recordOf } from '../../core/evidence/record';
import type { StoreContext } from './context';
import { type Writing, write } from './database';
import { StoreError } from './errors';
import { readHead } from './log';
import { partRange } from './parts';
import type { Staged } from './schema';
import { summarise } from './summary';

/** A record that is in the log. */
export interface Sealed {
  record: CaptureRecord;
  /** SHA-256 of its exact bytes: the new head. */
  hash: string;
}

/** The log can only move on under us if a browser's locks fail; then a few tries are enough. */
const TRIES = 5;

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
    const hash = await context.crypto.sha256(bytes);
    const stores: Names[] = ['records', 'listing', 'head', 'staging', 'artifacts'];
    const done = await write(context.db, stores, async (transaction) => {
      if (!(await isUnchanged(transaction, head, staged.id))) return false;
      await append(transaction, { record, hash }, bytes);
      for (const path of dropped) {
        await transaction.objectStore('artifacts').delete(partRange(staged.id, path));
      }
      return true;
    });
    if (done) return { record, hash };
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

type Names = 'records' | 'listing' | 'head' | 'staging' | 'artifacts';

/** False where another record came first. */
async function isUnchanged(transaction: Writing<Names>, head: Head, id: string): Promise<boolean> {
  const now = (await transaction.objectStore('head').get('head')) ?? EMPTY_HEAD;
  // The staging is gone where another window took this capture for a dead one and closed it.
  const alive = (await transaction.objectStore('staging').getKey(id)) !== undefined;
  if (!alive) throw new StoreError('changed', id);
  return now.hash === head.hash && now.seq === head.seq;
}

async function append(
  transaction: Writing<Names>,
  { record, hash }: Sealed,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const { id, seq } = record;
  await transaction.objectStore('records').add({ seq, id, bytes });
  await transaction.objectStore('listing').add(summarise(record, hash));
  await transaction.objectStore('head').put({ seq, hash }, 'head');
  await transaction.objectStore('staging').delete(id);
}
