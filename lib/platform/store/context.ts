/** What the store's parts share, and what tests put in its place. */
import type { EvidenceCrypto } from '../../core/evidence/crypto';
import type { Room } from './room';
import type { EvidenceDb } from './schema';

/** Lets one piece of work at a time run, across all windows and workers of the extension. */
export type Lock = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** The store's surroundings. */
export interface StoreContext {
  db: EvidenceDb;
  crypto: EvidenceCrypto;
  lock: Lock;
  now(): Date;
  /** Room that is left; null where the browser does not tell. */
  room(): Promise<Room | null>;
  /** A new record id, unique for good. */
  newId(): string;
  /** Version of the extension, for what the store itself writes. */
  extensionVersion: string;
}

/** The browser's own lock; it is let go when the holder dies. */
export const webLock: Lock = async (work) =>
  await navigator.locks.request('swipewise-evidence', work);
