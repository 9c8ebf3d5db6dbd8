/** Reads the database again as a stranger would, before anyone says "saved" or "deleted". */

import type { TombstoneRecord } from '../../core/evidence/record';
import type { Entry } from './append';
import type { StoreContext } from './context';
import { StoreError, toStoreError } from './errors';
import { readHead } from './log';
import { isMatching } from './matching';
import { getFile, partRange } from './parts';
import type { Sealed } from './seal';

/**
 * Compares the stored record, head and files with what was sealed.
 * @throws StoreError `readback` that names the first part that differs
 */
export function readBack(context: StoreContext, sealed: Sealed): Promise<void> {
  return confirm(async () => {
    await compareRecord(context, sealed);
    for (const artifact of sealed.record.artifacts) {
      const bytes = await getFile(context.db, sealed.record.id, artifact.path);
      if (!(await isMatching(bytes, artifact, context.crypto))) {
        throw new StoreError('readback', artifact.path);
      }
    }
  });
}

/**
 * Looks whether the deletions stand in the log and the files are gone.
 * @throws StoreError `readback` that names the first part that differs
 */
export function readBackDeletions(
  context: StoreContext,
  entries: readonly Entry<TombstoneRecord>[],
): Promise<void> {
  return confirm(async () => {
    for (const entry of entries) {
      await compareRecord(context, entry);
      const { target } = entry.record;
      if ((await context.db.count('artifacts', partRange(target))) > 0) {
        throw new StoreError('readback', target);
      }
    }
  });
}

async function confirm(compare: () => Promise<void>): Promise<void> {
  try {
    await compare();
  } catch (error) {
    // Also where reading itself fails: the record may well be there, but nobody has seen it.
    const { code, detail } = toStoreError(error);
    throw new StoreError('readback', code === 'readback' ? detail : code, { cause: error });
  }
}

async function compareRecord(context: StoreContext, { record, hash }: Entry): Promise<void> {
  const stored = await context.db.get('records', record.seq);
  if (!stored || (await context.crypto.sha256(stored.bytes)) !== hash) {
    throw new StoreError('readback', 'record');
  }
  const head = await readHead(context.db);
  if (head.seq < record.seq || (head.seq === record.seq && head.hash !== hash)) {
    throw new StoreError('readback', 'head');
  }
}
