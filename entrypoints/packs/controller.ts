/** What the page of own rules does, apart from drawing and from the browser: made testable by its ports. */
import type { PacksActions, PacksNotice, PacksState } from '../../components/packs/state';
import { checkSteps } from '../../lib/core/userpacks/check';
import { LIMITS } from '../../lib/core/userpacks/limits';
import type { UserPack } from '../../lib/core/userpacks/model';
import { shown } from '../../lib/core/userpacks/problem';
import { notUtf8, type PackReading, tooLarge, tooMany } from '../../lib/core/userpacks/read';
import type { PackEntry, PackStore } from '../../lib/platform/packs/store';
import { factsOf, faultOf, itemOf } from './views';

/** The outside world of the page. */
export interface PacksPorts {
  store: PackStore;
  /** Bytes of a file. */
  bytesOf(file: Blob): Promise<Uint8Array>;
  /** Address of a text as a file, and its end. */
  fileUrl(text: string): string;
  dropUrl(url: string): void;
  /** Milliseconds of any clock that only goes forward. */
  now(): number;
  /** Lets the page draw. */
  breathe(): Promise<void>;
  switchLanguage(): Promise<unknown>;
}

/** Work between two moments in which the page can draw (ms). */
const SLICE_MS = 24;

/** Holds the page's state and answers its actions. */
export class PacksController {
  private state: PacksState = {
    list: { kind: 'loading' },
    notice: { kind: 'none' },
    removing: null,
  };
  private entries: PackEntry[] = [];
  private urls: string[] = [];
  /** A checked pack that waits for a yes to take the place of another. */
  private waiting: { pack: UserPack; text: string } | null = null;

  constructor(
    private readonly ports: PacksPorts,
    private readonly pastedName: () => string,
    private readonly draw: (state: PacksState) => void,
  ) {}

  /** What the view may call. Nothing rejects: each failure is drawn where it belongs. */
  readonly actions: PacksActions = {
    reload: () => void this.open(),
    addFile: (file) => void this.addFile(file),
    addText: (text) => void this.add(this.pastedName(), async () => text),
    replace: (yes) => void this.replace(yes),
    enable: (id, enabled) =>
      void this.act(async () => {
        await this.ports.store.enable(id, enabled);
        return { kind: 'switched' };
      }),
    askRemove: (id) => this.set({ removing: id }),
    remove: (id) => void this.remove(id),
    switchLanguage: () => void this.ports.switchLanguage(),
  };

  /** Draws again, e.g. in another language. */
  redraw(): void {
    this.draw(this.state);
  }

  /** Loads the list; also after another window may have changed it. */
  async open(): Promise<void> {
    try {
      this.entries = await this.ports.store.list();
      this.urls.forEach(this.ports.dropUrl);
      const items = this.entries.map((entry) =>
        itemOf(entry, entry.text === '' ? '' : this.ports.fileUrl(entry.text)),
      );
      this.urls = items.map(({ url }) => url).filter((url) => url !== '');
      this.set({ list: { kind: 'ready', items } });
    } catch (error) {
      this.set({ list: { kind: 'failed', fault: faultOf(error) } });
    }
  }

  private async addFile(file: File): Promise<void> {
    const { size } = file;
    await this.add(shown(file.name), async () =>
      size > LIMITS.file ? tooLarge(size) : textOf(await this.ports.bytesOf(file)),
    );
  }

  /** Reads, checks and stores a pack; `load` gives its text, or why there is none. */
  private async add(
    name: string,
    load: () => Promise<string | Exclude<PackReading, { pack: UserPack }>>,
  ): Promise<void> {
    if (this.state.notice.kind === 'checking') return;
    this.waiting = null;
    this.set({ notice: { kind: 'checking', name, share: 0 }, removing: null });
    await this.act(async () => {
      const text = await load();
      if (typeof text !== 'string') return { kind: 'refused', name, ...text };
      const reading = await this.checked(name, text);
      if ('problems' in reading) return { kind: 'refused', name, ...reading };
      return this.take(name, reading.pack, text);
    });
  }

  /** Checks in slices, so that the page stays alive and shows how far it is. */
  private async checked(name: string, text: string): Promise<PackReading> {
    const steps = checkSteps(text);
    let since = this.ports.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (this.ports.now() - since < SLICE_MS) continue;
      this.set({ notice: { kind: 'checking', name, share: step.value } });
      await this.ports.breathe();
      since = this.ports.now();
    }
  }

  private async take(name: string, pack: UserPack, text: string): Promise<PacksNotice> {
    const known = (await this.ports.store.list()).find(({ id }) => id === pack.id);
    if (known && 'pack' in known) {
      if (known.text === text) return { kind: 'same', facts: factsOf(pack) };
      this.waiting = { pack, text };
      return { kind: 'replace', old: factsOf(known.pack), fresh: factsOf(pack) };
    }
    if (!known && this.entries.length >= LIMITS.packs)
      return { kind: 'refused', name, ...tooMany() };
    return this.save(pack, text);
  }

  private async save(pack: UserPack, text: string): Promise<PacksNotice> {
    await this.ports.store.save(pack, text);
    return { kind: 'saved', facts: factsOf(pack) };
  }

  private async replace(yes: boolean): Promise<void> {
    const { waiting } = this;
    this.waiting = null;
    if (!yes || waiting === null) this.set({ notice: { kind: 'none' } });
    else await this.act(() => this.save(waiting.pack, waiting.text));
  }

  private async remove(id: string): Promise<void> {
    const entry = this.entries.find((one) => one.id === id);
    await this.act(async () => {
      await this.ports.store.remove(id);
      const name = entry && 'pack' in entry ? entry.pack.name : { zh: id };
      return { kind: 'removed', name };
    });
  }

  /** Does something to the packs, then shows the list as it is now and what became of it. */
  private async act(work: () => Promise<PacksNotice>): Promise<void> {
    try {
      const notice = await work();
      await this.open();
      this.set({ notice, removing: null });
    } catch (error) {
      await this.open();
      this.set({ notice: { kind: 'failed', fault: faultOf(error) }, removing: null });
    }
  }

  private set(patch: Partial<PacksState>): void {
    this.state = { ...this.state, ...patch };
    this.draw(this.state);
  }
}

/** UTF-8 or nothing: a letter that was read wrongly would be a rule that never finds. */
function textOf(bytes: Uint8Array): string | ReturnType<typeof notUtf8> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return notUtf8();
    throw error;
  }
}
