/** Puts a page's text together as it is laid out: white space collapsed, blocks and cells parted. */
import type { Piece } from './page-text';

/** What parts two stretches of text; a later one in this list outweighs an earlier one. */
const SEPARATORS = ['', ' ', '\t', '\n'] as const;
/** One of {@link SEPARATORS}. */
export type Separator = (typeof SEPARATORS)[number];

/** White space that CSS collapses: a run, or a single one that is no plain space. */
const COLLAPSED = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const LINES = /\r\n?|\n/g;

/** Collects text piece by piece. */
export class TextBuilder {
  readonly pieces: Piece[] = [];
  /** UTF-16 units so far. */
  length = 0;
  visibleChars = 0;
  private readonly parts: string[] = [];
  private pending: Separator = '';

  /** Asks for a separator before the next text; the strongest one asked for stands, once. */
  part(separator: Separator): void {
    if (SEPARATORS.indexOf(separator) > SEPARATORS.indexOf(this.pending)) this.pending = separator;
  }

  /** Adds a text node; `keep` leaves its white space as it is (CSS `white-space: pre` and kin). */
  add(node: Text, hidden: boolean, keep: boolean): void {
    const { data } = node;
    const gap = keep ? LINES : COLLAPSED;
    let from = 0;
    for (const match of data.matchAll(gap)) {
      this.copy(node, from, match.index, hidden);
      this.part(keep ? '\n' : ' ');
      from = match.index + match[0].length;
    }
    this.copy(node, from, data.length, hidden);
  }

  /** The whole text. */
  toString(): string {
    return this.parts.join('');
  }

  private copy(node: Text, from: number, to: number, hidden: boolean): void {
    let start = from;
    let end = to;
    while (start < end && node.data.charAt(start) === ' ') start += 1;
    if (start > from) this.part(' ');
    while (end > start && node.data.charAt(end - 1) === ' ') end -= 1;
    if (end > start) this.push(node, start, end, hidden);
    if (end < to) this.part(' ');
  }

  private push(node: Text, from: number, to: number, hidden: boolean): void {
    if (this.length > 0 && this.pending !== '') {
      this.parts.push(this.pending);
      this.length += 1;
    }
    this.pending = '';
    const length = to - from;
    this.pieces.push({ start: this.length, length, node, offset: from, hidden });
    this.parts.push(node.data.slice(from, to));
    this.length += length;
    if (!hidden) this.visibleChars += length;
  }
}
