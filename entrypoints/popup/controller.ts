/** What the popup does, apart from drawing and from the browser: made testable by its ports. */
import type { PopupActions, PopupState } from '../../components/popup/state';
import type { CaptureEvent, Outcome, PageState } from '../../lib/platform/messages';
import { running, viewOf } from './capture-view';

/** The outside world of the popup. */
export interface PopupPorts {
  /** Id of the tab to look at; rejects when there is none. */
  findTab(): Promise<number>;
  ensure(tabId: number): Promise<Outcome>;
  /** Rejects when no scanner answers in the tab. */
  report(tabId: number): Promise<PageState>;
  jump(tabId: number, index: number): Promise<unknown>;
  capture(tabId: number, onEvent: (event: CaptureEvent) => void): { cancel(): void };
  openDesk(id?: string): Promise<unknown>;
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

  constructor(
    private readonly ports: PopupPorts,
    private readonly draw: (state: PopupState) => void,
  ) {}

  /** What the view may call. */
  readonly actions: PopupActions = {
    jump: (index) => this.withTab((tabId) => this.ports.jump(tabId, index)),
    save: () => this.save(),
    cancelSave: () => this.running?.cancel(),
    openDesk: (id) => this.attempt(this.ports.openDesk(id)),
    retry: () => void this.follow(),
    switchLanguage: () => this.attempt(this.ports.switchLanguage()),
  };

  /** Draws again, e.g. in another language. */
  redraw(): void {
    this.draw(this.state);
  }

  /** Looks at the tab until it refuses or `signal` aborts. Never rejects: a refusal is drawn. */
  async follow(signal?: AbortSignal): Promise<void> {
    this.set({ page: { kind: 'loading' } });
    try {
      this.tabId = await this.ports.findTab();
      while (!signal?.aborted) {
        const outcome = await this.look(this.tabId);
        if (outcome === null) return;
        await this.ports.wait(outcome.phase === 'scanning' ? QUICK_MS : SLOW_MS);
      }
    } catch (error) {
      this.refuse('failed', error);
    }
  }

  /** Asks for the page's state, starting the scanner where none answers; null when refused. */
  private async look(tabId: number): Promise<PageState | null> {
    const known = await this.ports.report(tabId).catch(() => null);
    if (known) return this.show(known);
    const outcome = await this.ports.ensure(tabId);
    if (!outcome.ok) {
      this.set({ page: { kind: 'refused', refusal: outcome.refusal, detail: outcome.detail } });
      return null;
    }
    return this.show(await this.ports.report(tabId));
  }

  private show(page: PageState): PageState {
    const shown = this.state.page;
    const same = shown.kind === 'ready' && JSON.stringify(shown.page) === JSON.stringify(page);
    if (!same) this.set({ page: { kind: 'ready', page } });
    return page;
  }

  private save(): void {
    if (this.state.capture.kind === 'running') return;
    this.set({ capture: running('prepare', 0) });
    this.withTab((tabId) => {
      this.running = this.ports.capture(tabId, (event) => this.set({ capture: viewOf(event) }));
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
