/** One page's scanner: reads, scans, paints, and does so again whenever the page has changed. */
import type { Display } from '../core/display';
import type { Finding, ScanInput, ScanReport } from '../core/model';
import type { PageDisplays, PageState, ReadText, SeverityCounts } from '../platform/messages';
import { foundThere, moved, sectionOf } from './compose';
import { Dismissals } from './dismissals';
import { displayOf } from './display';
import { withAreas } from './display/area';
import { keepDisplays, withDisplays } from './displays';
import { titleOf, urlOf } from './dom';
import { Gone } from './gone';
import { Latch } from './latch';
import { countMarked, paintedSeverity } from './mark/marked';
import { Painter } from './mark/painter';
import { rangesOf, tellersOf } from './mark/ranges';
import { scrollToElement, scrollToRange } from './mark/scroll';
import type { OtherTexts } from './others';
import { nextPaint } from './painted';
import { NO_PASS, type Pass, type PassOptions, passInView, passOver } from './pass';
import { withFrameAreas } from './placed';
import { countRead } from './read/counts';
import { ReadMemory } from './read/memory';
import { makeRounds } from './rounds';
import { watchSigns } from './signs';
import { breathe, runSliced } from './slices';
import type { Known, SessionView } from './view';
import { type Watch, watch } from './watch';

/** How words are shown is looked at anew after this time (ms), on a page that changes. */
const DISPLAYS_MS = 30_000;

/** Starts a session. */
export interface SessionOptions {
  /** The detector in steps, `scanSteps` of lib/core/scan.ts. */
  steps: (input: ScanInput) => Generator<void, ScanReport>;
  /** Called after each reading with the counts for the badge. */
  tell: (counts: SeverityCounts) => void;
  /** The texts of the page's frames, where there is someone to read them. */
  others?: OtherTexts;
  /** Called once a second. */
  beat?: () => void;
  /** Everything is undone when it aborts. */
  signal: AbortSignal;
}

/** The scanner of one document. After its signal has aborted it answers with what it knew, and does nothing. */
export class Session implements SessionView {
  private readonly painter: Painter;
  private readonly watching: Watch;
  private readonly memory = new ReadMemory();
  private readonly gone = new Gone();
  private readonly dismissals = new Dismissals();
  private readonly listeners = new Set<() => void>();
  /** Resolved when the first reading was told of, failed or was broken off. */
  private readonly firstEnd = new Latch();
  private readonly update: () => void;
  private readonly passOptions: PassOptions;
  private phase: PageState['phase'] = 'scanning';
  private last: Pass = NO_PASS;
  private displaysDue = 0;

  /** Starts at once with a first reading. */
  constructor(
    private readonly doc: Document,
    private readonly options: SessionOptions,
  ) {
    const { others, signal, steps, beat } = options;
    const { memory } = this;
    this.passOptions = { doc, memory, steps, others };
    this.painter = new Painter(signal);
    this.update = makeRounds({
      pass: () => this.pass(),
      failed: (error) => this.fail(error),
      patient: () => this.phase !== 'scanning',
      signal,
    });
    this.watching = watch(doc, this.update, signal, (records) => memory.touch(records));
    const { poke } = this.watching;
    others?.onChange(() => this.othersChanged(), signal);
    const restyled = () => {
      memory.forget();
      poke();
    };
    const hosts = () => this.last.page.hosts;
    watchSigns(doc, { restyled, changed: restyled, hosts, ...(beat ? { beat } : {}) }, signal);
    signal.addEventListener('abort', this.firstEnd.release, { once: true });
    this.update();
  }

  /** What is known of the page right now; marks that the page took off are painted again. */
  state(): PageState {
    this.painter.repair();
    const { doc, last, phase } = this;
    const own = countRead(doc, last.page);
    const read = this.options.others?.count(own, last.whole.apart) ?? own;
    const gone = this.gone.list();
    const dismissed = [...this.dismissals.among(last.report)];
    return {
      ...{ url: urlOf(doc), title: titleOf(doc), phase, report: last.report, read },
      ...(gone.length > 0 ? { gone } : {}),
      ...(dismissed.length > 0 ? { dismissed } : {}),
    };
  }

  /** What was found by the last reading that ended. Cheap: asks nothing of the page. */
  known(): Known {
    const { report } = this.last;
    return { phase: this.phase, report, dismissed: this.dismissals.among(report) };
  }

  /** The text of the last reading that ended, its frames' texts with it, and what was found in it. */
  text(): ReadText {
    return { text: this.last.input.text, report: this.last.report };
  }

  /** What the last reading found, with how and where its words are shown now. Waits for a first one to end. */
  async displays(): Promise<PageDisplays> {
    await this.firstEnd.released;
    const pass = this.last;
    if (pass === NO_PASS) return { ok: false };
    const look = (finding: Finding) => this.displayIn(pass, finding);
    const { findings } = await this.sliced(withDisplays(pass.report, look));
    const own = await this.sliced(withAreas(pass.page, findings));
    return { ok: true, findings: await withFrameAreas(pass.whole, own, this.options.others) };
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
    const finding = this.last.report.findings[index];
    return finding === undefined ? [] : rangesOf(this.last.page, finding.start, finding.end);
  }

