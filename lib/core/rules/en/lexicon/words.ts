/** Small help for writing word lists. */
import type { Lexicon } from '../../types';

/** Every first word before every second one: `each('setup|joining', 'fee*|charge*')`. */
export function each(firsts: string, seconds: string): string {
  return firsts
    .split('|')
    .flatMap((first) => seconds.split('|').map((second) => `${first} ${second}`))
    .join('|');
}

/** Puts lists of words together. */
export function words(...lists: readonly string[]): string {
  return lists.join('|');
}

/**
 * Adds to each concept the words of others that one of its stems reads too: where `cost*` is of one
 * concept and `costs` of another, `costs` is of both. Of two entries over the same letters the
 * detector keeps one, so without this the second meaning would be lost.
 */
export function withStems(lexicon: Lexicon): Lexicon {
  const all = new Set(Object.values(lexicon).flatMap((list) => list.split('|')));
  return Object.fromEntries(
    Object.entries(lexicon).map(([concept, list]) => [concept, spread(list.split('|'), all)]),
  );
}

function spread(own: readonly string[], all: ReadonlySet<string>): string {
  const stems = own.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const read = [...all].filter((word) => stems.some((stem) => isReadBy(stem, word)));
  return [...new Set([...own, ...read])].join('|');
}

function isReadBy(stem: string, word: string): boolean {
  return word.startsWith(stem) && /^[a-z]*\*?$/.test(word.slice(stem.length));
}
