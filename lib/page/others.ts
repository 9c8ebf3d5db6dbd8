/**
 * Texts that belong to a page and stand in other documents: its frames. The session puts them behind
 * the page's own text and scans all as one, so that what a frame says counts for the whole offer.
 */
import type { PageArea } from '../core/area';
import type { Display } from '../core/display';
import type { Finding } from '../core/model';
import type { ReadCounts } from '../platform/messages';
import type { PaintedSeverity } from './mark/marked';

/** The text of one other document. */
export interface OtherText {
  /** Stands for this text of that document: another text has another key. */
  key: string;
  text: string;
  standing: Standing;
}

/**
 * Whether a document's words are the page's own. `inside`: they are. `beside`: only where the page itself
 * is about card payments; it may be an advertisement. `hidden`: they are not, and nobody sees them.
 */
export type Standing = 'inside' | 'beside' | 'hidden';

/** One finding in another document. */
export interface FoundThere {
  /** Index in the session's report. */
  index: number;
  /** With `start` and `end` as offsets into that document's text. */
  finding: Finding;
  /** How it is to be painted there; null where it is not (a question, an article, a dismissed one). */
  severity: PaintedSeverity | null;
}

/** Where a finding stands in another document; see {@link OtherTexts.areasOf}. */
export interface FrameArea {
  frameId: number;
  place?: PageArea;
}

/** The other documents of a page, as its session sees them. */
export interface OtherTexts {
  /**
   * In a stable order; asked for at each reading, so it must be cheap. `frames` are the elements in
   * the page's own document that hold others.
   */
  texts(frames: readonly Element[]): readonly OtherText[];
  /** Calls `listener` when a text has come, changed or gone, or when displays are told, until `signal` aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** Hands over what was found in one document, in place of what was found there before; may be empty. */
  found(key: string, found: readonly FoundThere[]): void;
  /** Scrolls to a finding in its document and flashes it; false where it cannot be shown. */
  jump(key: string, found: FoundThere): boolean;
  /** Shows or hides the marks there. */
  marks(visible: boolean): void;
  /** How a finding's words were shown there, as far as it is known by now. */
  displayOf(key: string, finding: Finding): Display | undefined;
  /**
   * Where these findings (offsets into that document's text) are to be seen there, in px of its window, and
   * in which frame that is; without `place` where nothing of them is. Empty where nobody can tell. Never rejects.
   */
  areasOf(key: string, findings: readonly Finding[]): Promise<FrameArea[]>;
  /** Adds to what was read of the page itself; texts with these keys are no part of what was scanned. */
  count(own: ReadCounts, apart: readonly string[]): ReadCounts;
}
