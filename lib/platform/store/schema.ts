/** The database's stores and their history. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Head } from '../../core/evidence/chain';
import type { CaptureDraft } from '../../core/evidence/draft';
import type { Artifact } from '../../core/evidence/record';
import type { TimestampFault } from '../../core/evidence/timestamp/fault';
import type { PackageFacts } from '../../core/evidence/verify/verdict';
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

/** A timestamp authority that the user has added. */
export interface Authority {
  /** Its address, http or https; also what it is known by. */
  url: string;
  /** DER of the root certificates that the user has imported for it; may be empty. */
  roots: Uint8Array<ArrayBuffer>[];
  /** Whether each saved record is stamped by it without being asked again. */
  auto: boolean;
}

/**
 * Why an authority gave no answer. `down`: not reached, or it redirected. `slow`: no answer in time.
 * `busy`: it said to come back later. `refused`: it answered with an error. `too_large`: more than a
 * timestamp can be.
 */
export type SendFault = 'down' | 'slow' | 'busy' | 'refused' | 'too_large';

/** One timestamp that was asked for. */
export interface StoredTimestamp {
  id: string;
  /** Address of the authority. */
  url: string;
  /** The record that was the head then, and the SHA-256 of its exact bytes. */
  seq: number;
  hash: string;
  /** What was sent beside the hash, and must come back. */
  nonce: Uint8Array<ArrayBuffer>;
  /** UTC, ISO 8601 with milliseconds, by this machine's clock. */
  askedAt: string;
  /**
   * `pending`: to be sent, or sent again. `answered`: an answer came, and nobody has looked at it yet.
   * `checked`: it is a timestamp of this head; whether a root vouches for it is seen each time it is
   * shown. `failed`: given up, or the answer is no such timestamp. `cancelled`: by the user.
   */
  state: 'pending' | 'answered' | 'checked' | 'failed' | 'cancelled';
  /** Times that it was sent. */
  tries: number;
  /** When it is sent next, ms since the epoch; only counts while `pending`. */
  dueAt: number;
  /** Of the last try, or of its answer; null where there was none or it is in order. */
  fault: SendFault | TimestampFault | null;
  /** The machine's own words about it, such as an HTTP status; may come from the authority. */
  detail: string;
  /** What came as an answer, byte for byte; null where nothing came. */
  response: Uint8Array<ArrayBuffer> | null;
}

/** A package from elsewhere that the user keeps. It is a copy: nothing of it is in the log. */
export interface StoredImport {
  /** SHA-256 of the ZIP's bytes: what it is known by. */
  sha256: string;
  /** The file's name as it was chosen; may be hostile, to be shown as text only. */
  name: string;
  bytes: number;
  /** Number of parts in `importParts`. */
  parts: number;
  /** UTC, ISO 8601 with milliseconds, by this machine's clock. */
  importedAt: string;
  /** What the package said of itself when it was checked; it is checked again each time it is opened. */
  facts: PackageFacts;
  /** When the user removed it; null while it is here. The row stays, its bytes do not. */
  removedAt: string | null;
}

/** Part of an imported ZIP, byte for byte. */
interface StoredImportPart {
  sha256: string;
  /** From 0. */
  part: number;
  bytes: Uint8Array<ArrayBuffer>;
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
  authorities: { key: string; value: Authority };
  timestamps: { key: string; value: StoredTimestamp; indexes: { state: string } };
  imports: { key: string; value: StoredImport };
  importParts: { key: [sha256: string, part: number]; value: StoredImportPart };
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
  {
    since: '0.1.0',
    up(db) {
      db.createObjectStore('authorities', { keyPath: 'url' });
      db.createObjectStore('timestamps', { keyPath: 'id' });
    },
  },
  {
    since: '0.1.0',
    up(db) {
      db.createObjectStore('imports', { keyPath: 'sha256' });
      db.createObjectStore('importParts', { keyPath: ['sha256', 'part'] });
    },
  },
  {
    since: '0.1.0',
    // What waits is found without reading every answer that ever came.
    up(_, upgrade) {
      upgrade.objectStore('timestamps').createIndex('state', 'state');
    },
  },
];
