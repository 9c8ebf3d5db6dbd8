/** Files in parts: written before their record, read as a whole. */
import { concatBytes } from '../../core/evidence/bytes';
import { write } from './database';
import type { EvidenceDb } from './schema';

/** Bytes in one part. Far below the largest value that either browser takes. */
export const PART_SIZE = 4 * 2 ** 20;

/** Every key of a record's files, or of one file. */
export function partRange(id: string, path?: string): IDBKeyRange {
  const from = path === undefined ? [id] : [id, path];
  return IDBKeyRange.bound(from, [...from, []]);
}

/** Stores a file part by part. An empty file has one empty part, so that it is known to be there. */
export async function putFile(
  db: EvidenceDb,
  id: string,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const parts = Math.max(1, Math.ceil(bytes.length / PART_SIZE));
  for (let part = 0; part < parts; part++) {
    // A copy: storing a view would store the whole buffer behind it.
    const slice = new Uint8Array(bytes.subarray(part * PART_SIZE, (part + 1) * PART_SIZE));
    await write(db, ['artifacts'], async (transaction) => {
      await transaction.objectStore('artifacts').put({ id, path, part, bytes: slice });
    });
  }
}

/** A file's bytes; null where there is none. A missing part shows as a wrong hash. */
export async function getFile(
  db: EvidenceDb,
  id: string,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts = await db.getAll('artifacts', partRange(id, path));
  const [only] = parts;
  if (!only) return null;
  return parts.length === 1 ? only.bytes : concatBytes(parts.map(({ bytes }) => bytes));
}
