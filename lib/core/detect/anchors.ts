/**
 * Anchors: the words without one of which no rule can match.
 *
 * Each pattern needs all of its elements; the one whose words are rarest in ordinary text is its
 * anchor. Sentences that hold no anchor word are never split, normalised or matched, so ordinary text
 * costs one automaton pass and nothing more.
 */
import type { RulePack } from '../rules/types';
import { type Concepts, conceptOf, isSlotConcept, type Vocabulary, wordsOf } from './vocabulary';

/** Share of ordinary text that one Han character, or two Latin letters, stand for: a rough guess. */
const UNIT_SHARE = 1 / 12;

/** 1 for each lexicon entry that is an anchor word. */
export function anchorEntries(packs: readonly RulePack[], vocabulary: Vocabulary): Uint8Array {
  const concepts = anchorConcepts(packs, vocabulary.concepts);
  return Uint8Array.from(vocabulary.entries, (entry) =>
    entry.concepts.some((concept) => concepts.has(concept)) ? 1 : 0,
  );
}

function anchorConcepts(packs: readonly RulePack[], concepts: Concepts): Set<number> {
  const anchors = new Set<number>();
  for (const pack of packs) {
    const costs = costsOf(pack, concepts);
    const patterns = new Set(pack.rules.flatMap((rule) => rule.patterns));
    for (const pattern of patterns)
      for (const number of cheapest(pattern, pack.id, concepts, costs)) anchors.add(number);
  }
  return anchors;
}

/** By concept: what share of ordinary text a pack's words for it are. */
function costsOf(pack: RulePack, concepts: Concepts): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  for (const [concept, list] of Object.entries(pack.lexicon)) {
    let cost = 0;
    for (const word of wordsOf(list)) cost += UNIT_SHARE ** unitsOf(word);
    costs.set(concepts.number(conceptOf(pack.id, concept)), cost);
  }
  return costs;
}

/** The concepts of a pattern's rarest element, with what negation makes them of. */
function cheapest(
  pattern: string,
  pack: string,
  concepts: Concepts,
  costs: ReadonlyMap<number, number>,
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
function costOf(element: ReadonlySet<number>, costs: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const concept of element)
    sum += isSlotConcept(concept) ? Number.POSITIVE_INFINITY : (costs.get(concept) ?? 0);
  return sum;
}

function unitsOf(word: string): number {
  return /[\u3400-\u9fff]/.test(word) ? word.length : word.length / 2;
}
