/** The files of many records in one go: what costs time is each question to the database, not its size. */
import { concatBytes } from '../../core/evidence/bytes';
import { artifactsOf } from '../../core/evidence/package/layout';
import type { EvidenceRecord } from '../../core/evidence/record';
import { getFile, partRange } from './parts';
import type { EvidenceDb } from './schema';

/** A record with more than this (bytes) is read file by file, so that no more than one is in memory. */
const LARGE = 32 * 2 ** 20;

/** Files that were read, or are when they are asked for. */
export interface ReadFiles {
  /** A file's bytes; null where there is none. */
  get(id: string, path: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Reads the files of these records; those of large records only when they are asked for. */
export async function readFiles(
  db: EvidenceDb,
  records: readonly EvidenceRecord[],
): Promise<ReadFiles> {
  const small = records.filter((record) => bytesOf(record) <= LARGE);
  const files = new Map<string, Uint8Array<ArrayBuffer>[]>();
  const ids = new Set(small.map(({ id }) => id));
  // One transaction for all, asked without waiting in between: the answers come one behind the other.
  const store = db.transaction('artifacts').store;
  const found = await Promise.all(small.map(({ id }) => store.getAll(partRange(id))));
  for (const { id, path, bytes } of found.flat()) {
    const key = `${id}/${path}`;
    const parts = files.get(key);
    if (parts) parts.push(bytes);
    else files.set(key, [bytes]);
  }
  return {
    get: async (id, path) =>
      ids.has(id) ? joined(files.get(`${id}/${path}`)) : getFile(db, id, path),
  };
}

function bytesOf(record: EvidenceRecord): number {
  return artifactsOf(record).reduce((sum, { bytes }) => sum + bytes, 0);
}

function joined(parts: Uint8Array<ArrayBuffer>[] | undefined): Uint8Array<ArrayBuffer> | null {
  const [only] = parts ?? [];
  if (!parts || !only) return null;
  return parts.length === 1 ? only : concatBytes(parts);
}
