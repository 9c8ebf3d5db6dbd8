/**
 * Anchors: the words without one of which no rule can match.
 *
 * Each pattern needs all of its elements; the one whose words are rarest in ordinary text is its
 * anchor. Sentences that hold no anchor word are never split, normalised or matched, so ordinary text
 * costs one automaton pass and nothing more.
 */
import type { RulePack } from '../rules/types';
import { type Concepts, conceptOf, type Vocabulary, wordsOf } from './vocabulary';

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
    for (const pattern of pack.rules.flatMap((rule) => rule.patterns)) {
      for (const name of cheapest(pattern, pack, concepts)) {
        for (const number of concepts.matching(pack.id, name)) anchors.add(number);
      }
    }
  }
  return anchors;
}

/** Names of the concepts of a pattern's rarest element, with what negation makes them of. */
function cheapest(pattern: string, pack: RulePack, concepts: Concepts): string[] {
  const elements = pattern
    .replace('~', '')
    .trim()
    .split(/\s+/)
    .filter((part) => !part.startsWith('<') && !part.startsWith('!'))
    .map((part) => part.split('|').flatMap(sources));
  const costs = elements.map((names) => costOf(names, pack, concepts));
  return elements[costs.indexOf(Math.min(...costs))] ?? [];
}

/** Concepts whose words may become this one (see negation.ts). */
function sources(name: string): string[] {
  if (name === 'free.fee') return [name, 'fee.*'];
  if (name === 'free.data') return [name, 'fee.data'];
  return name === 'norefund' ? [name, 'refund'] : [name];
}

function costOf(names: readonly string[], pack: RulePack, concepts: Concepts): number {
  if (names.some((name) => name.startsWith('num.'))) return Number.POSITIVE_INFINITY;
  const own = new Set(names.flatMap((name) => concepts.matching(pack.id, name)));
  let cost = 0;
  for (const [concept, list] of Object.entries(pack.lexicon)) {
    if (!own.has(concepts.number(conceptOf(pack.id, concept)))) continue;
    for (const word of wordsOf(list)) cost += UNIT_SHARE ** unitsOf(word);
  }
  return cost;
}

function unitsOf(word: string): number {
  return /[\u3400-\u9fff]/.test(word) ? word.length : word.length / 2;
}
