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
 * Settles words that two entries read: where `cost*` is of one concept and `costs` of another, the
 * detector would keep one entry and lose the other's meaning. Such a stem is written out: itself, its
 * plural, and every word of the lexicon that it reads.
 */
export function withStems(lexicon: Lexicon): Lexicon {
  const all = [...new Set(Object.values(lexicon).flatMap((list) => list.split('|')))].sort();
  return Object.fromEntries(
    Object.entries(lexicon).map(([concept, list]) => [concept, settled(list.split('|'), all)]),
  );
}

function settled(own: readonly string[], all: readonly string[]): string {
  return [...new Set(own.flatMap((word) => forms(word, all)))].join('|');
}

function forms(word: string, all: readonly string[]): string[] {
  if (!word.endsWith('*')) return [word];
  const stem = word.slice(0, -1);
  const read = readBy(stem, all).filter((other) => other !== word);
  return read.length === 0 ? [word] : [stem, `${stem}s`, ...read];
}

/** The words that a stem reads, of a sorted list: it and what goes on with letters alone. */
function readBy(stem: string, sorted: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = firstAtLeast(stem, sorted); i < sorted.length; i += 1) {
    const word = sorted[i] ?? '';
    if (!word.startsWith(stem)) break;
    if (/^[a-z]*\*?$/.test(word.slice(stem.length))) found.push(word);
  }
  return found;
}

function firstAtLeast(stem: string, sorted: readonly string[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < stem) low = middle + 1;
    else high = middle;
  }
  return low;
}
