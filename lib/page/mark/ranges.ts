/** From offsets in the page's text to ranges in its nodes. */
import { isConnectedOf } from '../dom';
import { type PageText, piecesIn, type TextPiece } from '../read/page-text';

/** White space, which reading turns into plain spaces. */
const SPACE = /\s/g;

/**
 * Live ranges over `[start, end)` of the text, one for each text node that holds a part of it. Live,
 * so that they shrink with their text when the page changes it before the next reading. Parts whose
 * node has left the page or holds other words by now are left out: better no mark than a wrong one.
 */
export function rangesOf(page: PageText, start: number, end: number): Range[] {
  return piecesIn(page, start, end).flatMap((piece) => {
    if (piece.from !== 'text') return [];
    const from = Math.max(start, piece.start) - piece.start;
    const to = Math.min(end, piece.start + piece.length) - piece.start;
    return still(page, piece, from, to) ? [rangeIn(piece, from, to)] : [];
  });
}

/** The elements that tell `[start, end)` otherwise than in text nodes, as far as they are still on the page. */
export function tellersOf(page: PageText, start: number, end: number): Element[] {
  return piecesIn(page, start, end).flatMap((piece) =>
    piece.from !== 'text' && isConnectedOf(piece.element) ? [piece.element] : [],
  );
}

function still(
  page: PageText,
  { node, start, offset }: TextPiece,
  from: number,
  to: number,
): boolean {
  if (!node.isConnected) return false;
  const now = node.data.slice(offset + from, offset + to);
  const then = page.text.slice(start + from, start + to);
  return now === then || now.replace(SPACE, ' ') === then.replace(SPACE, ' ');
}

function rangeIn({ node, offset }: TextPiece, from: number, to: number): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, offset + from);
  range.setEnd(node, offset + to);
  return range;
}
