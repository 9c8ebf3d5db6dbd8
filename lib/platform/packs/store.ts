/** The user's own rule packs: list, save, switch, remove. Extension pages write; the background reads. */
import type { UserPack } from '../../core/userpacks/model';
import type { PackProblem } from '../../core/userpacks/problem';
import { readPack, storedForm } from '../../core/userpacks/read';
import { toStoreError } from '../store/errors';
import { isFields } from '../wire';
import { openPacksDb, type PacksDb } from './database';

/** A stored pack. One that no longer passes the checks is set aside, never run. */
export type PackEntry = {
  /** The key under which it is stored; for a sound pack its own id. */
  id: string;
  /** Exact text of its file; empty where even that is lost. */
  text: string;
} & ({ pack: UserPack; enabled: boolean } | { problems: PackProblem[] });

/** Work on the stored packs. Each call opens the database and closes it. */
export interface PackStore {
  /** All packs, sound or not, in the order of their ids. */
  list(): Promise<PackEntry[]>;
  /** Stores a pack under its id, enabled, in place of one that is there. */
  save(pack: UserPack, text: string): Promise<void>;
  /** Switches a pack on or off. Nothing happens where it is gone. */
  enable(id: string, enabled: boolean): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The store of this extension. Every call rejects with StoreError where the browser's storage fails. */
export const packStore: PackStore = {
  list: () => withDb(readAll),
  save: (pack, text) =>
    withDb(async (db) => {
      await db.put('packs', { text, enabled: true }, pack.id);
    }),
  enable: (id, enabled) =>
    withDb(async (db) => {
      const transaction = db.transaction('packs', 'readwrite');
      const stored = await transaction.store.get(id);
      if (stored) await transaction.store.put({ ...stored, enabled }, id);
      await transaction.done;
    }),
  remove: (id) => withDb((db) => db.delete('packs', id)),
};

/** Packs that are switched on and sound, for the scanner. Rejects with StoreError. */
export async function enabledPacks(): Promise<UserPack[]> {
  const entries = await packStore.list();
  return entries.flatMap((entry) => ('pack' in entry && entry.enabled ? [entry.pack] : []));
}

async function withDb<Result>(work: (db: PacksDb) => Promise<Result>): Promise<Result> {
  const db = await openPacksDb();
  try {
    return await work(db);
  } catch (error) {
    throw toStoreError(error);
  } finally {
    db.close();
  }
}

async function readAll(db: PacksDb): Promise<PackEntry[]> {
  const transaction = db.transaction('packs');
  const [keys, values] = await Promise.all([
    transaction.store.getAllKeys(),
    transaction.store.getAll(),
    transaction.done,
  ]);
  return keys.map((key, i) => entryOf(key, values[i]));
}

/** Reads a stored value with suspicion: the disk, or another version, may have left anything. */
function entryOf(id: string, stored: unknown): PackEntry {
  const text = isFields(stored) && typeof stored.text === 'string' ? stored.text : '';
  const reading = text === '' ? storedForm() : readPack(text);
  if ('problems' in reading) return { id, text, problems: reading.problems };
  if (reading.pack.id !== id) return { id, text, ...storedForm() };
  return { id, text, pack: reading.pack, enabled: isFields(stored) && stored.enabled === true };
}
