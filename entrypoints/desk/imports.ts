/** What the desk does with packages from elsewhere, apart from drawing and from the browser. */
import type {
  CheckView,
  ImportsActions,
  ImportsView,
  PackageView,
  Relation,
} from '../../components/desk/imports/state';
import type { PackageFacts } from '../../lib/core/evidence/verify/verdict';
import type { ClosableReader } from '../../lib/platform/imports/reader';
import type { ImportStore } from '../../lib/platform/imports/store';
import { keptOf, openIdOf } from './imports-views';
import { type BlobUrls, loadCopy, loadRecord } from './record';
import { faultOf, itemsOf } from './views';

/** What is asked of the own log: whether a package came from it. */
export interface OwnLog {
  /** Fingerprint of the signing key. */
  keySha256(): Promise<string>;
  /** SHA-256 of a record by its number; null where there is none. */
  hashAt(seq: number): Promise<string | null>;
  close(): void;
}

/** The outside world of the imports. */
export interface ImportPorts extends BlobUrls {
  openStore(): Promise<ImportStore>;
  openReader(): ClosableReader;
  own(): Promise<OwnLog>;
  now(): Date;
}

/** Holds what the desk shows of packages from elsewhere and answers its actions. */
export class ImportController {
  view: ImportsView;
  private opened: Promise<ImportStore> | undefined;
  private reader: ClosableReader | undefined;
  private urls: string[] = [];

  constructor(
    private readonly ports: ImportPorts,
    private readonly redraw: () => void,
  ) {
    const tzOffset = -ports.now().getTimezoneOffset();
    this.view = { kept: [], check: { kind: 'none' }, removing: null, fault: null, tzOffset };
  }

  /** What the view may call. Nothing rejects: each failure is drawn. */
  readonly actions: ImportsActions = {
    check: (file) => void this.check(file, file.name),
    cancel: () => this.cancel(),
    close: () => this.close(),
    keep: () => void this.keep(),
    pick: (id) => void this.pick(id),
    openCopy: () => void this.openCopy(),
    open: (sha256) => void this.act((store) => this.openKept(store, sha256)),
    save: (sha256) => void this.act((store) => this.save(store, sha256)),
    askRemove: (removing) => this.set({ removing }),
    remove: (sha256) => void this.act((store) => this.remove(store, sha256)),
  };

  /** Reads the list of what is kept again. Never rejects. */
  async refresh(): Promise<void> {
    try {
      const rows = await (await this.store()).list();
      const urls = new Map(this.view.kept.map(({ sha256, zipUrl }) => [sha256, zipUrl]));
      this.set({ kept: rows.map((row) => keptOf(row, urls.get(row.sha256) ?? null)) });
    } catch (error) {
      this.set({ fault: faultOf(error) });
    }
  }

