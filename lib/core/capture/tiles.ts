/** Which parts of a page are photographed, one after the other. Pure geometry, CSS px. */
import type { Point, Rect, Size } from './screen';

/** CSS px that neighbours share: positions are rounded, and a seam must not eat a line of text. */
export const OVERLAP = 16;

/** What the plan is made from. */
export interface TileRequest {
  /** All of what scrolls. */
  content: Size;
  /** What one picture shows of it in the first row, and in those below. */
  first: Size;
  next: Size;
  /** Height at the foot of the first picture that something covers which is hidden in the others. */
  covered: number;
  /** Most pictures. */
  most: number;
  /** CSS px of height and of width that are photographed at most. */
  longest: number;
  widest: number;
}

/** Pictures in document order, row after row; `whole` where they show all of `shown`. */
export interface TilePlan {
  tiles: Rect[];
  /** The part of the content, from its top left, that is to be photographed: all of it up to the limits. */
  shown: Size;
  whole: boolean;
}

/** Plans pictures that together show all of the content, up to the limits. Makes no more than are kept. */
export function planTiles(request: TileRequest): TilePlan {
  const { content, most, longest, widest } = request;
  const shown = {
    width: Math.min(content.width, widest),
    height: Math.min(content.height, longest),
  };
  const tiles: Rect[] = [];
  for (const tile of allTiles({ ...request, content: shown })) {
    if (tiles.length >= Math.max(1, most)) return { tiles, shown, whole: false };
    tiles.push(tile);
  }
  return { tiles, shown, whole: true };
}

function* allTiles(request: TileRequest): Generator<Rect> {
  const { width } = request.content;
  for (const { y, height, wide } of planRows(request)) {
    for (const x of stops(width, wide)) yield { x, y, width: Math.min(wide, width), height };
  }
}

interface Row {
  y: number;
  height: number;
  /** Width of one picture in this row. */
  wide: number;
}

function* planRows({ content, first, next, covered }: TileRequest): Generator<Row> {
  yield { y: 0, height: Math.min(first.height, content.height), wide: first.width };
  let shown = first.height - Math.min(Math.max(covered, 0), first.height / 2);
  while (shown < content.height) {
    const from = Math.max(0, shown - overlap(next.height));
    // A window cannot go below the end; a picture that is taller than the rest is cut to it.
    const y = content.height >= next.height ? Math.min(from, content.height - next.height) : from;
    const height = Math.min(next.height, content.height - y);
    yield { y, height, wide: next.width };
    shown = y + height;
  }
}

/** Left edges of pictures of one width that cover a length. */
function* stops(length: number, wide: number): Generator<number> {
  const last = Math.max(0, length - wide);
  yield 0;
  for (let before = 0; before < last; ) {
    before = Math.min(before + wide - overlap(wide), last);
    yield before;
  }
}

function overlap(length: number): number {
  return Math.min(OVERLAP, Math.floor(length / 4));
}

/**
 * How far down, from the top and without a gap, pictures in document order show the full width.
 * `slack` is what rounding may leave between two of them (CSS px).
 */
export function shownDown(tiles: readonly Rect[], width: number, slack = 1): number {
  let down = 0;
  for (;;) {
    const below = tiles.filter((tile) => tile.y <= down + slack && bottom(tile) > down + slack);
    if (!across(below, width, slack)) return down;
    // As far as the shortest that is needed: the rest of the row may end higher.
    const next = Math.min(...below.map(bottom));
    if (!(next > down)) return down;
    down = next;
  }
}

function across(tiles: readonly Rect[], width: number, slack: number): boolean {
  let right = 0;
  for (const tile of [...tiles].sort((a, b) => a.x - b.x)) {
    if (tile.x > right + slack) return false;
    right = Math.max(right, tile.x + tile.width);
  }
  return tiles.length > 0 && right >= width - slack;
}

function bottom({ y, height }: Rect): number {
  return y + height;
}

/** Whether two places are the same, but for what a fractional pixel ratio rounds (CSS px). */
export function samePlace(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;
}
