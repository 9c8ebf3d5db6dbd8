/** What the panel does, apart from drawing and from the browser: made testable by its ports. */
import { running, viewOf } from '../../components/capture/view-of';
import type { PanelActions, PanelState } from '../../components/panel/state';
import type { PageView } from '../../components/popup/state';
import type { SiteView } from '../../components/site/state';
import { dismissalKey } from '../../lib/core/dismissal';
import { type LookPorts, lookAt } from '../../lib/platform/look';
import type { CaptureEvent, SiteChange } from '../../lib/platform/messages';
import { Wishes, withWish } from '../../lib/platform/wishes';
import { type Poke, poke } from './poke';

/** The outside world of the panel. */
export interface PanelPorts extends LookPorts {
  /** Id of the tab to show; rejects when there is none. */
  findTab(): Promise<number>;
  /** Calls `changed` when another tab may be the one to show, or a page may have changed. */
  watch(changed: () => void, signal: AbortSignal): void;
  /** What holds on the tab's site. */
  site(tabId: number): Promise<SiteView>;
  /** Asks the scanner to read once more after a failure; rejects when none answers. */
  again(tabId: number): Promise<unknown>;
  /** False where the words are no longer on the page. */
  jump(tabId: number, index: number, quote: string): Promise<{ ok: boolean }>;
  /** `keepPrivate`: the user wants a page of a private window kept. */
  capture(
    tabId: number,
    onEvent: (event: CaptureEvent) => void,
    keepPrivate: boolean,
  ): { cancel(): void };
  openDesk(id?: string): Promise<unknown>;
  /** Stores a choice about the tab's site; rejects when it could not. */
  choose(tabId: number, change: SiteChange): Promise<unknown>;
  /** Puts words on the clipboard; rejects when the browser refuses. */
  copy(words: string): Promise<unknown>;
  switchLanguage(): Promise<unknown>;
  /** Resolves after `ms`. */
  wait(ms: number): Promise<void>;
}

/**
 * Longest time without a look (ms). A reading that ends tells it, so that looking is only for what no
 * message tells; while the first reading runs its progress is shown.
 */
const QUICK_MS = 400;
const SLOW_MS = 10_000;
/** Changes that come together are looked at once (ms). */
const SETTLE_MS = 80;

const LOADING: PageView = { kind: 'loading' };

/** Follows the tab in front for as long as the panel is open. */
export class PanelController {
  private state: PanelState = {
    page: LOADING,
    capture: { kind: 'idle' },
    site: null,
    monthly: 10_000,
    copied: null,
    notice: null,
  };
  private tabId: number | undefined;
  private running: { cancel(): void } | undefined;
  /** The page that is, or was last, being saved. */
  private saved: { tabId: number; title: string } | undefined;
  /** Looks are numbered: one that took long must not draw over a later one. */
  private asked = 0;
  private shown = 0;
  private readonly changed: Poke = poke();
  /** Of the tab that is shown. */
  private wishes = new Wishes();

  /** `seen` is told of each page that is shown, before it is drawn; null where none is read. */
  constructor(
    private readonly ports: PanelPorts,
    private readonly draw: (state: PanelState) => void,
    private readonly seen: (tabId: number, view: PageView) => void = () => undefined,
  ) {}

  /** What the view may call. */
  readonly actions: PanelActions = {
    jump: (index) => this.withTab((tabId) => this.jump(tabId, index)),
    dismiss: (finding, on) => this.choose({ what: 'dismiss', on, key: dismissalKey(finding) }),
    choose: (change) => this.choose(change),
    resume: () => this.choose({ what: 'pause', on: false }),
    turnover: (monthly) => this.set({ monthly }),
    copy: (id, words) => void this.copy(id, words),
    save: () => this.withTab((tabId) => this.save(tabId, titleOf(this.state.page), false)),
    keepPrivate: () => this.keepPrivate(),
    cancelSave: () => this.running?.cancel(),
    openDesk: (id) => void this.ports.openDesk(id).catch(() => this.set({ notice: 'desk' })),
    retry: () => this.withTab((tabId) => this.retry(tabId)),
    switchLanguage: () =>
      void this.ports.switchLanguage().catch(() => this.set({ notice: 'choice' })),
  };

  /** Draws again, e.g. in another language. */
  redraw(): void {
    this.draw(this.state);
  }

  /** Looks whenever something may have changed, until `signal` aborts. Never rejects: faults are drawn. */
  async follow(signal: AbortSignal): Promise<void> {
    this.redraw();
    this.ports.watch(() => this.changed.now(), signal);
    signal.addEventListener('abort', () => this.changed.now(), { once: true });
    while (!signal.aborted) {
      const next = this.changed.next();
      // Not waited for alone: a page that never ends loading must not keep the panel from another tab.
      await Promise.race([this.look(signal).then(() => this.pause()), next]);
      await this.ports.wait(SETTLE_MS);
    }
  }

