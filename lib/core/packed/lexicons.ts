/** Packed words as the lexicons that they were made of, for whoever compiles them anew with words of their own. */
import { SLOT_CONCEPT_COUNT } from '../detect/concepts';
import type { Lexicon, RulePack, RuleSet } from '../rules/types';
import { numbersOf, placesOf } from './numbers';
import { conceptsOf, listsOf } from './read';
import type { PackedWords } from './words';

/** Words read between two pauses. */
const STEP = 1000;

/** The packs that were packed, each with its words: the same ones, in another order. Pauses often. */
export function* packSteps(
  rules: readonly RuleSet[],
  packed: PackedWords,
): Generator<void, RulePack[]> {
  const words = yield* wordsByConcept(packed);
  const { names } = conceptsOf(packed);
  return rules.map((set) => {
    const lexicon: Record<string, string> = {};
    names.forEach((name, concept) => {
      if (concept >= SLOT_CONCEPT_COUNT && name.startsWith(`${set.id}/`))
        lexicon[name.slice(set.id.length + 1)] = (words[concept] ?? []).join('|');
    });
    return { ...set, lexicon: lexicon satisfies Lexicon };
  });
}

/** By concept: its words, with the `*` of a stem. */
function* wordsByConcept(packed: PackedWords): Generator<void, string[][]> {
  const shapes = numbersOf(packed.shapes);
  const listOf = numbersOf(packed.listOf);
  const [stems, spelled, guesses] = [packed.stems, packed.spelled, packed.guesses].map(
    (places) => new Set(placesOf(places)),
  );
  const lists = listsOf(packed);
  const words: string[][] = [];
  let [text, at, tag] = ['', 0, -1];
  for (let word = 0; 2 * word < shapes.length; word += 1) {
    if (word % STEP === STEP - 1) yield;
    const more = shapes[2 * word + 1] as number;
    text = text.slice(0, shapes[2 * word]) + packed.labels.slice(at, at + more);
    at += more;
    if (spelled?.has(word)) continue;
    tag += 1;
    if (guesses?.has(tag)) continue;
    const written = stems?.has(word) ? `${text}*` : text;
    for (const concept of lists[listOf[tag] as number] ?? []) {
      const list = words[concept];
      if (list) list.push(written);
      else words[concept] = [written];
    }
  }
  return words;
}
