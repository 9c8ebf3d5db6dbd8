/** What the popup does, apart from drawing and from the browser: made testable by its ports. */
import { running, viewOf } from '../../components/capture/view-of';
import type { PageView, PopupActions, PopupState } from '../../components/popup/state';
import type { SiteView } from '../../components/site/state';
import { type LookPorts, lookAt } from '../../lib/platform/look';
import type { CaptureEvent, SiteChange } from '../../lib/platform/messages';
import { Wishes, withWish } from '../../lib/platform/wishes';

/** The outside world of the popup. */
export interface PopupPorts extends LookPorts {
  /** Id of the tab to look at; rejects when there is none. */
  findTab(): Promise<number>;
  /** Asks the scanner to read once more after a failure; rejects when none answers. */
  again(tabId: number): Promise<unknown>;
  /** `quote` finds the place where the page was read again and the indexes have moved. */
  jump(tabId: number, index: number, quote: string): Promise<unknown>;
  /** `keepPrivate`: the user wants a page of a private window kept. */
  capture(
    tabId: number,
    onEvent: (event: CaptureEvent) => void,
    keepPrivate: boolean,
  ): { cancel(): void };
  openDesk(id?: string): Promise<unknown>;
  /** Opens the panel for the tab. Called in the click itself: a later call would be refused. */
  openPanel(tabId: number): Promise<unknown>;
  /** What holds on the tab's site. */
  site(tabId: number): Promise<SiteView>;
  /** Stores a choice about the tab's site; rejects when it could not. */
  choose(tabId: number, change: SiteChange): Promise<unknown>;
  switchLanguage(): Promise<unknown>;
  /** Resolves after `ms`. */
  wait(ms: number): Promise<void>;
}

/** Time between questions to the scanner: quick while it reads, slow while the page merely changes. */
const QUICK_MS = 150;
const SLOW_MS = 1500;

/** Follows one tab for as long as the popup is open. */
export class PopupController {
  private state: PopupState = { page: { kind: 'loading' }, capture: { kind: 'idle' } };
  private tabId: number | undefined;
  private running: { cancel(): void } | undefined;
  private readonly wishes = new Wishes();
  /** Ends the loop that follows the tab; there is one at most. */
  private following = new AbortController();
  /** Aborts when the popup closes. */
  private closing: AbortSignal | undefined;

  constructor(
    private readonly ports: PopupPorts,
    private readonly draw: (state: PopupState) => void,
  ) {}

  /** What the view may call. */
  readonly actions: PopupActions = {
    jump: (index) => this.jump(index),
    save: () => this.save(false),
    keepPrivate: () => this.save(true),
    cancelSave: () => this.running?.cancel(),
    openDesk: (id) => this.attempt(this.ports.openDesk(id)),
    openPanel: () => this.withTab((tabId) => this.ports.openPanel(tabId)),
    retry: () => void this.retry(),
    resume: () => this.choose({ what: 'pause', on: false }),
    choose: (change) => this.choose(change),
    switchLanguage: () => this.attempt(this.ports.switchLanguage()),
  };

  /** Draws again, e.g. in another language. */
  redraw(): void {
    this.draw(this.state);
  }

  /**
   * Looks at the tab until it refuses, `signal` aborts or it is called again: the newer call takes
   * over. Never rejects: a refusal is drawn.
   */
  async follow(signal?: AbortSignal): Promise<void> {
    this.closing = signal;
    this.following.abort();
    this.following = new AbortController();
    const mine = this.following.signal;
    const over = signal ? AbortSignal.any([mine, signal]) : mine;
    this.set({ page: { kind: 'loading' } });
    try {
      await this.keepLooking(over);
    } catch (error) {
      if (!over.aborted) this.refuse('failed', error);
    }
  }

  /** A scanner that failed reads again; where none answers, following brings a new one. */
  private async retry(): Promise<void> {
    const { tabId } = this;
    if (tabId !== undefined && this.state.page.kind === 'ready') {
      // No scanner answers any more: following, below, finds that out too and says so.
      await this.ports.again(tabId).catch(() => null);
    }
    await this.follow(this.closing);
  }

  private async keepLooking(over: AbortSignal): Promise<void> {
    const tabId = await this.ports.findTab();
    if (over.aborted) return;
    this.tabId = tabId;
    while (!over.aborted) {
      const [page, site] = await Promise.all([lookAt(tabId, this.ports), this.site(tabId)]);
      if (over.aborted) return;
      this.show(page, site);
      if (page.kind !== 'ready') return;
      await this.ports.wait(page.page.phase === 'scanning' ? QUICK_MS : SLOW_MS);
    }
  }

  /** The page learns of it by itself; only a pause changes what there is to follow. */
  private choose(change: SiteChange): void {
    this.withTab(async (tabId) => {
      const { site } = this.state;
      if (site) this.set({ site: withWish(site, change) });
      await this.wishes.make(change, () => this.ports.choose(tabId, change));
      if (change.what === 'pause') await this.follow(this.closing);
      else this.set({ site: await this.site(tabId) });
    });
  }

  private site(tabId: number): Promise<SiteView> {
    return this.wishes.over(() => this.ports.site(tabId));
  }

  private show(page: PageView, site: SiteView): void {
    const before = JSON.stringify([this.state.page, this.state.site]);
    if (before !== JSON.stringify([page, site])) this.set({ page, site });
  }

  private jump(index: number): void {
    const { page } = this.state;
    const finding = page.kind === 'ready' ? page.page.report.findings[index] : undefined;
    if (finding) this.withTab((tabId) => this.ports.jump(tabId, index, finding.quote));
  }

  private save(keepPrivate: boolean): void {
    if (this.state.capture.kind === 'running') return;
    this.set({ capture: running('prepare', 0) });
    this.withTab((tabId) => {
      const hear = (event: CaptureEvent) => this.set({ capture: viewOf(event) });
      this.running = this.ports.capture(tabId, hear, keepPrivate);
      return Promise.resolve();
    });
  }

  private withTab(act: (tabId: number) => Promise<unknown>): void {
    if (this.tabId !== undefined) this.attempt(act(this.tabId));
  }

  /** An act that fails shows the refusal of the page, never an unhandled rejection. */
  private attempt(act: Promise<unknown>): void {
    act.catch((error: unknown) => this.refuse('failed', error));
  }

  private refuse(refusal: 'failed', error: unknown): void {
    const detail = error instanceof Error ? error.message : String(error);
    this.set({ page: { kind: 'refused', refusal, detail } });
  }

  private set(patch: Partial<PopupState>): void {
    this.state = { ...this.state, ...patch };
    this.draw(this.state);
  }
}
