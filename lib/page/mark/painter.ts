/**
 * Paints findings with the CSS Custom Highlight API: the page's DOM stays as it is, so that no
 * framework trips over it (https://drafts.csswg.org/css-highlight-api-1/). How the marks look stands
 * in entrypoints/marks.css, which the background inserts.
 */
import type { ScanReport } from '../../core/model';
import type { PageText } from '../read/page-text';
import { keepUp } from './keep';
import { PAINTED, type PaintedSeverity, paintedSeverity } from './marked';
import { rangesOf } from './ranges';
import { type Entry, register, stands, unregister } from './registry';

/** Highlight that flashes on the finding jumped to. */
const CURRENT = 'swipewise-current';
/** Where marks overlap, the weightier one is on top; the flash above all. */
const PRIORITY: Record<PaintedSeverity, number> = { high: 3, medium: 2, low: 1 };
/** How long the flash stays (ms): long enough to be found by the eye after scrolling. */
const FLASH_MS = 2400;

/** Owns the extension's highlights of one document. */
export class Painter {
  private visible = true;
  private shown: { page: PageText; report: ScanReport } | null = null;
  private flashing: ReturnType<typeof setTimeout> | undefined;

  /** Everything is taken off the page when `signal` aborts. */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.clear(), { once: true });
    keepUp(() => this.repair(), signal);
  }

  /** Paints a reading's findings in place of what was painted before. */
  paint(page: PageText, report: ScanReport): void {
    this.shown = { page, report };
    if (this.visible) entriesFor(page, report).forEach(register);
  }

  /** Shows or hides the marks; hidden marks stay hidden through later readings. */
  show(visible: boolean): void {
    this.visible = visible;
    if (!visible) this.clear();
    else if (this.shown !== null) this.paint(this.shown.page, this.shown.report);
  }

  /** Paints again what the page has taken off or changed; says whether there was anything. */
  repair(): boolean {
    if (!this.visible || this.shown === null) return false;
    const wrong = entriesFor(this.shown.page, this.shown.report).filter((entry) => !stands(entry));
    wrong.forEach(register);
    return wrong.length > 0;
  }

  /** Makes one finding stand out for a moment. */
  flash(ranges: Range[]): void {
    if (!this.visible) return;
    clearTimeout(this.flashing);
    register({ name: CURRENT, ranges, priority: 4 });
    this.flashing = setTimeout(() => unregister(CURRENT), FLASH_MS);
  }

  private clear(): void {
    clearTimeout(this.flashing);
    for (const name of [...PAINTED.map(nameOf), CURRENT]) unregister(name);
  }
}

/** One entry for each painted severity, over the words as they stand on the page right now. */
function entriesFor(page: PageText, report: ScanReport): Entry[] {
  const ranges: Record<PaintedSeverity, Range[]> = { high: [], medium: [], low: [] };
  for (const finding of report.findings) {
    const severity = paintedSeverity(finding, report);
    if (severity !== null) ranges[severity].push(...rangesOf(page, finding.start, finding.end));
  }
  return PAINTED.map((severity) => ({
    name: nameOf(severity),
    ranges: ranges[severity],
    priority: PRIORITY[severity],
  }));
}

/** Name of the highlight, as the style sheet has it. */
function nameOf(severity: PaintedSeverity): string {
  return `swipewise-${severity}`;
}
