/**
 * Paints findings with the CSS Custom Highlight API: the page's DOM stays as it is, so that no
 * framework trips over it (https://drafts.csswg.org/css-highlight-api-1/). How the marks look stands
 * in entrypoints/marks.css, which the background inserts.
 */
import type { Finding, ScanReport } from '../../core/model';
import { isText } from '../dom';
import { type PageText, piecesIn } from '../read/page-text';
import { idle } from '../slices';
import { keepUp } from './keep';
import {
  type IsDismissed,
  NONE_DISMISSED,
  PAINTED,
  type PaintedSeverity,
  paintedSeverity,
} from './marked';
import { nearestOf } from './near';
import { type Span, spansOf } from './ranges';
import { type Entry, register, stands, unregister } from './registry';

/** Highlight that flashes on the finding jumped to. */
const CURRENT = 'swipewise-current';
/** Where marks overlap, the weightier one is on top; the flash above all. */
const PRIORITY: Record<PaintedSeverity, number> = { high: 3, medium: 2, low: 1 };
/** How long the flash stays (ms): long enough to be found by the eye after scrolling. */
const FLASH_MS = 2400;
/** Of more findings than this, only those nearest to the viewport are painted. */
const MAX_MARKS = 500;
/** Longest wait for an idle moment after scrolling (ms). */
const PATIENCE_MS = 200;

/** What is painted, in order of the text. */
interface Mark {
  finding: Finding;
  severity: PaintedSeverity;
}

/** Owns the extension's highlights of one document. */
export class Painter {
  private visible = true;
  private page: PageText | null = null;
  private marks: readonly Mark[] = [];
  private near: readonly Mark[] = [];
  private moving = false;
  private flashing: ReturnType<typeof setTimeout> | undefined;

  /** Everything is taken off the page when `signal` aborts. */
  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => this.clear(), { once: true });
    keepUp(() => this.repair(), signal);
    // Scroll boxes tell only those who listen on the way down.
    addEventListener('scroll', () => this.scrolled(), { capture: true, passive: true, signal });
  }

  /** Paints a reading's findings in place of what was painted before. */
  paint(page: PageText, report: ScanReport, isDismissed: IsDismissed = NONE_DISMISSED): void {
    this.page = page;
    this.marks = report.findings.flatMap((finding) => {
      const severity = isDismissed(finding) ? null : paintedSeverity(finding, report);
      return severity === null ? [] : [{ finding, severity }];
    });
    this.near = this.nearest(page);
    this.draw();
  }

  /** Shows or hides the marks; hidden marks stay hidden through later readings. */
  show(visible: boolean): void {
    this.visible = visible;
    if (!visible) this.clear();
    else this.draw();
  }

  /** Paints again what the page has taken off or changed; says whether there was anything. */
  repair(): boolean {
    const wrong = this.entries().filter((entry) => !stands(entry));
    wrong.forEach(register);
    return wrong.length > 0;
  }

  /** Makes one finding stand out for a moment. */
  flash(ranges: readonly Range[]): void {
    if (!this.visible || this.signal.aborted) return;
    clearTimeout(this.flashing);
    register({ name: CURRENT, spans: ranges.flatMap(spanOver), priority: 4 });
    this.flashing = setTimeout(() => unregister(CURRENT), FLASH_MS);
  }

  private draw(): void {
    this.entries().forEach(register);
  }

  /** One entry for each painted severity, over the words as they stand on the page right now. */
  private entries(): Entry[] {
    const { page } = this;
    if (!this.visible || page === null || this.signal.aborted) return [];
    const spans: Record<PaintedSeverity, Span[]> = { high: [], medium: [], low: [] };
    for (const { finding, severity } of this.near) {
      spans[severity].push(...spansOf(page, finding.start, finding.end));
    }
    return PAINTED.map((severity) => ({
      name: nameOf(severity),
      spans: spans[severity],
      priority: PRIORITY[severity],
    }));
  }

  private nearest(page: PageText): readonly Mark[] {
    const { marks } = this;
    if (marks.length <= MAX_MARKS) return marks;
    const nodeAt = (index: number) => {
      const { start = 0, end = 0 } = marks[index]?.finding ?? {};
      const [piece] = piecesIn(page, start, end);
      return piece?.from === 'text' ? piece.node : piece?.element;
    };
    const middle = nearestOf(document, marks.length, nodeAt);
    const from = Math.max(0, Math.min(middle - MAX_MARKS / 2, marks.length - MAX_MARKS));
    return marks.slice(from, from + MAX_MARKS);
  }

  private scrolled(): void {
    if (this.marks.length <= MAX_MARKS || this.moving) return;
    this.moving = true;
    void idle(PATIENCE_MS).then(() => {
      this.moving = false;
      if (this.page !== null) this.near = this.nearest(this.page);
      this.draw();
    });
  }

  private clear(): void {
    clearTimeout(this.flashing);
    for (const name of [...PAINTED.map(nameOf), CURRENT]) unregister(name);
  }
}

/** As {@link rangesOf} makes them: each within one text node. */
function spanOver({ startContainer, startOffset, endOffset }: Range): Span[] {
  return isText(startContainer) ? [{ node: startContainer, from: startOffset, to: endOffset }] : [];
}

/** Name of the highlight, as the style sheet has it. */
function nameOf(severity: PaintedSeverity): string {
  return `swipewise-${severity}`;
}
