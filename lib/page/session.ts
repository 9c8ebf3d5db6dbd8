/** One page's scanner: reads, scans, paints, and does so again whenever the page has changed. */
import type { Finding, ScanInput, ScanReport } from '../core/model';
import type { PageState, SeverityCounts } from '../platform/messages';
import { titleOf, urlOf } from './dom';
import { countMarked } from './mark/marked';
import { Painter } from './mark/painter';
import { rangesOf } from './mark/ranges';
import { scrollToRange } from './mark/scroll';
import { countRead } from './read/counts';
import type { PageText } from './read/page-text';
import { readPage } from './read/reader';
import { idle, timeSliced } from './slices';
import { type Watch, watch } from './watch';

/** Longest wait for an idle moment before a changed page is read again (ms). */
const PATIENCE_MS = 1000;

const NOTHING: ScanReport = {
  page: {
    kind: 'other',
    kinds: { offer: 0, contract: 0, article: 0, complaint: 0, other: 1 },
    language: 'zh',
  },
  findings: [],
  offer: { fees: [], contradictions: [] },
};
const UNREAD: PageText = {
  text: '',
  pieces: [],
  visibleChars: 0,
  dialogs: [],
  shadowRoots: [],
  cut: false,
};

/** Starts a session. */
export interface SessionOptions {
  /** The detector, `scan` of lib/core/scan.ts. */
  scan: (input: ScanInput) => ScanReport;
  /** Called after each reading with the counts for the badge. */
  tell: (counts: SeverityCounts) => void;
  /** Everything is undone when it aborts. */
  signal: AbortSignal;
}

/** The scanner of one document. */
export class Session {
  private readonly painter: Painter;
  private readonly watching: Watch;
  private page = UNREAD;
  private report = NOTHING;
  private phase: PageState['phase'] = 'scanning';
  private running = false;
  private again = false;

  /** Starts at once with a first reading. */
  constructor(
    private readonly doc: Document,
    private readonly options: SessionOptions,
  ) {
    this.painter = new Painter(options.signal);
    this.watching = watch(doc, () => this.update(), options.signal);
    this.update();
  }

  /** What is known of the page right now. */
  state(): PageState {
    const { doc, phase, report } = this;
    return { url: urlOf(doc), title: titleOf(doc), phase, report, read: countRead(doc, this.page) };
  }

  /** Scrolls to a finding of the report and flashes it. False when it is no longer on the page. */
  jump(index: number, quote?: string): boolean {
    const finding = this.finding(index, quote);
    if (finding === undefined) return false;
    const ranges = rangesOf(this.page, finding.start, finding.end);
    const first = ranges.find((range) => range.getClientRects().length > 0) ?? ranges[0];
    if (first === undefined) return false;
    this.painter.flash(ranges);
    return scrollToRange(first);
  }

  /** Shows or hides the marks. */
  marks(visible: boolean): void {
    this.painter.show(visible);
  }

  /** Says the counts again: a page that comes back from the back-forward cache has lost its badge. */
  repeat(): void {
    if (this.phase === 'done') this.options.tell(countMarked(this.report));
  }

  /** The page may have been read again since the caller got its report: then the quote decides. */
  private finding(index: number, quote = this.report.findings[index]?.quote): Finding | undefined {
    const { findings } = this.report;
    const same = findings[index];
    return same?.quote === quote ? same : findings.find((finding) => finding.quote === quote);
  }

  private update(): void {
    this.again = true;
    if (this.running) return;
    this.running = true;
    this.run()
      .catch((error: unknown) => {
        if (!this.options.signal.aborted) console.error('[swipewise]', error);
      })
      .finally(() => {
        this.running = false;
      });
  }

  private async run(): Promise<void> {
    while (this.again) {
      if (this.phase === 'done') await idle(PATIENCE_MS);
      this.again = false;
      await this.pass();
    }
  }

  private async pass(): Promise<void> {
    const { doc, options } = this;
    const { value: page, ms } = await timeSliced(readPage(doc), options.signal);
    const from = performance.now();
    if (page.text !== this.page.text || this.phase === 'scanning') {
      this.report = options.scan({ text: page.text, url: urlOf(doc), title: titleOf(doc) });
    }
    this.page = page;
    this.phase = 'done';
    this.painter.paint(page, this.report);
    for (const root of page.shadowRoots) this.watching.add(root);
    this.watching.took(ms + performance.now() - from);
    options.tell(countMarked(this.report));
  }
}
