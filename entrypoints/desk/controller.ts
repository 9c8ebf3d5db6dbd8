/** What the desk does, apart from drawing and from the browser: made testable by its ports. */
import type {
  CopyView,
  DeletionView,
  DeskActions,
  DeskState,
  ExportView,
  TilesView,
} from '../../components/desk/state';
import type { EvidenceStore, ExportedPackage, RecordSummary } from '../../lib/platform/store';
import type { Room } from '../../lib/platform/store/room';
import { numbersOf, removed } from './deletion';
import { readLines } from './list';
import { packed } from './packed';
import { type BlobUrls, loadCopy, loadRecord, loadTiles, orFailed } from './record';
import { KeptUrls } from './urls';
import { faultOf, itemsOf, noteIn, verdictOf, verifyAt } from './views';

/** What the desk uses of the store: it looks, checks, exports, and deletes what it is told to. */
export type DeskStore = Omit<EvidenceStore, 'commitCapture' | 'recover' | 'close'>;

/** The outside world of the desk. */
export interface DeskPorts extends BlobUrls {
  /** Opens the store; called again after a failure. */
  openStore(): Promise<DeskStore>;
  switchLanguage(): Promise<unknown>;
  /** Room for more; null where the browser does not tell. */
  readRoom(): Promise<Room | null>;
  /** Asks the browser to keep the evidence; whether it has promised to. */
  persist(): Promise<boolean>;
  /** Id of the record in the page's address; empty when none. */
  readHash(): string;
  writeHash(id: string | null): void;
}

/** Nothing is being exported, deleted or rescued. */
const FRESH = {
  export: { kind: 'idle' },
  deletion: { kind: 'idle' },
  rescue: { kind: 'idle' },
} as const;

/** Progress is drawn this often (ms): drawing each of thousands of records would take longer than checking. */
const DRAW_MS = 100;

/** Holds the desk's state and answers its actions. */
export class DeskController {
  private state: DeskState = {
    list: { kind: 'loading' },
    record: { kind: 'none' },
    verify: { kind: 'idle' },
    ...FRESH,
    undeleted: null,
    chosen: null,
    room: null,
  };
  private opened: Promise<DeskStore> | undefined;
  private verifying: AbortController | undefined;
  private readonly urls: KeptUrls;
  private lines: RecordSummary[] = [];
  private readings = 0;
  /** The note that the open record was last asked for with; see {@link noteIn}. */
  private noteId: string | null = null;

  constructor(
    private readonly ports: DeskPorts,
    private readonly draw: (state: DeskState) => void,
  ) {
    this.urls = new KeptUrls(ports);
  }

  /** What the view may call. Nothing rejects: each failure is drawn where it belongs. */
  readonly actions: DeskActions = {
    pick: (id) => void this.pick(id),
    reload: () => void this.open(),
    verify: () => void this.verify(),
    cancelVerify: () => this.verifying?.abort(new DOMException('cancelled', 'AbortError')),
    openCopy: () => void this.openCopy(),
    openTiles: () => void this.openTiles(),
    exportRecords: (ids) => void this.pack('export', (store) => store.exportPackage(ids)),
    rescue: () => void this.pack('rescue', (store) => store.exportRescue()),
    choose: (ids) => this.choose(ids),
    askDelete: (asking) => this.set({ deletion: { kind: asking ? 'asking' : 'idle' } }),
    deleteFiles: (ids, reason) => void this.deleteFiles(ids, reason),
    closeUndeleted: () => this.set({ undeleted: null }),
    // At once: Firefox asks the user, and only within the act itself.
    askToKeep: () => void this.askToKeep(this.ports.persist()),
    switchLanguage: () => void this.ports.switchLanguage(),
  };

  /** Draws again, e.g. in another language. */
  redraw(): void {
    this.draw(this.state);
  }

  /** Loads the list, then the record that the address names. */
  async open(): Promise<void> {
    this.lines = [];
    this.set({ list: { kind: 'loading' } });
    await this.refresh();
    const named = this.ports.readHash();
    if (this.state.list.kind === 'ready' && named !== '') await this.pick(named);
  }

  /** Loads what is new in the list, leaving what is open as it is; done when its first lines are drawn. */
  refresh(): Promise<void> {
    return new Promise((drawn) => void this.readList(drawn));
  }

  private async readList(drawn: () => void): Promise<void> {
    const turn = ++this.readings;
    try {
      const store = await this.store();
      const [{ seq: total, code: headCode }, keySha256] = await Promise.all([
        store.head(),
        readKey(store),
      ]);
      for await (const lines of readLines(store, this.lines)) {
        // A later reading has begun, which takes over.
        if (turn !== this.readings) break;
        this.lines = lines;
        this.set({
          list: { kind: 'ready', items: itemsOf(lines), total, headCode, keySha256 },
          verify: verifyAt(this.state.verify, headCode),
        });
        drawn();
        await this.tellDeleted();
      }
      await this.readRoom(this.state.room?.asked ?? false);
    } catch (error) {
      this.set({ list: { kind: 'failed', fault: faultOf(error) } });
    } finally {
      drawn();
    }
  }

  private async readRoom(asked: boolean): Promise<void> {
    const room = await this.ports.readRoom();
    this.set({ room: room && { ...room, asked } });
  }

  private async askToKeep(asking: Promise<boolean>): Promise<void> {
    try {
      await asking;
    } catch (error) {
      console.warn('[swipewise] storage', error);
    }
    await this.readRoom(true);
  }

