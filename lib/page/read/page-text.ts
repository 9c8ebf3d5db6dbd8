/** What reading a page gives: one string, and the way back from it to the page's text nodes. */

/** A stretch of the text, as every piece tells it. */
interface Stretch {
  /** UTF-16 offset in the text. */
  start: number;
  /** UTF-16 units. */
  length: number;
  /** Not shown to the reader at the moment of reading (see visibility.ts, told.ts). */
  hidden: boolean;
}

/** Copied from one text node, unit for unit; white space may have become a plain space. */
export interface TextPiece extends Stretch {
  from: 'text';
  node: Text;
  /** UTF-16 offset in `node.data`. */
  offset: number;
}

/** Words of an attribute, on a line of their own, white space collapsed. No range leads there. */
export interface ToldPiece extends Stretch {
  from: 'attribute';
  element: Element;
  /** Name of the attribute; `value` for the words in a text box that cannot be written in, too. */
  name: string;
}

/** Words of a style sheet, shown before or after an element's own. No range leads there. */
export interface GeneratedPiece extends Stretch {
  from: 'generated';
  element: Element;
  pseudo: '::before' | '::after';
}

/** Words kept for later in a `<template>` or a script element, at the end of the text. Always hidden. */
export interface TemplatePiece extends Stretch {
  from: 'template';
  element: Element;
}

/** A stretch of the text, and where it comes from. */
export type Piece = TextPiece | ToldPiece | GeneratedPiece | TemplatePiece;

/** The text of a page. */
export interface PageText {
  /** Blocks are parted by a line feed, table cells by a tab. */
  text: string;
  /** In order of `start`; what stands between two pieces is a separator. */
  pieces: Piece[];
  /** UTF-16 units of `text` that a reader can see. */
  visibleChars: number;
  /** Visible layers that behave like dialogs and hold text, outermost first. */
  dialogs: Element[];
  /** Frames and embedded documents, which are not read. */
  frames: Element[];
  /** Open shadow roots that were read; each has to be watched and styled by itself. */
  shadowRoots: ShadowRoot[];
  /** Whether the page was longer than what is read of it. */
  cut: boolean;
}

/** The pieces that lie in `[start, end)`, by binary search; O(log n + answers). */
export function piecesIn({ pieces }: PageText, start: number, end: number): Piece[] {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.start + piece.length <= start) low = middle + 1;
    else high = middle;
  }
  const found: Piece[] = [];
  for (let piece = pieces[low]; piece !== undefined && piece.start < end; piece = pieces[low]) {
    found.push(piece);
    low += 1;
  }
  return found;
}