  private pause(): Promise<void> {
    const { page } = this.state;
    const quick = page.kind === 'ready' && page.page.phase === 'scanning';
    return this.ports.wait(quick ? QUICK_MS : SLOW_MS);
  }

  private async look(signal: AbortSignal): Promise<void> {
    this.asked += 1;
    const mine = this.asked;
    const current = () => !signal.aborted && mine >= this.shown;
    try {
      const tabId = await this.ports.findTab();
      if (!current()) return;
      this.turnTo(tabId);
      // What cannot be read stays said while it is tried again.
      const left = () => current() && this.state.page.kind === 'ready';
      const starting = () => left() && this.show(tabId, LOADING);
      const [view, site] = await Promise.all([
        lookAt(tabId, this.ports, starting),
        this.wishes.over(() => this.ports.site(tabId)),
      ]);
      if (!current() || tabId !== this.tabId) return;
      this.shown = mine;
      this.show(tabId, view, site);
    } catch (error) {
      if (current()) this.refuse(error);
    }
  }

  /** Another tab: what was said about the one before is gone; a capture that runs goes on. */
  private turnTo(tabId: number): void {
    if (tabId === this.tabId) return;
    this.tabId = tabId;
    this.wishes = new Wishes();
    const { capture } = this.state;
    const kept = capture.kind === 'running' ? capture : { kind: 'idle' as const };
    this.set({ capture: kept, site: null, copied: null, notice: null });
    this.show(tabId, LOADING);
  }

  private show(tabId: number, page: PageView, site: SiteView | null = this.state.site): void {
    const before = JSON.stringify([this.state.page, this.state.site]);
    if (before === JSON.stringify([page, site])) return;
    this.seen(tabId, page);
    this.set({ page, site });
  }

  private async jump(tabId: number, index: number): Promise<void> {
    const { page } = this.state;
    const finding = page.kind === 'ready' ? page.page.report.findings[index] : undefined;
    if (finding === undefined) return;
    const { ok } = await this.ports.jump(tabId, index, finding.quote);
    this.set({ notice: ok ? null : 'lost' });
  }

  /** The page learns of it by itself; a look soon after shows what it made of it. */
  private choose(change: SiteChange): void {
    this.withTab(async (tabId) => {
      const { site } = this.state;
      if (site !== null) this.set({ site: withWish(site, change) });
      try {
        await this.wishes.make(change, () => this.ports.choose(tabId, change));
        this.set({ notice: null });
      } catch (error) {
        console.error('[swipewise]', error);
        this.set({ notice: 'choice' });
      }
      this.changed.now();
      await this.ports.wait(QUICK_MS);
      this.changed.now();
    });
  }

  private async copy(id: string, words: string): Promise<void> {
    try {
      await this.ports.copy(words);
      this.set({ copied: { id, ok: true } });
    } catch (error) {
      console.debug('[swipewise]', error);
      this.set({ copied: { id, ok: false } });
    }
  }

  private async retry(tabId: number): Promise<void> {
    // Where no scanner answers any more, the look that follows finds that out too and says so.
    if (this.state.page.kind === 'ready') await this.ports.again(tabId).catch(() => null);
    this.show(tabId, LOADING);
    this.changed.now();
  }

  /** The page that was asked about, which may not be the one in front any more. */
  private keepPrivate(): void {
    const { saved } = this;
    if (saved !== undefined) void this.save(saved.tabId, saved.title, true);
  }

  private async save(tabId: number, title: string, keepPrivate: boolean): Promise<void> {
    if (this.state.capture.kind === 'running') return;
    this.saved = { tabId, title };
    this.set({ capture: running('prepare', 0) });
    const hear = (event: CaptureEvent) => this.set({ capture: viewOf(event) });
    this.running = this.ports.capture(tabId, hear, keepPrivate);
  }

  private withTab(act: (tabId: number) => Promise<void>): void {
    if (this.tabId !== undefined) act(this.tabId).catch((error: unknown) => this.refuse(error));
  }

  private refuse(error: unknown): void {
    const detail = error instanceof Error ? error.message : String(error);
    this.set({ page: { kind: 'refused', refusal: 'failed', detail } });
  }

  private set(patch: Partial<PanelState>): void {
    const { captureOf: _, ...next } = { ...this.state, ...patch };
    const { saved } = this;
    const elsewhere = next.capture.kind !== 'idle' && saved?.tabId !== this.tabId;
    this.state = elsewhere && saved !== undefined ? { ...next, captureOf: saved.title } : next;
    this.draw(this.state);
  }
}

function titleOf(page: PageView): string {
  return page.kind === 'ready' ? page.page.title || page.page.url : '';
}
