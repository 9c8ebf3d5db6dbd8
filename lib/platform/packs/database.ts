/**
 * Where own rule packs are kept: a database of the extension's own origin. Unlike `storage.local` it is
 * out of reach for scripts in pages, so that a page that took over a content script can plant no rules.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { toStoreError } from '../store/errors';

/** Name of the database. */
export const PACKS_DB = 'swipewise-packs';

/** A pack as it is stored: the text of its file is the truth and is read anew each time. */
export interface StoredPack {
  /** Exact text of the file. */
  text: string;
  enabled: boolean;
}

/** Packs by their id. What another version or a broken disk left may be of any shape. */
export interface PacksSchema extends DBSchema {
  packs: { key: string; value: StoredPack };
}

/** An open database. */
export type PacksDb = IDBPDatabase<PacksSchema>;

/** Opens the database. @throws StoreError `newer_schema` where a newer version of the extension made it */
export async function openPacksDb(): Promise<PacksDb> {
  try {
    const db = await openDB<PacksSchema>(PACKS_DB, 1, {
      upgrade: (upgrading) => {
        upgrading.createObjectStore('packs');
      },
      blocking: () => db.close(),
    });
    return db;
  } catch (error) {
    throw toStoreError(error);
  }
}
