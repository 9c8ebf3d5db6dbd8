/**
 * Packages from elsewhere that the user keeps: the ZIP's own bytes, in stores apart from the log. Nothing
 * here enters the chain or an export.
 */
import { equalBytes } from '../../core/evidence/bytes';
import type { PackageFacts } from '../../core/evidence/verify/verdict';
import type { Lock } from '../store/context';
import { openDatabase, write } from '../store/database';
import { StoreError, toStoreError } from '../store/errors';
import { PART_SIZE } from '../store/parts';
import type { EvidenceDb, StoredImport } from '../store/schema';
import { webCrypto } from '../webcrypto';

export type { StoredImport } from '../store/schema';

/** What is to be kept: a package that was found in order. */
export interface CheckedZip {
  /** SHA-256 of `zip`. */
  sha256: string;
  zip: Uint8Array;
  name: string;
  facts: PackageFacts;
}

/** One writer at a time, so that none takes another's parts for leftovers; let go when the holder dies. */
const importLock: Lock = async (work) => await navigator.locks.request('swipewise-imports', work);

/** An open store of imports. Every method rejects with StoreError only. */
export type ImportStore = Awaited<ReturnType<typeof openImportStore>>;

/** Opens the evidence database for imports. @throws StoreError */
export async function openImportStore(lock: Lock = importLock, databaseName?: string) {
  const db = await openDatabase(databaseName);
  return {
    /** All that are or were here, the newest first. */
    list: (): Promise<StoredImport[]> => guarded(() => list(db)),
    /** The import with these bytes; null where there never was one. */
    find: (sha256: string): Promise<StoredImport | null> =>
      guarded(async () => (await db.get('imports', sha256)) ?? null),
    /** Stores a package and reads it back. Nothing is "kept" before this returns. */
    keep: (zip: CheckedZip, now: Date): Promise<StoredImport> =>
      guarded(() => lock(() => keep(db, zip, now))),
    /** Takes the bytes away and notes when. */
    remove: (sha256: string, now: Date): Promise<void> => guarded(() => remove(db, sha256, now)),
    /** The ZIP as it came, hashed again; null where it is not here. `artifact_changed` where it is another. */
    blob: (sha256: string): Promise<Blob | null> => guarded(() => blob(db, sha256)),
    close: () => db.close(),
  };
}

async function list(db: EvidenceDb): Promise<StoredImport[]> {
  const rows = await db.getAll('imports');
  return rows.sort((a, b) => (a.importedAt < b.importedAt ? 1 : -1));
}

async function keep(db: EvidenceDb, zip: CheckedZip, now: Date): Promise<StoredImport> {
  await dropLeftovers(db);
  const { sha256, name, facts } = zip;
  const known = await db.get('imports', sha256);
  if (known && known.removedAt === null) return known;
  const parts = Math.max(1, Math.ceil(zip.zip.length / PART_SIZE));
  const base = { sha256, name, facts, parts, bytes: zip.zip.length };
  const row: StoredImport = { ...base, importedAt: now.toISOString(), removedAt: null };
  try {
    for (let part = 0; part < parts; part++) await putPart(db, zip, part);
    await readBack(db, zip, parts);
    // Last: what has no row is no import, and the next one clears it away.
    await write(db, ['imports'], async (transaction) => {
      await transaction.objectStore('imports').put(row);
    });
    return row;
  } catch (error) {
    throw await cleared(db, toStoreError(error));
  }
}

/** Takes away what was written, and gives back the error to report; where that fails too, it holds both. */
async function cleared(db: EvidenceDb, failure: StoreError): Promise<StoreError> {
  try {
    await dropLeftovers(db);
    return failure;
  } catch (error) {
    const cause = new AggregateError([failure, error]);
    return new StoreError(failure.code, failure.detail, { cause });
  }
}

function partOf({ zip }: CheckedZip, part: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zip.subarray(part * PART_SIZE, (part + 1) * PART_SIZE));
}

async function putPart(db: EvidenceDb, zip: CheckedZip, part: number): Promise<void> {
  const bytes = partOf(zip, part);
  await write(db, ['importParts'], async (transaction) => {
    await transaction.objectStore('importParts').put({ sha256: zip.sha256, part, bytes });
  });
}

async function readBack(db: EvidenceDb, zip: CheckedZip, parts: number): Promise<void> {
  for (let part = 0; part < parts; part++) {
    const stored = await db.get('importParts', [zip.sha256, part]);
    if (!stored || !equalBytes(stored.bytes, partOf(zip, part))) {
      throw new StoreError('readback', zip.name);
    }
  }
}

/** Parts whose import never came to its row, or lost it. */
async function dropLeftovers(db: EvidenceDb): Promise<void> {
  await write(db, ['imports', 'importParts'], async (transaction) => {
    const rows = await transaction.objectStore('imports').getAll();
    const here = new Set(rows.filter((row) => row.removedAt === null).map((row) => row.sha256));
    const parts = transaction.objectStore('importParts');
    for (const key of await parts.getAllKeys()) if (!here.has(key[0])) await parts.delete(key);
  });
}

async function remove(db: EvidenceDb, sha256: string, now: Date): Promise<void> {
  await write(db, ['imports', 'importParts'], async (transaction) => {
    const imports = transaction.objectStore('imports');
    const row = await imports.get(sha256);
    if (!row || row.removedAt !== null) return;
    await transaction.objectStore('importParts').delete(rangeOf(sha256));
    await imports.put({ ...row, removedAt: now.toISOString() });
  });
}

async function blob(db: EvidenceDb, sha256: string): Promise<Blob | null> {
  const row = await db.get('imports', sha256);
  if (!row || row.removedAt !== null) return null;
  const parts: Blob[] = [];
  for (let part = 0; part < row.parts; part++) {
    const stored = await db.get('importParts', [sha256, part]);
    if (!stored) throw new StoreError('artifact_missing', `${row.name} ${part}`);
    parts.push(new Blob([stored.bytes]));
  }
  const zip = new Blob(parts, { type: 'application/zip' });
  const found = await webCrypto.sha256(new Uint8Array(await zip.arrayBuffer()));
  if (found !== sha256) throw new StoreError('artifact_changed', row.name);
  return zip;
}

function rangeOf(sha256: string): IDBKeyRange {
  return IDBKeyRange.bound([sha256], [sha256, []]);
}

async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toStoreError(error);
  }
}
