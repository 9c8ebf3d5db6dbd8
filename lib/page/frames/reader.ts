/**
 * The reader of one frame: reads its document, tells its text to the scanner on top, and shows what was
 * found there. It knows no rules; what is drawn in the frame asks it as it would ask a session.
 */
import type { PageArea } from '../../core/area';
import type { Display } from '../../core/display';
import type { ScanReport } from '../../core/model';
import type {
  FrameAreasAnswer,
  FramePlace,
  FrameReading,
  FrameShowAnswer,
} from '../../platform/messages';
import { displayOf } from '../display';
import { areaInWindow } from '../display/area';
import { upFrom } from '../dom';
import type { GuardFacts } from '../guard/facts';
import { Painter } from '../mark/painter';
import { rangesOf, tellersOf } from '../mark/ranges';
import { countRead } from '../read/counts';
import type { PageText } from '../read/page-text';
import { readPage } from '../read/reader';
import { idle, runSliced } from '../slices';
import type { CardContent } from '../ui/content';
import type { Known, SessionView } from '../view';
import { type Watch, watch } from '../watch';
import { isElsewhere, NO_PLACE, placeOf } from './place';
import { seenInFrame } from './seen';
import { type FrameShown, readGuard, readShown } from './shown';

/** Longest wait for an idle moment before a changed frame is read again (ms). */
const PATIENCE_MS = 1000;

/** Starts a reader. */
export interface FrameReaderOptions {
  doc: Document;
  /** Hands a reading to the scanner; rejects where it cannot be reached. */
  tell(reading: FrameReading): Promise<unknown>;
  /** Goes to a finding of the page's report, wherever it stands. */
  jumpOnPage(index: number, quote?: string): void;
  /** Everything is undone when it aborts. */
  signal: AbortSignal;
}

const NOTHING: FrameShown = {
  page: {
    kind: 'other',
    kinds: { offer: 0, contract: 0, article: 0, complaint: 0, other: 1 },
    language: 'zh',
  },
  ...{ findings: [], cards: [], dismissed: [] },
};

/** See the head of this file. */
export class FrameReader implements SessionView {
  private readonly painter: Painter;
  private readonly watching: Watch;
  private readonly listeners = new Set<() => void>();
  private page: PageText | null = null;
  private reading = 0;
  private toldText = '';
  private toldPlace = NO_PLACE;
  private shown = NOTHING;
  private guard: GuardFacts = { armed: false, lines: [] };
  private running = false;
  private again = false;

  /** Starts at once with a first reading. */
  constructor(private readonly options: FrameReaderOptions) {
    const { doc, signal } = options;
    this.painter = new Painter(signal);
    this.watching = watch(doc, () => this.update(), signal);
    const resized = ({ isTrusted }: Event) => {
      if (isTrusted) this.watching.poke();
    };
    doc.defaultView?.addEventListener('resize', resized, { passive: true, signal });
    this.update();
  }

  /** See {@link SessionView}: this frame's share of what was found on the page. */
  known(): Known {
    const { page, findings, dismissed } = this.shown;
    const offer = { fees: [], contradictions: [] };
    const phase = this.shown === NOTHING ? 'scanning' : 'done';
    return { phase, report: { page, findings, offer }, dismissed };
  }

