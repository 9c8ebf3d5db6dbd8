/**
 * Anchors: the words without one of which no rule can match.
 *
 * Each pattern needs all of its elements; the one whose words are rarest in ordinary text is its
 * anchor. Sentences that hold no anchor word are never split, normalised or matched, so ordinary text
 * costs one automaton pass and nothing more.
 */
import type { RuleSet } from '../rules/types';
import { type Concepts, isSlotConcept } from './concepts';
import type { Vocabulary, WordTable } from './vocabulary';

/** 1 for each list of concepts whose words are anchors. */
export function* anchorSteps(
  packs: readonly RuleSet[],
  { concepts, costs, lists }: Vocabulary,
): Generator<void, Uint8Array> {
  const rare = new Uint8Array(concepts.names.length);
  for (const pack of packs) {
    for (const { patterns } of pack.rules) {
      for (const pattern of patterns)
        for (const number of cheapest(pattern, pack.id, concepts, costs)) rare[number] = 1;
      yield;
    }
  }
  return Uint8Array.from(lists, (list) => (list.some((concept) => rare[concept] === 1) ? 1 : 0));
}

/** 1 for each word that is an anchor; `lists` as {@link anchorSteps} gives it. */
export function anchorWords({ listOf }: WordTable, lists: Uint8Array): Uint8Array {
  const anchors = new Uint8Array(listOf.length);
  for (let tag = 0; tag < anchors.length; tag += 1)
    anchors[tag] = lists[listOf[tag] as number] as number;
  return anchors;
}

/** The concepts of a pattern's rarest element, with what negation makes them of. */
function cheapest(
  pattern: string,
  pack: string,
  concepts: Concepts,
  costs: Vocabulary['costs'],
): ReadonlySet<number> {
  const elements = pattern
    .replace('~', '')
    .trim()
    .split(/\s+/)
    .filter((part) => !part.startsWith('<') && !part.startsWith('!'))
    .map((part) => part.split('|').flatMap(sources))
    .map((names) => new Set(names.flatMap((name) => concepts.matching(pack, name))));
  const rarity = elements.map((element) => costOf(element, costs));
  return elements[rarity.indexOf(Math.min(...rarity))] ?? new Set();
}

/** Concepts whose words may become this one (see negation.ts). */
function sources(name: string): string[] {
  if (name === 'free.fee') return [name, 'fee.*'];
  if (name === 'free.data') return [name, 'fee.data'];
  return name === 'norefund' ? [name, 'refund'] : [name];
}

/** Numbers stand everywhere, so they cost more than any words. */
function costOf(element: ReadonlySet<number>, costs: Vocabulary['costs']): number {
  let sum = 0;
  for (const concept of element)
    sum += isSlotConcept(concept) ? Number.POSITIVE_INFINITY : (costs[concept] ?? 0);
  return sum;
}
