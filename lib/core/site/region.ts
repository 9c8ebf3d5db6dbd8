/** The parts of a page that tell whose page it is: what it calls itself stands at its head and foot. */

/** UTF-16 units that are read from the head of a page, and from its foot. */
export const HEAD = 40_000;
/** See {@link HEAD}. */
export const FOOT = 10_000;

/** A part of a page's text: it begins at `from` of the whole. */
export interface Part {
  text: string;
  from: number;
}

/** Head and foot of a text; the whole of a short one. */
export function endsOf(text: string): Part[] {
  if (text.length <= HEAD + FOOT) return [{ text, from: 0 }];
  const from = text.length - FOOT;
  return [
    { text: text.slice(0, HEAD), from: 0 },
    { text: text.slice(from), from },
  ];
}
