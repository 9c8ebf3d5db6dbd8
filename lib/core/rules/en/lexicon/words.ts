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

/** Concepts that turn round what they hold: `no fee` must not be read as `fee`. */
const TURNING = /^(?:neg\.|row\.|norefund$|gone$|decoy$|must$|ask$|cue\.)/;

/**
 * Lets the phrases of some concepts be read as their parts too. The detector keeps the longest word
 * only, so `before delivery` would hide `delivery`; here the phrase takes over what its parts mean.
 */
export function withParts(lexicon: Lexicon, names: readonly string[]): Lexicon {
  const lists = new Map(Object.entries(lexicon).map(([name, list]) => [name, list.split('|')]));
  const owners = ownersOf(lists);
  const endings = new Set([...owners.keys()].map((word) => word.slice(word.lastIndexOf(' ') + 1)));
  const changed = new Set<string>();
  for (const phrase of names.flatMap((name) => lists.get(name) ?? [])) {
    for (const part of partsOf(phrase, endings)) {
      for (const owner of owners.get(part) ?? []) {
        lists.get(owner)?.push(phrase);
        changed.add(owner);
      }
    }
  }
  const own = [...changed].map((name) => [name, [...new Set(lists.get(name))].join('|')]);
  return { ...lexicon, ...Object.fromEntries(own) };
}

/** By word, the concepts that list it and that a phrase may take over. */
function ownersOf(lists: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [name, list] of lists) {
    if (TURNING.test(name)) continue;
    for (const word of list) {
      const known = owners.get(word);
      if (known) known.push(name);
      else owners.set(word, [name]);
    }
  }
  return owners;
}

/**
 * Words and runs of words that a phrase holds, each also as the stems that would read it: those that end
 * with one of some words.
 */
function partsOf(phrase: string, endings: ReadonlySet<string>): string[] {
  const own = phrase.replace('*', '').split(' ');
  const parts: string[] = [];
  for (let from = 0; from < own.length; from += 1) {
    for (let to = from; to < own.length; to += 1) {
      const known = formsOf(own[to] ?? '').filter((form) => endings.has(form));
      if (known.length === 0) continue;
      const before = own
        .slice(from, to)
        .map((word) => `${word} `)
        .join('');
      if (before + own[to] === phrase) continue;
      for (const ending of known) parts.push(before + ending);
    }
  }
  return parts;
}

/** A word and the stems that would read it: `charged` is read by `charge*` and `charg*`. */
function formsOf(word: string): string[] {
  const ends = [0, 1, 2, 3].map((cut) => word.length - cut).filter((end) => end >= 3);
  return [word, ...ends.map((end) => `${word.slice(0, end)}*`)];
}
