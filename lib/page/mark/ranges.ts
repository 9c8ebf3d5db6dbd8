/** From offsets in the page's text to places in its nodes. */
import { childNodesOf, isConnectedOf, isText, parentNodeOf } from '../dom';
import { type PageText, piecesIn, type TextPiece } from '../read/page-text';

/** White space, which reading turns into plain spaces. */
const SPACE = /\s/g;

/** A stretch of one text node. */
export interface Span {
  node: Text;
  /** UTF-16 offsets in `node.data`. */
  from: number;
  to: number;
}

/**
 * Where `[start, end)` of the text stands now, one span for each text node that holds a part of it.
 * Parts whose node has left the page or holds other words by now are left out: better no mark than a
 * wrong one.
 */
export function spansOf(page: PageText, start: number, end: number): Span[] {
  return piecesIn(page, start, end).flatMap((piece) => {
    if (piece.from !== 'text') return [];
    const node = residentOf(piece);
    const from = Math.max(start, piece.start) - piece.start;
    const to = Math.min(end, piece.start + piece.length) - piece.start;
    if (!still(page, piece, node, from, to)) return [];
    return [{ node, from: piece.offset + from, to: piece.offset + to }];
  });
}

/**
 * Live ranges over `[start, end)` of the text. Live, so that they shrink with their text when the page
 * changes it before the next reading. Otherwise as {@link spansOf}.
 */
export function rangesOf(page: PageText, start: number, end: number): Range[] {
  return spansOf(page, start, end).map(rangeIn);
}

/** A live range over a span. */
export function rangeIn({ node, from, to }: Span): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** The elements that tell `[start, end)` otherwise than in text nodes, as far as they are still on the page. */
export function tellersOf(page: PageText, start: number, end: number): Element[] {
  return piecesIn(page, start, end).flatMap((piece) =>
    piece.from !== 'text' && isConnectedOf(piece.element) ? [piece.element] : [],
  );
}

/**
 * The text node of a piece, or the one with the same words that has taken its place: frameworks put new
 * ones there many times a second, sooner than a page can be read again.
 */
function residentOf({ node, home }: TextPiece): Text {
  if (home === null || parentNodeOf(node) !== null || !isConnectedOf(home)) return node;
  const same = (child: Node): child is Text => isText(child) && child.data === node.data;
  return Array.from(childNodesOf(home)).find(same) ?? node;
}

function still(
  page: PageText,
  { start, offset }: TextPiece,
  node: Text,
  from: number,
  to: number,
): boolean {
  if (!isConnectedOf(node)) return false;
  const now = node.data.slice(offset + from, offset + to);
  const then = page.text.slice(start + from, start + to);
  return now === then || now.replace(SPACE, ' ') === then.replace(SPACE, ' ');
}