  /** See {@link SessionView}. */
  subscribe(listener: () => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener), { once: true });
  }

  /** See {@link SessionView}. */
  rangesOf(index: number): Range[] {
    const finding = this.shown.findings[index];
    if (finding === undefined || this.page === null) return [];
    return rangesOf(this.page, finding.start, finding.end);
  }

  /** See {@link SessionView}: within this frame. */
  jump(index: number): boolean {
    const finding = this.shown.findings[index];
    return finding !== undefined && this.bring(finding.start, finding.end);
  }

  /** What the card of a finding says; null where there is none. */
  content(index: number): CardContent | null {
    return this.shown.cards[index] ?? null;
  }

  /** What the guard has to say of the whole page. */
  guardFacts(): GuardFacts {
    return this.guard;
  }

  /** For the guard, whose findings are those of the whole page. */
  wholePage(): Pick<SessionView, 'jump'> {
    return {
      jump: (index, quote) => {
        this.options.jumpOnPage(index, quote);
        return true;
      },
    };
  }

  /** Shows what was found in a reading (`frame.show`). */
  async show(reading: number, value: unknown): Promise<FrameShowAnswer> {
    const shown = readShown(value);
    const { page } = this;
    if (shown === null || page === null || reading !== this.reading) return { ok: false };
    this.shown = shown;
    this.painter.paint(page, paintedReport(shown));
    for (const listener of this.listeners) listener();
    return { ok: true, displays: await this.displays(page, shown) };
  }

  /** What the guard is to say from now on (`frame.guard`). False for what is not that. */
  learnGuard(value: unknown): boolean {
    const guard = readGuard(value);
    if (guard !== null) this.guard = guard;
    return guard !== null;
  }

  /** Where words of a reading's text are to be seen in this window (`frame.areas`). */
  async areas(reading: number, spans: readonly [number, number][]): Promise<FrameAreasAnswer> {
    const { page } = this;
    if (page === null || reading !== this.reading) return { ok: false };
    return { ok: true, areas: await this.sliced(areasOf(page, spans)) };
  }

  /** Goes to a place in a reading's text (`frame.jump`). */
  jumpTo(reading: number, start: number, end: number): boolean {
    return reading === this.reading && this.bring(start, end);
  }

  /** Shows or hides the marks. */
  marks(visible: boolean): void {
    this.painter.show(visible);
  }

  /** Says that the document leaves; its words are no part of the page any more. */
  leave(): void {
    if (this.toldText !== '') this.tell('', this.page);
  }

  /** Says the text once more: the document has come back from the browser's cache. */
  comeBack(): void {
    this.toldText = '';
    this.update();
  }

  /** One scroll for all boxes and frames around the words; Chromium crosses origins with it. */
  private bring(start: number, end: number): boolean {
    if (this.page === null) return false;
    const ranges = rangesOf(this.page, start, end);
    const [teller] = tellersOf(this.page, start, end);
    const target = (ranges[0] && upFrom(ranges[0].startContainer)) ?? teller;
    if (target === undefined) return false;
    this.painter.flash(ranges);
    const to = { block: 'center', inline: 'nearest', behavior: 'instant' };
    Reflect.apply(Element.prototype.scrollIntoView, target, [to]);
    return true;
  }

  private update(): void {
    this.again = true;
    if (!this.running) void this.run();
  }

  /** Never rejects. */
  private async run(): Promise<void> {
    this.running = true;
    while (this.again && !this.options.signal.aborted) {
      if (this.page !== null) await idle(PATIENCE_MS);
      this.again = false;
      await this.pass().catch((error: unknown) => {
        if (!this.options.signal.aborted) console.error('[swipewise]', error);
      });
    }
    this.running = false;
  }

  private async pass(): Promise<void> {
    const page = await this.sliced(readPage(this.options.doc));
    for (const root of page.shadowRoots) this.watching.add(root);
    const stays = this.reading > 0 && !isElsewhere(this.place(), this.toldPlace);
    const same = stays && page.text === this.toldText;
    this.page = page;
    if (same) this.painter.paint(page, paintedReport(this.shown));
    else this.tell(page.text, page);
  }

  /** What was found in the text before no longer holds; marks stay where their words still stand. */
  private tell(text: string, page: PageText | null): void {
    this.toldText = text;
    this.reading += 1;
    const { doc, tell, signal } = this.options;
    const read = page === null ? NO_COUNTS : countRead(doc, page);
    this.toldPlace = this.place();
    tell({ reading: this.reading, text, read, place: this.toldPlace }).catch((error: unknown) => {
      if (!signal.aborted) console.debug('[swipewise]', error);
    });
  }

  private place(): FramePlace {
    const { defaultView } = this.options.doc;
    return defaultView === null ? NO_PLACE : placeOf(defaultView);
  }

  private displays(page: PageText, { findings }: FrameShown): Promise<(Display | null)[]> {
    return this.sliced(displaysOf(page, findings, this.options.doc.defaultView));
  }

  private sliced<T>(work: Generator<void, T>): Promise<T> {
    return runSliced(work, this.options.signal, (ms) => this.watching.took(ms));
  }
}

const NO_COUNTS = { chars: 0, dialogs: 0, imagesUnread: 0, framesUnread: 0 };

/** All but those that the user has called no problem. */
function paintedReport({ page, findings, dismissed }: FrameShown): ScanReport {
  const painted = findings.filter((_, index) => !dismissed.includes(index));
  return { page, findings: painted, offer: { fees: [], contradictions: [] } };
}

function* areasOf(
  page: PageText,
  spans: readonly [number, number][],
): Generator<void, (PageArea | null)[]> {
  const areas: (PageArea | null)[] = [];
  for (const [start, end] of spans) {
    areas.push(areaInWindow(page, start, end));
    yield;
  }
  return areas;
}

function* displaysOf(
  page: PageText,
  findings: FrameShown['findings'],
  view: Window | null,
): Generator<void, (Display | null)[]> {
  const displays: (Display | null)[] = [];
  for (const { start, end } of findings) {
    const display = displayOf(page, start, end);
    displays.push(display === undefined || view === null ? null : seenInFrame(display, view));
    yield;
  }
  return displays;
}
