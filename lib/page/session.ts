/** One page's scanner: reads, scans, paints, and does so again whenever the page has changed. */
import type { Finding, ScanInput, ScanReport } from '../core/model';
import type { Scanned } from '../core/scan';
import type { PageState, SeverityCounts } from '../platform/messages';
import { type Composed, compose, foundThere, moved, type Section, sectionOf } from './compose';
import { titleOf, urlOf } from './dom';
import { countMarked, paintedSeverity } from './mark/marked';
import { Painter } from './mark/painter';
import { rangesOf, tellersOf } from './mark/ranges';
import { scrollToElement, scrollToRange } from './mark/scroll';
import type { OtherTexts } from './others';
import { countRead } from './read/counts';
import type { PageText } from './read/page-text';
import { readPage } from './read/reader';
import { breathe, idle, runSliced } from './slices';
import type { Known, SessionView } from './view';
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
const NO_OTHERS: Composed = { text: '', sections: [] };
const UNREAD: PageText = {
  ...{ text: '', lines: [], starts: [], visibleChars: 0, cut: false },
  ...{ dialogs: [], layers: [], frames: [], shadowRoots: [], hosts: [] },
};

/** Starts a session. */
export interface SessionOptions {
  /** The detector in steps, `scanSteps` of lib/core/scan.ts. */
  steps: (input: ScanInput) => Generator<void, ScanReport>;
  /** Called after each reading with the counts for the badge. */
  tell: (counts: SeverityCounts) => void;
  /** The texts of the page's frames, where there is someone to read them. */
  others?: OtherTexts;
  /** Everything is undone when it aborts. */
  signal: AbortSignal;
}

/** The scanner of one document. */
export class Session implements SessionView {
  private readonly painter: Painter;
  private readonly watching: Watch;
  private page = UNREAD;
  private whole = NO_OTHERS;
  private report = NOTHING;
  /** What the report was made from. */
  private read: ScanInput = { text: '' };
  private phase: PageState['phase'] = 'scanning';
  private running = false;
  private again = false;
  private readonly listeners = new Set<() => void>();

  /** Starts at once with a first reading. */
  constructor(
    private readonly doc: Document,
    private readonly options: SessionOptions,
  ) {
    this.painter = new Painter(options.signal);
    this.watching = watch(doc, () => this.update(), options.signal);
    options.others?.onChange(() => this.update(), options.signal);
    this.update();
  }

  /** What is known of the page right now; marks that the page took off are painted again. */
  state(): PageState {
    this.painter.repair();
    const { doc, page, phase, report } = this;
    const own = countRead(doc, page);
    const read = this.options.others?.count(own, page.frames) ?? own;
    return { url: urlOf(doc), title: titleOf(doc), phase, report, read };
  }

  /** What was found by the last reading that ended. Cheap: asks nothing of the page. */
  known(): Known {
    return { phase: this.phase, report: this.report };
  }

  /** The text of the last reading that ended, its frames' texts with it, and what was found in it. */
  text(): Scanned {
    return { text: this.read.text, report: this.report };
  }

  /** Calls `listener` after each reading until `signal` aborts. */
  subscribe(listener: () => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener), { once: true });
  }

  /**
   * Where a finding's words stand now; none where the page has taken them away, tells them otherwise
   * than in its text, or has them in a frame.
   */
  rangesOf(index: number): Range[] {
    const finding = this.report.findings[index];
    return finding === undefined ? [] : rangesOf(this.page, finding.start, finding.end);
  }

  /** Scrolls to a finding of the report and flashes it. False when it is no longer on the page. */
  jump(index: number, quote?: string): boolean {
    const finding = this.finding(index, quote);
    if (finding === undefined) return false;
    const section = sectionOf(this.whole, finding);
    if (section !== undefined) return this.jumpInto(section, finding);
    const ranges = rangesOf(this.page, finding.start, finding.end);
    const first = ranges.find((range) => range.getClientRects().length > 0) ?? ranges[0];
    if (first === undefined) return this.jumpToTeller(finding);
    this.painter.flash(ranges);
    return scrollToRange(first);
  }

  /** Shows or hides the marks. */
  marks(visible: boolean): void {
    this.painter.show(visible);
    this.options.others?.marks(visible);
  }

  /** Reads once more after a failure; false where there was none. */
  readAgain(): boolean {
    if (this.phase !== 'failed') return false;
    this.phase = 'scanning';
    this.update();
    return true;
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

  /** Words of an attribute have no place of their own: the element that tells them is shown. */
  private jumpToTeller({ start, end }: Finding): boolean {
    const [teller] = tellersOf(this.page, start, end);
    return teller !== undefined && scrollToElement(teller);
  }

  private jumpInto(section: Section, finding: Finding): boolean {
    const { others } = this.options;
    const found = {
      index: this.report.findings.indexOf(finding),
      finding: moved(finding, section),
      severity: paintedSeverity(finding, this.report),
    };
    return others?.jump(section.key, found) ?? false;
  }

  private update(): void {
    this.again = true;
    if (!this.running) void this.run();
  }

  /** Never rejects. After a pass that broke off, the next change of the page is another chance. */
  private async run(): Promise<void> {
    this.running = true;
    while (this.again) {
      if (this.phase !== 'scanning') await idle(PATIENCE_MS);
      this.again = false;
      await this.pass().catch((error: unknown) => this.fail(error));
    }
    this.running = false;
  }

  private fail(error: unknown): void {
    if (this.options.signal.aborted) return;
    console.error('[swipewise]', error);
    this.phase = 'failed';
  }

  private async pass(): Promise<void> {
    const { doc, options, painter, watching } = this;
    const page = await this.sliced(readPage(doc));
    for (const root of page.shadowRoots) watching.add(root);
    const whole = compose(page.text, options.others?.texts() ?? []);
    const input = { text: whole.text, url: urlOf(doc), title: titleOf(doc) };
    const known = isSame(input, this.read) && this.phase === 'done';
    const report = known ? this.report : await this.scanned(input);
    this.page = page;
    this.whole = whole;
    this.read = input;
    this.report = report;
    this.phase = 'done';
    const from = performance.now();
    painter.paint(page, report);
    watching.took(performance.now() - from);
    for (const [key, found] of foundThere(whole, report, () => false))
      options.others?.found(key, found);
    options.tell(countMarked(report));
    for (const listener of this.listeners) listener();
  }

  private async scanned(input: ScanInput): Promise<ScanReport> {
    await breathe();
    return this.sliced(this.options.steps(input));
  }

  private sliced<T>(work: Generator<void, T>): Promise<T> {
    return runSliced(work, this.options.signal, (ms) => this.watching.took(ms));
  }
}

/** A page that is one application may change its address and its title without its text. */
function isSame(a: ScanInput, b: ScanInput): boolean {
  return a.text === b.text && a.url === b.url && a.title === b.title;
}
