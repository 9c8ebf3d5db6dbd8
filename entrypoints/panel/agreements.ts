/** What the list of linked agreements does, apart from drawing and from the browser. */
import type {
  AgreementsActions,
  AgreementsState,
  LinkItem,
  LinkView,
  Opening,
} from '../../components/panel/agreements/state';
import { readable } from '../../components/panel/agreements/state';
import type { Wanted } from '../../lib/core/documents/place';
import type { Arrived, Failure, ReadProgress } from '../../lib/core/documents/protocol';
import type { AgreementReading } from '../../lib/core/documents/reading';
import type { LinkedAgreement, PageState } from '../../lib/platform/messages';
import { AgreementSaves } from './agreement-saves';

/** Which agreement of which page. */
interface AgreementRequest {
  tabId: number;
  pageUrl: string;
  link: LinkedAgreement & { url: string };
}

/** What is asked of the outside world. */
export interface AgreementsPorts {
  /** Fetches and reads one. Rejects with a {@link Failure}. */
  read(
    request: AgreementRequest,
    progress: (step: ReadProgress) => void,
    signal: AbortSignal,
  ): Promise<{ reading: AgreementReading; document: Arrived }>;
  /** Fetches one without reading it; with `any` a file of whatever kind. Rejects with a {@link Failure}. */
  fetch(
    request: AgreementRequest,
    progress: (step: ReadProgress) => void,
    signal: AbortSignal,
    any: boolean,
  ): Promise<Arrived>;
  /** Seals one and reads it back. Rejects with a {@link Failure}, or with the `refusal` of tab or store. */
  save(
    linked: { document: Arrived; label: string; page: { url: string; title: string } },
    tab: { tabId: number; keepPrivate: boolean },
    sealing: () => void,
    signal: AbortSignal,
  ): Promise<{ id: string; seq: number; headCode: string }>;
  /** Opens the evidence desk. */
  openDesk(id?: string): Promise<unknown>;
  /** Brings a tab to the front. */
  front(tabId: number): Promise<unknown>;
  /** Shows a link on the page. */
  showLink(tabId: number, id: string): Promise<unknown>;
  /** Shows a finding of the page. */
  jump(tabId: number, index: number, quote: string): Promise<unknown>;
  /** Brings an address to the front, in the tab that still shows it or a new one; gives the tab's id. */
  open(what: { url: string; answered?: string; tabId?: number }): Promise<number>;
  /** Shows a clause in a tab that may still be loading; false where it does not stand there. */
  showClause(tabId: number, wanted: Wanted): Promise<boolean>;
}

/** The page that the panel looks at. */
interface Subject {
  tabId: number;
  page: Pick<PageState, 'url' | 'title' | 'links'>;
}

const UNREAD: LinkView = { kind: 'unread' };

/**
 * Keeps what was read for as long as the panel is open, by tab and page: going to another tab and back
 * loses nothing. Nothing is asked for but on an action.
 */
export class AgreementsController {
  private subject: Subject | undefined;
  private readonly views = new Map<string, LinkView>();
  private readonly running = new Map<string, AbortController>();
  /** Documents that have come, for saving them exactly as they were. */
  private readonly documents = new Map<string, Arrived>();
  private readonly saves = new AgreementSaves(() => this.draw(this.state));
  /** Tabs in which agreements were opened. */
  private readonly tabs = new Map<string, number>();

  constructor(
    private readonly ports: AgreementsPorts,
    private readonly draw: (state: AgreementsState) => void,
  ) {}

  /** What the view may call. */
  readonly actions: AgreementsActions = {
    read: (id) => this.with(id, (item, subject) => void this.read(item, subject)),
    readAll: () => void this.readAll(),
    cancel: (id) => this.with(id, ({ link }, subject) => this.stop(keyOf(link, subject))),
    save: (id) => this.with(id, (item, subject) => void this.save(item, subject)),
    cancelSave: (id) => this.with(id, ({ link }, subject) => this.saves.stop(keyOf(link, subject))),
    keepPrivate: (id) => this.with(id, (item, subject) => void this.save(item, subject, true)),
    openRecord: (id) => void this.openRecord(id),
    show: (id) => this.with(id, ({ link }, subject) => void this.show(link, subject)),
    open: (id, index) => this.with(id, (item, subject) => void this.open(item, subject, index)),
    jump: (index, quote) => void this.jump(index, quote),
  };

  /** What is to be drawn now. */
  get state(): AgreementsState {
    const { subject } = this;
    const links = subject?.page.links ?? [];
    if (subject === undefined) return { items: [] };
    const items = links.map((link) => {
      const key = keyOf(link, subject);
      return { link, view: this.views.get(key) ?? UNREAD, saving: this.saves.viewOf(key) };
    });
    return { items };
  }

  /** The panel looks at this tab now, which shows this page; null where it shows none that is read. */
  setPage(tabId: number, page: Subject['page'] | null): void {
    this.subject = page === null ? undefined : { tabId, page };
    this.draw(this.state);
  }

  /** Stops all that runs: the panel is closing. */
  close(): void {
    for (const key of this.running.keys()) this.stop(key);
    this.saves.stopAll();
  }

