/** What the desk does with timestamps, apart from drawing and from the browser. */
import type { TimestampActions, TimestampsView } from '../../components/desk/timestamps/state';
import { certificatesIn } from '../../lib/core/evidence/timestamp/certificates';
import type { TimestampStore } from '../../lib/platform/timestamps/store';
import { look, viewOf } from './stamps';

type Problem = Extract<TimestampsView, { kind: 'ready' }>['problem'];

/** The outside world of the timestamps. */
export interface TimestampPorts {
  openStore(): Promise<TimestampStore>;
  /** Has the background send what is due; ends when all was sent once. */
  send(): Promise<unknown>;
  /** Asks the browser, and where needed the user, for access to one origin. */
  mayConnect(origin: string): Promise<boolean>;
  now(): Date;
}

/** Holds what the desk shows of timestamps and answers its actions. */
export class TimestampController {
  view: TimestampsView = { kind: 'loading' };
  private opened: Promise<TimestampStore> | undefined;
  private sending = false;
  private problem: Problem = null;

  constructor(
    private readonly ports: TimestampPorts,
    private readonly redraw: () => void,
  ) {}

  /** What the view may call. Nothing rejects: each failure is drawn. */
  readonly actions: TimestampActions = {
    // Asked for at once: behind an await the browser would not take it for the user's act any more.
    add: (text) => {
      const url = addressOf(text);
      const allowed = url === null ? false : this.ports.mayConnect(url.origin);
      void this.act((store) => this.add(store, url, allowed));
    },
    remove: (url) => void this.do((store) => store.removeAuthority(url)),
    setAuto: (url, auto) => void this.do((store) => this.change(store, url, { auto })),
    importRoots: (url, pem) => void this.act((store) => this.importRoots(store, url, pem)),
    stamp: () => void this.do((store) => this.stamp(store)),
    cancel: (id) => void this.do((store) => store.cancel(id)),
  };

  /** Reads everything again and checks what has come in meanwhile. Never rejects. */
  async refresh(): Promise<void> {
    try {
      const store = await this.store();
      const authorities = await store.authorities();
      const rows = await store.list();
      const stamps = [];
      for (const row of rows) stamps.push(await look(row, authorities, store));
      const { sending, problem } = this;
      this.view = viewOf({ authorities, stamps, sending, problem, now: this.ports.now() });
      this.redraw();
    } catch (error) {
      // The list beside it tells what is wrong with the store.
      console.error('[swipewise] timestamps', error);
    }
  }

  private store(): Promise<TimestampStore> {
    this.opened ??= this.ports.openStore().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  /** Does something, then shows how things stand. `work` gives what it ran into; null for nothing. */
  private async act(work: (store: TimestampStore) => Promise<Problem>): Promise<void> {
    try {
      this.problem = await work(await this.store());
    } catch (error) {
      console.error('[swipewise] timestamps', error);
      this.problem = 'failed';
    }
    await this.refresh();
  }

  private do(work: (store: TimestampStore) => Promise<void>): Promise<void> {
    return this.act(async (store) => {
      await work(store);
      return null;
    });
  }

  private async add(
    store: TimestampStore,
    url: URL | null,
    allowed: Promise<boolean> | boolean,
  ): Promise<Problem> {
    if (url === null) return 'address';
    if (!(await allowed)) return 'permission';
    const known = (await store.authorities()).some((one) => one.url === url.href);
    if (!known) await store.saveAuthority({ url: url.href, roots: [], auto: false });
    return null;
  }

  private async importRoots(store: TimestampStore, url: string, pem: string): Promise<Problem> {
    const roots = certificatesIn(pem);
    if (!roots) return 'pem';
    await this.change(store, url, { roots });
    return null;
  }

  private async change(
    store: TimestampStore,
    url: string,
    patch: Partial<Pick<Parameters<TimestampStore['saveAuthority']>[0], 'auto' | 'roots'>>,
  ): Promise<void> {
    const known = (await store.authorities()).find((one) => one.url === url);
    if (known) await store.saveAuthority({ ...known, ...patch });
  }

  private async stamp(store: TimestampStore): Promise<void> {
    await store.ask(this.ports.now());
    this.sending = true;
    await this.refresh();
    try {
      await this.ports.send();
    } finally {
      this.sending = false;
    }
  }
}

/** A web address without a name and password in it; null for anything else. */
function addressOf(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  return plain ? url : null;
}
