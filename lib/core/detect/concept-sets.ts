/** Sets of concepts as masks: what a token carries is asked many times in every sentence. */
import type { Concepts } from './concepts';

/** 1 at the number of each concept of the set. */
export type ConceptSet = Uint8Array;

/** All concepts that some names mean in some packs; names that a pack lacks add nothing. */
export function conceptSet(
  concepts: Concepts,
  packs: readonly string[],
  ...names: string[]
): ConceptSet {
  return concepts.masked(packs, names);
}

/** Whether a word carries a concept of the set. */
export function carries({ concepts }: { concepts: readonly number[] }, set: ConceptSet): boolean {
  for (let i = 0; i < concepts.length; i += 1) if (set[concepts[i] as number] === 1) return true;
  return false;
}
