/** The database's stores and their history. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Head } from '../../core/evidence/chain';
import type { CaptureDraft } from '../../core/evidence/draft';
import type { Artifact } from '../../core/evidence/record';
import type { RecordSummary } from './summary';

/** A record as it is stored: the bytes are the truth, the rest is for finding it. */
export interface StoredRecord {
  seq: number;
  id: string;
  /** The exact bytes that were sealed. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** Part of a file, so that no single value is too large for a browser to take. */
interface StoredPart {
  id: string;
  path: string;
  /** From 0. */
  part: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A capture whose files are being stored. What a crash leaves of it is closed by recover.ts. */
export interface Staged {
  /** Id of the record to be. */
  id: string;
  draft: Omit<CaptureDraft, 'artifacts'>;
  /** All files that belong to it, with the hashes they must have. */
  artifacts: Artifact[];
}

/** All stores. */
export interface EvidenceSchema extends DBSchema {
  records: { key: number; value: StoredRecord; indexes: { id: string } };
  /** Derived from the records, so that a long list needs no parsing; checked by verify-log.ts. */
  listing: { key: number; value: RecordSummary };
  artifacts: { key: [id: string, path: string, part: number]; value: StoredPart };
  /** One row, `head`: where the chain ends. */
  head: { key: 'head'; value: Head };
  /** One row, `signing`: the pair of keys; the private one cannot be exported. */
  keys: { key: 'signing'; value: CryptoKeyPair };
  staging: { key: string; value: Staged };
}

/** An open evidence database. */
export type EvidenceDb = IDBPDatabase<EvidenceSchema>;
/** The transaction in which a version change happens. */
export type Upgrade = IDBPTransaction<
  EvidenceSchema,
  StoreNames<EvidenceSchema>[],
  'versionchange'
>;

/** Name of the database. */
export const DB_NAME = 'swipewise-evidence';

/**
 * One step for each schema version, in order: entry 0 makes version 1 from nothing. A step is never
 * changed once it was released; a new layout gets a new one. A step may not rewrite record bytes.
 */
export const MIGRATIONS: { since: string; up(db: EvidenceDb, upgrade: Upgrade): void }[] = [
  {
    since: '0.1.0',
    up(db) {
      db.createObjectStore('records', { keyPath: 'seq' }).createIndex('id', 'id', { unique: true });
      db.createObjectStore('listing', { keyPath: 'seq' });
      db.createObjectStore('artifacts', { keyPath: ['id', 'path', 'part'] });
      db.createObjectStore('head');
      db.createObjectStore('keys');
      db.createObjectStore('staging', { keyPath: 'id' });
    },
  },
];