  private store(): Promise<ImportStore> {
    this.opened ??= this.ports.openStore().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  /** Checks a package; one that is under way ends without a verdict. */
  private async check(file: Blob, name: string): Promise<void> {
    this.close();
    const reader = this.ports.openReader();
    this.reader = reader;
    const isOpen = () => this.reader === reader;
    const onProgress = (done: number, total: number) => {
      if (isOpen()) this.set({ check: { kind: 'running', name, done, total } });
    };
    onProgress(0, 0);
    try {
      const { records, exported, ...checked } = await reader.open(file, onProgress);
      const { facts, ok } = checked.verdict;
      const relation = ok && facts ? await this.relationOf(facts) : 'foreign';
      const known = await (await this.store()).find(checked.sha256);
      const at = known?.removedAt === null ? known.importedAt : null;
      const inside = new Set(exported);
      const items = itemsOf(records).filter(({ id }) => inside.has(id));
      const view: PackageView = {
        ...{ kind: 'checked', name, ...checked, relation, items },
        ...{ keep: at === null ? { kind: 'no' } : { kind: 'kept', at }, record: { kind: 'none' } },
      };
      // Of what is not in order nothing is shown, so nothing of it has to stay in memory.
      if (!ok) reader.close();
      if (isOpen()) this.set({ check: view });
    } catch (error) {
      reader.close();
      if (isOpen()) this.set({ check: { kind: 'refused', name, fault: faultOf(error) } });
    }
  }

  private async relationOf(facts: PackageFacts): Promise<Relation> {
    const own = await this.ports.own();
    try {
      if ((await own.keySha256()) !== facts.keySha256) return 'foreign';
      return (await own.hashAt(facts.records)) === facts.head ? 'own' : 'own_differs';
    } finally {
      own.close();
    }
  }

  private cancel(): void {
    const { check } = this.view;
    this.close();
    if (check.kind === 'running') this.set({ check: { kind: 'cancelled', name: check.name } });
  }

  private close(): void {
    this.reader?.close();
    this.reader = undefined;
    this.dropUrls();
    this.set({ check: { kind: 'none' }, fault: null, removing: null });
  }

  private async keep(): Promise<void> {
    const { reader, view } = this;
    const { check } = view;
    if (check.kind !== 'checked' || !reader || check.keep.kind === 'running') return;
    this.change(reader, { keep: { kind: 'running' } });
    try {
      const { importedAt } = await reader.keep(check.name);
      this.change(reader, { keep: { kind: 'kept', at: importedAt } });
      await this.refresh();
    } catch (error) {
      this.change(reader, { keep: { kind: 'failed', fault: faultOf(error) } });
    }
  }

  private async pick(id: string | null): Promise<void> {
    const { reader, view } = this;
    if (!reader || view.check.kind !== 'checked') return;
    const noteId = view.check.items.find((item) => item.id === id)?.deleted?.id ?? null;
    this.dropUrls();
    this.change(reader, { record: id === null ? { kind: 'none' } : { kind: 'loading', id } });
    if (id === null) return;
    try {
      const record = await loadRecord(id, noteId, reader, this.remembering());
      if (openIdOf(this.view.check) === id) this.change(reader, { record });
    } catch (error) {
      const record = { kind: 'failed', id, fault: faultOf(error) } as const;
      if (openIdOf(this.view.check) === id) this.change(reader, { record });
    }
  }

  private async openCopy(): Promise<void> {
    const { reader, view } = this;
    const shown = view.check.kind === 'checked' ? view.check.record : null;
    if (shown?.kind !== 'ready' || !reader) return;
    this.change(reader, { record: { ...shown, copy: { kind: 'loading' } } });
    const copy = await loadCopy(shown.record, reader).catch((error: unknown) => {
      return { kind: 'failed', detail: faultOf(error).detail } as const;
    });
    const same = openIdOf(this.view.check) === shown.record.id;
    if (same) this.change(reader, { record: { ...shown, copy } });
  }

  private async openKept(store: ImportStore, sha256: string): Promise<void> {
    const row = await store.find(sha256);
    const zip = await store.blob(sha256);
    if (row && zip) await this.check(zip, row.name);
  }

  private async save(store: ImportStore, sha256: string): Promise<void> {
    const zip = await store.blob(sha256);
    if (!zip) return;
    // Remembered apart from those of a record: the link stays for as long as the page does.
    const zipUrl = this.ports.blobUrl([zip], 'application/zip');
    const kept = this.view.kept.map((one) => (one.sha256 === sha256 ? { ...one, zipUrl } : one));
    this.set({ kept });
  }

  private async remove(store: ImportStore, sha256: string): Promise<void> {
    await store.remove(sha256, this.ports.now());
    const link = this.view.kept.find((one) => one.sha256 === sha256)?.zipUrl;
    if (link) this.ports.dropUrl(link);
    this.set({ removing: null });
    await this.refresh();
  }

  /** Does something with what is kept; what it runs into is shown beside the list. */
  private async act(work: (store: ImportStore) => Promise<void>): Promise<void> {
    this.set({ fault: null });
    try {
      await work(await this.store());
    } catch (error) {
      this.set({ fault: faultOf(error) });
    }
  }

  /** Changes the package that is open, unless it was left meanwhile. */
  private change(
    reader: ClosableReader,
    patch: Partial<Pick<PackageView, 'keep' | 'record'>>,
  ): void {
    const { check } = this.view;
    if (this.reader !== reader || check.kind !== 'checked') return;
    const changed: CheckView = { ...check, ...patch };
    this.set({ check: changed });
  }

  private remembering(): BlobUrls {
    return {
      blobUrl: (parts, type) => {
        const url = this.ports.blobUrl(parts, type);
        this.urls.push(url);
        return url;
      },
      dropUrl: (url) => this.ports.dropUrl(url),
    };
  }

  private dropUrls(): void {
    for (const url of this.urls) this.ports.dropUrl(url);
    this.urls = [];
  }

  private set(patch: Partial<ImportsView>): void {
    this.view = { ...this.view, ...patch };
    this.redraw();
  }
}
