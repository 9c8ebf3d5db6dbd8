/** Puts a page's text together line by line as it is laid out: white space collapsed, cells parted. */
import { parentNodeOf } from '../dom';
import type { Line, Piece } from './page-text';

/** What parts two stretches of text; a later one in this list outweighs an earlier one. */
const SEPARATORS = ['', ' ', '\t', '\n'] as const;
/** One of {@link SEPARATORS}. */
export type Separator = (typeof SEPARATORS)[number];

/** White space that CSS collapses: a run, or a single one that is no plain space. */
const COLLAPSED = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const LINES = /\r\n?|\n/g;

/** A piece before it has its place in the text. */
export type Unplaced<P = Piece> = P extends Piece ? Omit<P, 'start' | 'length'> : never;

/** Collects text piece by piece and hands on each line that has ended. */
export class LineBuilder {
  private parts: string[] = [];
  private pieces: Piece[] = [];
  private length = 0;
  private visibleChars = 0;
  private pending: Separator = '';
  private waiting: { words: string; piece: Unplaced }[] = [];
  private waitingChars = 0;

  /** `emit` gets each line that is not empty. */
  constructor(private readonly emit: (line: Line) => void) {}

  /** UTF-16 units taken in and not yet handed on. */
  get held(): number {
    return this.length + this.waitingChars;
  }

  /** Asks for a separator before the next text; the strongest one asked for stands, once. */
  part(separator: Separator): void {
    if (separator === '\n') {
      this.endLine();
      this.placeWaiting();
    } else if (SEPARATORS.indexOf(separator) > SEPARATORS.indexOf(this.pending)) {
      this.pending = separator;
    }
  }

  /** Adds a text node; `keeps` says whether its white space stands as it is (asked where there is any). */
  add(node: Text, hidden: boolean, keeps: () => boolean): void {
    const { data } = node;
    if (data.search(COLLAPSED) < 0) {
      this.copy(node, 0, data.length, hidden);
      return;
    }
    const keep = keeps();
    const gap = keep ? LINES : COLLAPSED;
    let from = 0;
    for (const match of data.matchAll(gap)) {
      this.copy(node, from, match.index, hidden);
      this.part(keep ? '\n' : ' ');
      from = match.index + match[0].length;
    }
    this.copy(node, from, data.length, hidden);
  }

  /** Adds words that stand in the flow and in no text node. White space as it is to be. */
  put(words: string, piece: Unplaced): void {
    if (words === '') return;
    if (this.length > 0 && this.pending !== '') {
      this.parts.push(this.pending);
      this.length += 1;
    }
    this.pending = '';
    const { length } = words;
    this.pieces.push({ ...piece, start: this.length, length });
    this.parts.push(words);
    this.length += length;
    if (!piece.hidden) this.visibleChars += length;
  }

  /**
   * Adds words of an attribute as a line of its own. It comes when the line ends on which the element
   * stands: a clause around `<b title>` is not split by it.
   */
  tell(words: string, piece: Unplaced): void {
    this.waiting.push({ words, piece });
    this.waitingChars += words.length;
  }

  /** Hands on what stands of the line by now; what waits for its end is not in it. */
  endLine(): void {
    const { parts, pieces, visibleChars } = this;
    this.pending = '';
    if (pieces.length === 0) return;
    this.emit({ text: parts.join(''), pieces, visibleChars });
    this.parts = [];
    this.pieces = [];
    this.length = 0;
    this.visibleChars = 0;
  }

  private copy(node: Text, from: number, to: number, hidden: boolean): void {
    let start = from;
    let end = to;
    while (start < end && node.data.charAt(start) === ' ') start += 1;
    if (start > from) this.part(' ');
    while (end > start && node.data.charAt(end - 1) === ' ') end -= 1;
    if (start < end) {
      const piece = {
        from: 'text',
        node,
        home: parentNodeOf(node),
        offset: start,
        hidden,
      } as const;
      this.put(node.data.slice(start, end), piece);
    }
    if (end < to) this.part(' ');
  }

  private placeWaiting(): void {
    if (this.waiting.length === 0) return;
    const lines = this.waiting;
    this.waiting = [];
    this.waitingChars = 0;
    for (const { words, piece } of lines) {
      this.put(words, piece);
      this.endLine();
    }
  }
}
