/** One package that is open: checked, looked into, kept. It holds the ZIP in memory, so it lives in a worker. */
import { type OpenedPackage, openPackage } from '../../core/evidence/verify/opened';
import type { PackageVerdict } from '../../core/evidence/verify/verdict';
import { StoreError } from '../store/errors';
import type { FoundRecord } from '../store/read';
import { type RecordSummary, summarise } from '../store/summary';
import { webCrypto } from '../webcrypto';
import { IMPORT_LIMITS, MAX_ZIP } from './limits';
import type { ImportStore, StoredImport } from './store';

/** What a check has found. */
export interface Checked {
  /** SHA-256 of the ZIP. */
  sha256: string;
  bytes: number;
  verdict: PackageVerdict;
  /** The whole chain, the newest first; empty unless all is in order. */
  records: RecordSummary[];
  /** Ids of those whose files are inside. */
  exported: string[];
}

/** Files of the package, as the desk reads those of the log. */
export interface PackageReader {
  /**
   * Checks a package and opens it.
   * @throws StoreError `too_big` where it is more than a browser should hold, `unreadable`
   */
  open(file: Blob, onProgress?: (done: number, total: number) => void): Promise<Checked>;
  /** A record of the package's chain by its id; null where there is none. */
  get(id: string): Promise<FoundRecord | null>;
  getArtifact(id: string, path: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Stores the ZIP. @throws StoreError */
  keep(name: string): Promise<StoredImport>;
}

/** See the head of this file. */
export class PackageSession implements PackageReader {
  private zip: Uint8Array = new Uint8Array();
  private sha256 = '';
  private opened: OpenedPackage | null = null;

  constructor(
    private readonly openStore: () => Promise<ImportStore>,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async open(file: Blob, onProgress?: (done: number, total: number) => void): Promise<Checked> {
    if (file.size > MAX_ZIP) throw new StoreError('too_big', String(file.size));
    this.zip = await bytesOf(file);
    this.sha256 = await webCrypto.sha256(this.zip);
    this.opened = await openPackage(this.zip, webCrypto, IMPORT_LIMITS, onProgress);
    const { verdict, records } = this.opened;
    const wrong = verdict.firstProblem;
    // Not a verdict: elsewhere, with more memory, it may well be in order.
    if (wrong?.id === 'container.too_big')
      throw new StoreError('too_big', String(wrong.params.path));
    return {
      ...{ sha256: this.sha256, bytes: file.size, verdict },
      records: records.map(({ record, hash }) => summarise(record, hash)).reverse(),
      exported: records.filter(({ exported }) => exported).map(({ record }) => record.id),
    };
  }

  async get(id: string): Promise<FoundRecord | null> {
    const found = this.opened?.records.find(({ record }) => record.id === id);
    return found ? { record: found.record, hash: found.hash, bytes: found.bytes } : null;
  }

  async getArtifact(id: string, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const bytes = this.opened?.read(id, path);
    // A copy: a stored file is a view of the whole ZIP, which must not be sent along.
    return bytes ? new Uint8Array(bytes) : null;
  }

  async keep(name: string): Promise<StoredImport> {
    const facts = this.opened?.verdict.ok ? this.opened.verdict.facts : null;
    // What is not in order is not kept: it would only wait here to be taken for evidence.
    if (!facts) throw new StoreError('log_broken', name);
    const store = await this.openStore();
    try {
      const { zip, sha256 } = this;
      return await store.keep({ zip, sha256, name, facts }, this.now());
    } finally {
      store.close();
    }
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new StoreError('unreadable', detail, { cause: error });
  }
}