  private with(id: string, act: (item: LinkItem, subject: Subject) => void): void {
    const item = this.state.items.find(({ link }) => link.id === id);
    if (item && this.subject) act(item, this.subject);
  }

  private stop(key: string): void {
    this.running.get(key)?.abort();
  }

  /** One after the other; ends where one is cancelled. */
  private async readAll(): Promise<void> {
    const { subject } = this;
    for (const item of readable(this.state)) {
      if (subject && !(await this.read(item, subject))) return;
    }
  }

  /** Never rejects; false where the user has stopped it. */
  private async read({ link }: LinkItem, subject: Subject): Promise<boolean> {
    const key = keyOf(link, subject);
    const { url } = link;
    if (url === null || this.running.has(key)) return true;
    const abort = new AbortController();
    this.running.set(key, abort);
    const progress = (step: ReadProgress) => this.set(key, { kind: 'reading', progress: step });
    progress({ stage: 'fetch', bytes: 0, total: null });
    try {
      const request = requestFor({ ...link, url }, subject);
      const { reading, document } = await this.ports.read(request, progress, abort.signal);
      this.documents.set(key, document);
      this.set(key, { kind: 'read', reading, opening: 'idle' });
    } catch (error) {
      this.set(key, { kind: 'failed', ...failureOf(error, abort.signal) });
    } finally {
      this.running.delete(key);
    }
    return !abort.signal.aborted;
  }

  private async save({ link }: LinkItem, subject: Subject, keepPrivate = false): Promise<void> {
    const key = keyOf(link, subject);
    const { url, label } = link;
    const { page, tabId } = subject;
    if (url === null) return;
    await this.saves.save(key, {
      document: this.documents.get(key),
      fetch: async (progress, signal) => {
        const request = requestFor({ ...link, url }, subject);
        const document = await this.ports.fetch(request, progress, signal, true);
        this.documents.set(key, document);
        return document;
      },
      seal: (document, sealing, signal) =>
        this.ports.save({ document, label, page }, { tabId, keepPrivate }, sealing, signal),
    });
  }

  private async openRecord(id: string | null): Promise<void> {
    try {
      await this.ports.openDesk(id ?? undefined);
    } catch (error) {
      console.error('[swipewise]', error);
    }
  }

  private async show(link: LinkedAgreement, { tabId }: Subject): Promise<void> {
    await this.attempt(link, async () => {
      await this.ports.front(tabId);
      await this.ports.showLink(tabId, link.id);
    });
  }

  private async jump(index: number, quote: string): Promise<void> {
    const { subject } = this;
    if (!subject) return;
    await this.attempt(null, async () => {
      await this.ports.front(subject.tabId);
      await this.ports.jump(subject.tabId, index, quote);
    });
  }

  private async open({ link, view }: LinkItem, subject: Subject, index?: number): Promise<void> {
    const { url } = link;
    if (url === null) return;
    const key = keyOf(link, subject);
    const reading = view.kind === 'read' ? view.reading : undefined;
    const wanted = index === undefined ? undefined : reading?.report.findings[index];
    this.setOpening(key, 'opening');
    try {
      const known = this.tabs.get(key);
      const tabId = await this.ports.open({
        ...{ url, ...(reading ? { answered: reading.url } : {}) },
        ...(known === undefined ? {} : { tabId: known }),
      });
      this.tabs.set(key, tabId);
      const shown = wanted === undefined || (await this.ports.showClause(tabId, wanted));
      this.setOpening(key, wanted === undefined ? 'idle' : shown ? 'shown' : 'not_there');
    } catch (error) {
      console.debug('[swipewise]', error);
      this.setOpening(key, 'failed');
    }
  }

  /** The page was left in between: its link says so; without one, the panel's own look at the page does. */
  private async attempt(link: LinkedAgreement | null, act: () => Promise<void>): Promise<void> {
    const { subject } = this;
    try {
      await act();
    } catch (error) {
      console.debug('[swipewise]', error);
      if (link && subject) {
        this.set(keyOf(link, subject), { kind: 'failed', why: 'gone', detail: String(error) });
      }
    }
  }

  private setOpening(key: string, opening: Opening): void {
    const view = this.views.get(key);
    if (view?.kind === 'read') this.set(key, { ...view, opening });
  }

  private set(key: string, view: LinkView): void {
    this.views.set(key, view);
    this.draw(this.state);
  }
}

function requestFor(link: AgreementRequest['link'], { tabId, page }: Subject): AgreementRequest {
  return { tabId, pageUrl: page.url, link };
}

/** One page may name the same address twice, and a page that is loaded again names it anew. */
function keyOf({ url, label }: LinkedAgreement, { tabId, page }: Subject): string {
  return JSON.stringify([tabId, page.url.split('#', 1)[0], url ?? label]);
}

function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) return { why: 'cancelled', detail: '' };
  return isFailure(error)
    ? { why: error.why, detail: error.detail }
    : { why: 'failed', detail: String(error) };
}

function isFailure(error: unknown): error is Failure {
  return typeof error === 'object' && error !== null && 'why' in error && 'detail' in error;
}
