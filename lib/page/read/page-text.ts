/** What reading a page gives: one string, and the way back from it to the page's text nodes. */

/** A stretch of the text, as every piece tells it. */
interface Stretch {
  /** UTF-16 offset in the text; in a {@link Line}, in that line. */
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
  /** Parent of `node` when it was read: where to look for the one that has taken its place since. */
  home: Node | null;
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

/** One line of the text. Never changed once it is read: later readings of the page share it. */
export interface Line {
  text: string;
  /** In order of `start`, which counts from the line's begin; what stands between two is a separator. */
  pieces: readonly Piece[];
  /** UTF-16 units that a reader can see. */
  visibleChars: number;
}

/** The text of a page. */
export interface PageText {
  /** Blocks are parted by a line feed, table cells by a tab. */
  text: string;
  /** The same in lines; {@link piecesIn} and {@link piecesOf} give their pieces. */
  lines: readonly Line[];
  /** UTF-16 offset in `text` at which each line begins. */
  starts: readonly number[];
  /** UTF-16 units of `text` that a reader can see. */
  visibleChars: number;
  /** Shown layers that say of themselves that they are dialogs and hold text, outermost first. */
  dialogs: Element[];
  /** Shown fixed layers that hold text; which of them cover much of the page is for counts.ts. */
  layers: Element[];
  /** Frames and embedded documents, which are not read here. */
  frames: Element[];
  /** Open shadow roots that were read; each has to be watched and styled by itself. */
  shadowRoots: ShadowRoot[];
  /** Elements without text that may get a shadow root later, which nothing tells (see late-roots.ts). */
  hosts: Element[];
  /** Whether the page was longer than what is read of it. */
  cut: boolean;
}

/** All pieces in order, with their offsets in the text. */
export function* piecesOf(page: PageText): Generator<Piece, void> {
  for (const [index, line] of page.lines.entries()) yield* placed(line, page.starts[index] ?? 0);
}

/** The pieces that lie in `[start, end)`, by binary search; O(log n + answers). */
export function piecesIn({ lines, starts }: PageText, start: number, end: number): Piece[] {
  const found: Piece[] = [];
  for (let at = lineAt(starts, start); at < lines.length; at += 1) {
    const from = starts[at] ?? 0;
    const line = lines[at];
    if (line === undefined || from >= end) break;
    for (const piece of placed(line, from))
      if (piece.start < end && piece.start + piece.length > start) found.push(piece);
  }
  return found;
}

/** Index of the last line that begins at or before `offset`. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function placed({ pieces }: Line, from: number): Piece[] {
  return pieces.map((piece) => ({ ...piece, start: piece.start + from }));
}
