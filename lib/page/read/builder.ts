/** Puts a page's text together as it is laid out: white space collapsed, blocks and cells parted. */
import type { Piece, TextPiece, ToldPiece } from './page-text';

/** What parts two stretches of text; a later one in this list outweighs an earlier one. */
const SEPARATORS = ['', ' ', '\t', '\n'] as const;
/** One of {@link SEPARATORS}. */
export type Separator = (typeof SEPARATORS)[number];

/** White space that CSS collapses: a run, or a single one that is no plain space. */
const COLLAPSED = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const LINES = /\r\n?|\n/g;

/** A piece before it has its place in the text. */
type Unplaced = Omit<TextPiece, 'start' | 'length'> | UnplacedTold;
type UnplacedTold = Omit<ToldPiece, 'start' | 'length'>;

/** Collects text piece by piece. */
export class TextBuilder {
  readonly pieces: Piece[] = [];
  /** UTF-16 units so far. */
  length = 0;
  visibleChars = 0;
  private readonly parts: string[] = [];
  private pending: Separator = '';
  private waiting: { words: string; piece: Unplaced }[] = [];
  private waitingChars = 0;

  /** UTF-16 units taken in so far, with those that wait for the end of their line. */
  get taken(): number {
    return this.length + this.waitingChars;
  }

  /** Asks for a separator before the next text; the strongest one asked for stands, once. */
  part(separator: Separator): void {
    if (separator === '\n' && this.waiting.length > 0) this.placeWaiting();
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

  /**
   * Adds words of an attribute as a line of its own. It comes when the line ends on which the element
   * stands: a clause around `<b title>` is not split by it.
   */
  tell(words: string, piece: UnplacedTold): void {
    this.waiting.push({ words, piece });
    this.waitingChars += words.length;
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
    if (end > start)
      this.push(node.data.slice(start, end), { from: 'text', node, offset: start, hidden });
    if (end < to) this.part(' ');
  }

  private placeWaiting(): void {
    const lines = this.waiting;
    this.waiting = [];
    this.waitingChars = 0;
    for (const { words, piece } of lines) {
      this.pending = '\n';
      this.push(words, piece);
    }
  }

  private push(words: string, piece: Unplaced): void {
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
}
