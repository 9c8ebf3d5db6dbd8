/** The evidence store: what the capture saves into and what the desk shows. */
import { type Head, headCode } from '../../core/evidence/chain';
import type { CaptureDraft } from '../../core/evidence/draft';
import { webCrypto } from '../webcrypto';
import { type CommitProgress, commitCapture, type Saved } from './commit';
import { type StoreContext, webLock } from './context';
import { openDatabase } from './database';
import { toStoreError } from './errors';
import { type ExportedPackage, exportPackage } from './export';
import { keySha256 } from './key';
import { readHead } from './log';
import type { LogVerdict } from './log-verdict';
import { getFile } from './parts';
import { type FoundRecord, get, list, type Page } from './read';
import { recover } from './recover';
import { type Deleted, deleteFiles } from './remove';
import { exportRescue } from './rescue';
import { readRoom } from './room';
import { type RecordSummary, summarise } from './summary';
import { type VerifyOptions, verifyLog } from './verify-log';

export type { CommitProgress, Saved } from './commit';
export { StoreError } from './errors';
export type { ExportedPackage } from './export';
export type { LogLayer, LogVerdict } from './log-verdict';
export type { Deleted } from './remove';
export type { RecordSummary } from './summary';

/** All a page or worker can do with the evidence. Every method fails with StoreError only. */
export interface EvidenceStore {
  /** Saves a capture; see {@link commitCapture}. Nothing is "saved" before this returns. */
  commitCapture(draft: CaptureDraft, onProgress?: CommitProgress): Promise<Saved>;
  /** Deletes the files of these records; see {@link deleteFiles}. The records themselves stay. */
  deleteFiles(ids: Iterable<string>, reason: string): Promise<Deleted>;
  /** Closes what a crash left behind as `incomplete` records; call it when a page or worker starts. */
  recover(): Promise<RecordSummary[]>;
  /** Summaries, newest first. */
  list(page?: Page): Promise<RecordSummary[]>;
  /** A record by its id; null where there is none. */
  get(id: string): Promise<FoundRecord | null>;
  /** A file's exact bytes, unchecked; null where there is none. */
  getArtifact(id: string, path: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** The newest record's place, hash and code (empty for an empty log). */
  head(): Promise<Head & { code: string }>;
  /**
   * SHA-256 of the public key file that every export carries (`keySha256` of a package's facts). The
   * key is made where there is none yet, so that it can be noted down before the first export.
   */
  keySha256(): Promise<string>;
  /** Checks everything that is stored. An abort throws the signal's reason. */
  verifyLog(options?: VerifyOptions): Promise<LogVerdict>;
  /** Prepares a package with the files of these records. */
  exportPackage(ids: Iterable<string>): Promise<ExportedPackage>;
  /** What can still be read of a log that is not in order, as a ZIP that is no package. */
  exportRescue(): Promise<ExportedPackage>;
  close(): void;
}

/** What {@link openEvidenceStore} takes; tests replace what they must. */
export interface StoreOptions extends Partial<Omit<StoreContext, 'db' | 'extensionVersion'>> {
  /** Version of the extension, as in its manifest. */
  extensionVersion: string;
  /** Name of the database; another one for tests. */
  databaseName?: string;
}

/**
 * Opens the store, making or migrating its database.
 * @throws StoreError `newer_schema`, `failed`
 */
export async function openEvidenceStore(options: StoreOptions): Promise<EvidenceStore> {
  const db = await openDatabase(options.databaseName);
  const context: StoreContext = {
    db,
    crypto: options.crypto ?? webCrypto,
    lock: options.lock ?? webLock,
    room: options.room ?? readRoom,
    now: options.now ?? (() => new Date()),
    newId: options.newId ?? (() => crypto.randomUUID()),
    extensionVersion: options.extensionVersion,
  };
  return storeOver(context);
}

function storeOver(context: StoreContext): EvidenceStore {
  const { db } = context;
  return {
    commitCapture: (draft, onProgress) => guarded(() => commitCapture(context, draft, onProgress)),
    deleteFiles: (ids, reason) => guarded(() => deleteFiles(context, ids, reason)),
    recover: () =>
      guarded(async () =>
        (await recover(context)).map(({ record, hash }) => summarise(record, hash)),
      ),
    list: (page) => guarded(() => list(context, page)),
    get: (id) => guarded(() => get(context, id)),
    getArtifact: (id, path) => guarded(() => getFile(db, id, path)),
    head: () => guarded(() => headWithCode(context)),
    keySha256: () => guarded(() => keySha256(context)),
    verifyLog: (options) => guarded(() => verifyLog(context, options), options?.signal),
    exportPackage: (ids) => guarded(() => exportPackage(context, ids)),
    exportRescue: () => guarded(() => exportRescue(context)),
    close: () => db.close(),
  };
}

async function headWithCode({ db }: StoreContext): Promise<Head & { code: string }> {
  const head = await readHead(db);
  return { ...head, code: head.seq > 0 ? headCode(head.hash) : '' };
}

async function guarded<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw toStoreError(error);
  }
}
