/** Opens the database, and writes to it so that either all of a change is there or none. */
import { type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { type StoreError, toStoreError } from './errors';
import { DB_NAME, type EvidenceDb, type EvidenceSchema, MIGRATIONS } from './schema';

/** A writing transaction over some stores. */
export type Writing<Names extends StoreNames<EvidenceSchema>> = IDBPTransaction<
  EvidenceSchema,
  Names[],
  'readwrite'
>;

/**
 * Opens the database and brings an older one up to date.
 * @throws StoreError `newer_schema` where a newer version of the extension wrote it
 */
export async function openDatabase(name = DB_NAME): Promise<EvidenceDb> {
  try {
    const db = await openDB<EvidenceSchema>(name, MIGRATIONS.length, {
      upgrade(upgrading, from, _to, transaction) {
        for (const { up } of MIGRATIONS.slice(from)) up(upgrading, transaction);
      },
      // A newer version wants to migrate: step aside; this page then says that it must reload.
      blocking: () => db.close(),
    });
    return db;
  } catch (error) {
    throw toStoreError(error);
  }
}

/**
 * Runs `work` in one transaction that the disk has taken when this returns. Inside, await nothing
 * but the database, or the browser commits half-way.
 * @throws StoreError after which nothing of this change is stored
 */
export async function write<Names extends StoreNames<EvidenceSchema>, Result>(
  db: EvidenceDb,
  stores: Names[],
  work: (transaction: Writing<Names>) => Promise<Result>,
): Promise<Result> {
  const transaction = begin(db, stores);
  const ended = transaction.done.then(
    () => null,
    (error: unknown) => toStoreError(error),
  );
  try {
    const result = await work(transaction);
    const failure = await ended;
    if (failure) throw failure;
    return result;
  } catch (error) {
    abort(transaction);
    throw theCause(toStoreError(error), await ended);
  }
}

function begin<Names extends StoreNames<EvidenceSchema>>(db: EvidenceDb, stores: Names[]) {
  try {
    return db.transaction(stores, 'readwrite', { durability: 'strict' });
  } catch (error) {
    throw toStoreError(error);
  }
}

/** A request that was cut off only says "aborted"; the transaction knows that room ran out. */
function theCause(error: StoreError, ended: StoreError | null): StoreError {
  return error.code === 'failed' && ended && ended.code !== 'failed' ? ended : error;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has ended by itself, which is what we want.
    if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
  }
}