  /** Scrolls to a finding of the report and flashes it. False when it is no longer on the page. */
  jump(index: number, quote?: string): boolean {
    const finding = this.finding(index, quote);
    if (finding === undefined || this.options.signal.aborted) return false;
    const section = sectionOf(this.last.whole, finding);
    if (section !== undefined) return this.jumpInto(section.key, moved(finding, section), finding);
    const ranges = rangesOf(this.last.page, finding.start, finding.end);
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

  /** Findings with these keys (lib/core/dismissal.ts) are no problem to the user: not painted, not counted. */
  setDismissed(keys: ReadonlySet<string>): void {
    this.dismissals.choose(keys);
    if (this.phase === 'done') this.publish();
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
    if (this.phase === 'done') this.options.tell(this.counts());
  }

  /** The page may have been read again since the caller got its report: then the quote decides. */
  private finding(index: number, quote?: string): Finding | undefined {
    const { findings } = this.last.report;
    const same = findings[index];
    if (quote === undefined || same?.quote === quote) return same;
    return findings.find((finding) => finding.quote === quote);
  }

  private jumpInto(key: string, there: Finding, finding: Finding): boolean {
    const { report } = this.last;
    const severity = this.dismissals.has(finding) ? null : paintedSeverity(finding, report);
    const index = report.findings.indexOf(finding);
    return this.options.others?.jump(key, { index, finding: there, severity }) ?? false;
  }

  /** Words that are not in a text node have no place of their own: the element that tells them is shown. */
  private jumpToTeller({ start, end }: Finding): boolean {
    const [teller] = tellersOf(this.last.page, start, end);
    return teller !== undefined && scrollToElement(teller);
  }

  private counts(): SeverityCounts {
    return countMarked(this.last.report, this.dismissals.has);
  }

  private othersChanged(): void {
    this.displaysDue = 0;
    this.watching.poke();
  }

  private fail(error: unknown): void {
    if (this.options.signal.aborted) return;
    console.error('[swipewise]', error);
    this.memory.forget();
    this.phase = 'failed';
    this.firstEnd.release();
  }

  private async pass(): Promise<void> {
    // What starts us is a long task already: our script is compiled and run in it.
    await breathe();
    if (this.last === NO_PASS) await this.markInView();
    const before = this.phase === 'done' ? this.last : null;
    const next = await this.sliced(
      passOver(this.passOptions, before, ({ shadowRoots }) =>
        shadowRoots.forEach(this.watching.add),
      ),
    );
    await breathe();
    this.options.signal.throwIfAborted();
    const isNew = next.report !== before?.report;
    const report = isNew ? keepDisplays(next.report, this.last.report) : next.report;
    this.gone.learn(this.last.report, report, next.input.url ?? '');
    this.last = { ...next, report };
    this.phase = 'done';
    this.firstEnd.release();
    this.publish();
    await this.learnDisplays(isNew);
  }

  /** What was found is told before it is known how it is shown, which takes a layout. */
  private async learnDisplays(isNew: boolean): Promise<void> {
    const report = await this.shown(this.last, isNew);
    if (report === this.last.report || this.options.signal.aborted) return;
    this.last = { ...this.last, report };
    this.announce();
  }

  /** On a long page the words on the screen are marked before all the rest is read. */
  private async markInView(): Promise<void> {
    const first = await this.sliced(passInView(this.passOptions));
    if (first !== null) this.painter.paint(first.page, first.report, this.dismissals.has);
  }

  /** The report with how its words are shown. Waits for a frame, after which no layout is to be forced. */
  private async shown(pass: Pass, isNew: boolean): Promise<ScanReport> {
    const { report } = pass;
    const now = performance.now();
    const isDue = now >= this.displaysDue;
    if (report.findings.length === 0 || !(isNew || isDue)) return report;
    if (isDue) this.displaysDue = now + DISPLAYS_MS;
    await nextPaint();
    const look = (finding: Finding) =>
      isDue ? this.displayIn(pass, finding) : (finding.display ?? this.displayIn(pass, finding));
    return this.sliced(withDisplays(report, look));
  }

  private displayIn({ page, whole }: Pass, finding: Finding): Display | undefined {
    const section = sectionOf(whole, finding);
    if (section === undefined) return displayOf(page, finding.start, finding.end);
    return this.options.others?.displayOf(section.key, moved(finding, section));
  }

  private paint({ page, report }: Pick<Pass, 'page' | 'report'>): void {
    const from = performance.now();
    this.painter.paint(page, report, this.dismissals.has);
    this.watching.took(performance.now() - from);
  }

  /** Says to all who want to know what the last pass found. */
  private publish(): void {
    if (this.options.signal.aborted) return;
    this.paint(this.last);
    this.options.tell(this.counts());
    this.announce();
  }

  private announce(): void {
    const { report, whole } = this.last;
    const { others } = this.options;
    for (const [key, found] of foundThere(whole, report, this.dismissals.has))
      others?.found(key, found);
    for (const listener of this.listeners) listener();
  }

  private sliced<T>(work: Generator<void, T>): Promise<T> {
    return runSliced(work, this.options.signal, (ms) => this.watching.took(ms));
  }
}
