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
export interface Placement extends Size {
  side: 'below' | 'above' | 'sheet';
  left: number;
  top: number;
}

/** In a narrower viewport there is no room beside the words: the card is a sheet at an edge. */
const NARROW = 480;
/** Between the words and the card. */
const GAP = 8;
/** Between the card and the edge of the viewport. */
const EDGE = 8;
/** With less room than this (unless it needs less) a card is no use beside the words. */
const LEAST = 180;

/** Finds the place. `words` is the box around the marked words; absent where they have none. */
export function placeCard(words: Box | undefined, card: Size, view: Size): Placement {
  const width = Math.min(card.width, view.width - 2 * EDGE);
  if (words === undefined || view.width < NARROW) return sheet(words, { ...card, width }, view);
  const room = roomAround(words, view);
  const side = card.height <= room.below || room.below >= room.above ? 'below' : 'above';
  const height = Math.min(card.height, room[side]);
  if (height < Math.min(card.height, LEAST)) return sheet(words, { ...card, width }, view);
  const top = side === 'below' ? words.bottom + GAP : words.top - GAP - height;
  return {
    ...{ side, width, height },
    left: clamp(words.left, EDGE, view.width - width - EDGE),
    // Words that were scrolled away leave their card at the edge where they left.
    top: clamp(top, EDGE, view.height - height - EDGE),
  };
}

/** At the bottom, or at the top where the words stand in the lower part. */
function sheet(words: Box | undefined, card: Size, view: Size): Placement {
  const most = view.height - 2 * EDGE;
  const { above, below } = words ? roomAround(words, view) : { above: 0, below: most };
  const atTop = card.height > below && above > below;
  // Where even a sheet has too little room, being read goes before leaving the words free.
  const height = Math.min(card.height, most, Math.max(above, below, LEAST));
  const left = view.width < NARROW ? EDGE : view.width - card.width - EDGE;
  const top = atTop ? EDGE : view.height - height - EDGE;
  return { side: 'sheet', left, top, width: card.width, height };
}

function roomAround({ top, bottom }: Box, { height }: Size): { above: number; below: number } {
  const most = height - 2 * EDGE;
  return {
    above: clamp(top - GAP - EDGE, 0, most),
    below: clamp(height - bottom - GAP - EDGE, 0, most),
  };
}

/** `value` between the two; the lower bound wins where they cross. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
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
  { x, y }: { x: number; y: number },
  slack = 0,
): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}
