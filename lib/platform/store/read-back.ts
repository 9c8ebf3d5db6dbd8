/** Reads a new record from the database as a stranger would, before anyone says "saved". */

import type { StoreContext } from './context';
import { StoreError, toStoreError } from './errors';
import { readHead } from './log';
import { isMatching } from './matching';
import { getFile } from './parts';
import type { Sealed } from './seal';

/**
 * Compares the stored record, head and files with what was sealed.
 * @throws StoreError `readback` that names the first part that differs
 */
export async function readBack(context: StoreContext, sealed: Sealed): Promise<void> {
  try {
    await compare(context, sealed);
  } catch (error) {
    // Also where reading itself fails: the record may well be there, but nobody has seen it.
    const { code, detail } = toStoreError(error);
    throw new StoreError('readback', code === 'readback' ? detail : code, { cause: error });
  }
}

async function compare(context: StoreContext, { record, hash }: Sealed): Promise<void> {
  const stored = await context.db.get('records', record.seq);
  if (!stored || (await context.crypto.sha256(stored.bytes)) !== hash) {
    throw new StoreError('readback', 'record');
  }
  const head = await readHead(context.db);
  if (head.seq < record.seq || (head.seq === record.seq && head.hash !== hash)) {
    throw new StoreError('readback', 'head');
  }
  for (const artifact of record.artifacts) {
    const bytes = await getFile(context.db, record.id, artifact.path);
    if (!(await isMatching(bytes, artifact, context.crypto))) {
      throw new StoreError('readback', artifact.path);
    }
  }
}