  private store(): Promise<DeskStore> {
    this.opened ??= this.ports.openStore().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  private async pick(id: string | null): Promise<void> {
    this.ports.writeHash(id);
    this.urls.dropAll();
    const none = { kind: 'none' } as const;
    this.set({ record: id === null ? none : { kind: 'loading', id }, ...FRESH, chosen: null });
    if (id !== null) await this.load(id);
  }

  private async load(id: string): Promise<void> {
    const noteId = noteIn(this.state.list, id);
    this.noteId = noteId;
    const isWanted = () => this.isOpen(id) && this.noteId === noteId;
    try {
      const record = await loadRecord(id, noteId, await this.store(), this.urls);
      if (isWanted()) this.set({ record });
    } catch (error) {
      if (isWanted()) this.set({ record: { kind: 'failed', id, fault: faultOf(error) } });
    }
  }

  /** An old record may be open before the part of the list was read that tells of its deletion. */
  private async tellDeleted(): Promise<void> {
    const id = openId(this.state);
    if (id !== null && noteIn(this.state.list, id) !== this.noteId) await this.load(id);
  }

  /** What is asked, packed or told of one choice means nothing for another one. */
  private choose(chosen: readonly string[] | null): void {
    this.ports.writeHash(null);
    this.urls.dropAll();
    this.set({ record: { kind: 'none' }, ...FRESH, chosen });
  }

  private async deleteFiles(ids: readonly string[], reason: string): Promise<void> {
    const running: DeletionView = { kind: 'running' };
    this.set({ export: { kind: 'idle' }, deletion: running, undeleted: null });
    const deletion = await removed(() => this.store(), ids, reason);
    await this.refresh();
    const { chosen, list } = this.state;
    if (this.state.deletion === running) {
      this.set({ deletion, chosen: chosen && deletion.kind === 'done' ? [] : chosen });
    } else if (deletion.kind === 'failed') {
      // Someone who has gone on finds a deletion that is done in the list; one that is not, nowhere else.
      this.set({ undeleted: { numbers: numbersOf(list, ids), fault: deletion.fault } });
    }
    const open = openId(this.state);
    if (open === null || !ids.includes(open)) return;
    this.urls.dropAll();
    await this.load(open);
  }

  private isOpen(id: string): boolean {
    return openId(this.state) === id;
  }

  private async openCopy(): Promise<void> {
    const { record } = this.state;
    if (record.kind !== 'ready') return;
    this.setOf(record.record.id, { copy: { kind: 'loading' } });
    const copy = await orFailed(this.store().then((store) => loadCopy(record.record, store)));
    this.setOf(record.record.id, { copy });
  }

  private async openTiles(): Promise<void> {
    const { record } = this.state;
    if (record.kind !== 'ready') return;
    this.setOf(record.record.id, { tiles: { kind: 'loading' } });
    const load = async () => loadTiles(record.record, await this.store(), this.urls);
    const tiles = await orFailed(load());
    this.setOf(record.record.id, { tiles });
  }

  /** Changes what is shown of a record, as long as it is the one that is open. */
  private setOf(id: string, change: { copy: CopyView } | { tiles: TilesView }): void {
    const { record } = this.state;
    if (record.kind === 'ready' && this.isOpen(id)) this.set({ record: { ...record, ...change } });
  }

  private async verify(): Promise<void> {
    if (this.state.verify.kind === 'running') return;
    this.verifying = new AbortController();
    const { signal } = this.verifying;
    let drawnAt = performance.now();
    this.set({ verify: { kind: 'running', done: 0, total: 0 } });
    const onProgress = (done: number, total: number) => {
      if (performance.now() - drawnAt < DRAW_MS) return;
      drawnAt = performance.now();
      this.set({ verify: { kind: 'running', done, total } });
    };
    try {
      const store = await this.store();
      const verdict = verdictOf(await store.verifyLog({ onProgress, signal }));
      const { list } = this.state;
      // The list may have been read again while the verification ran.
      this.set({ verify: list.kind === 'ready' ? verifyAt(verdict, list.headCode) : verdict });
    } catch (error) {
      const failed = { kind: 'failed', fault: faultOf(error) } as const;
      this.set({ verify: signal.aborted ? { kind: 'cancelled' } : failed });
    }
  }

  private async pack(
    where: 'export' | 'rescue',
    make: (store: DeskStore) => Promise<ExportedPackage>,
  ): Promise<void> {
    const running: ExportView = { kind: 'running' };
    this.set({ [where]: running });
    const isWanted = () => this.state[where] === running;
    try {
      const made = await packed(make(await this.store()), isWanted);
      if (!made) return;
      const { name, parts, bytes } = made;
      const url = this.urls.blobUrl(parts, 'application/zip');
      this.set({ [where]: { kind: 'done', name, bytes, url } });
    } catch (error) {
      if (isWanted()) this.set({ [where]: { kind: 'failed', fault: faultOf(error) } });
    }
  }

  private set(patch: Partial<DeskState>): void {
    this.state = { ...this.state, ...patch };
    this.draw(this.state);
  }
}

function openId({ record }: DeskState): string | null {
  if (record.kind === 'none') return null;
  return record.kind === 'ready' ? record.record.id : record.id;
}

/** The key's fingerprint; a key that cannot be read is said to be so, and costs nothing else. */
async function readKey(store: DeskStore): Promise<string | null> {
  try {
    return await store.keySha256();
  } catch (error) {
    console.error('[swipewise] key', error);
    return null;
  }
}
