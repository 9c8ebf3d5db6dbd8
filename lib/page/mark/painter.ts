/**
 * Paints findings with the CSS Custom Highlight API: the page's DOM stays as it is, so that no
 * framework trips over it (https://drafts.csswg.org/css-highlight-api-1/). How the marks look stands
 * in entrypoints/marks.css, which the background inserts.
 */
import type { ScanReport } from '../../core/model';
import type { PageText } from '../read/page-text';
import { PAINTED, type PaintedSeverity, paintedSeverity } from './marked';
import { rangesOf } from './ranges';

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
  }

  /** Paints a reading's findings in place of what was painted before. */
  paint(page: PageText, report: ScanReport): void {
    this.shown = { page, report };
    if (this.visible) this.draw(page, report);
  }

  /** Shows or hides the marks; hidden marks stay hidden through later readings. */
  show(visible: boolean): void {
    this.visible = visible;
    if (!visible) this.clear();
    else if (this.shown !== null) this.draw(this.shown.page, this.shown.report);
  }

  /** Makes one finding stand out for a moment. */
  flash(ranges: Range[]): void {
    if (!this.visible) return;
    clearTimeout(this.flashing);
    put(CURRENT, ranges, 4);
    this.flashing = setTimeout(() => CSS.highlights.delete(CURRENT), FLASH_MS);
  }

  private draw(page: PageText, report: ScanReport): void {
    const ranges: Record<PaintedSeverity, Range[]> = { high: [], medium: [], low: [] };
    for (const finding of report.findings) {
      const severity = paintedSeverity(finding, report);
      if (severity !== null) ranges[severity].push(...rangesOf(page, finding.start, finding.end));
    }
    for (const severity of PAINTED) put(nameOf(severity), ranges[severity], PRIORITY[severity]);
  }

  private clear(): void {
    clearTimeout(this.flashing);
    for (const name of [...PAINTED.map(nameOf), CURRENT]) CSS.highlights.delete(name);
  }
}

/** Name of the highlight, as the style sheet has it. */
function nameOf(severity: PaintedSeverity): string {
  return `swipewise-${severity}`;
}

function put(name: string, ranges: Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
