/** Where a card goes: near the words that it speaks of, never over them. Pure geometry, CSS px. */

/** A rectangle in the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Width and height. */
export interface Size {
  width: number;
  height: number;
}

/** Where a card stands. `height` is the most it may take; what does not fit scrolls inside. */
export interface Placement {
  side: 'below' | 'above' | 'sheet';
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Narrower than this there is no room beside the words: the card becomes a sheet at an edge. */
export const NARROW = 480;
/** Between the words and the card. */
const GAP = 8;
/** Between the card and the edge of the viewport. */
const EDGE = 8;
/** A card that has less than this is no card; above this a small one is put nearer instead. */
const LEAST = 180;

/** Finds the place. `words` is the box around the marked words; absent where they have none. */
export function placeCard(words: Box | undefined, card: Size, view: Size): Placement {
  const width = Math.min(card.width, view.width - 2 * EDGE);
  if (words === undefined || view.width < NARROW) return sheet(words, { ...card, width }, view);
  const below = view.height - words.bottom - GAP - EDGE;
  const above = words.top - GAP - EDGE;
  if (below < LEAST && above < LEAST && card.height > Math.max(below, above)) {
    return sheet(words, { ...card, width }, view);
  }
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const height = Math.min(card.height, side === 'below' ? below : above);
  const left = Math.max(EDGE, Math.min(words.left, view.width - width - EDGE));
  const top = side === 'below' ? words.bottom + GAP : words.top - GAP - height;
  return { side, left, top, width, height };
}

/** At the bottom, or at the top where the words stand in the lower part. */
function sheet(words: Box | undefined, card: Size, view: Size): Placement {
  const below = view.height - (words?.bottom ?? 0) - GAP - EDGE;
  const above = (words?.top ?? 0) - GAP - EDGE;
  const atTop = words !== undefined && card.height > below && above > below;
  // The words keep their room where the sheet would be left with less than it needs.
  const room = Math.max(atTop ? above : below, Math.min(LEAST, view.height - 2 * EDGE));
  const height = Math.min(card.height, room, view.height - 2 * EDGE);
  const wide = view.width < NARROW;
  const width = wide ? view.width - 2 * EDGE : card.width;
  const left = wide ? EDGE : view.width - width - EDGE;
  return { side: 'sheet', left, top: atTop ? EDGE : view.height - height - EDGE, width, height };
}

/** The box around all of these; undefined where there are none with an area. */
export function boxAround(rects: Iterable<Box>): Box | undefined {
  let box: Box | undefined;
  for (const { left, top, right, bottom } of rects) {
    if (right <= left || bottom <= top) continue;
    box = {
      left: Math.min(left, box?.left ?? left),
      top: Math.min(top, box?.top ?? top),
      right: Math.max(right, box?.right ?? right),
      bottom: Math.max(bottom, box?.bottom ?? bottom),
    };
  }
  return box;
}

/** Whether a point lies in the box, or within `slack` px of it. */
export function isNear(
  { left, top, right, bottom }: Box,
  x: number,
  y: number,
  slack = 0,
): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}
