/** Lexicons compiled into one automaton: words to concept numbers. */
import type { RulePack } from '../rules/types';
import { finish } from '../steps';
import { Automaton } from './automaton';
import type { Concepts } from './concepts';
import { type Entry, Role } from './lexicons';
import { GUESSED, wordSteps } from './word-list';

/** What is known of each word, by its tag. */
export interface WordTable {
  /** Lists of concepts, each once: what words carry. */
  lists: readonly (readonly number[])[];
  /** The place of a word's list in {@link lists}. */
  listOf: Uint16Array;
  /** {@link Role}. */
  roles: Uint8Array;
  /** Length as it is written in a lexicon, in UTF-16 units. */
  lengths: Uint8Array;
}

/** Words, concepts and the automaton over them. */
export interface Vocabulary extends WordTable {
  concepts: Concepts;
  /** By word: 1 for words of money or terminals, near which a guess counts. */
  supports: Uint8Array;
  /**
   * By concept: what share of ordinary text its words are, see lexicons.ts. Empty where the anchors, which
   * it serves to choose, are known already (packed/read.ts).
   */
  costs: readonly number[];
  automaton: Automaton;
  /** Ids of the packs, in order. */
  packs: readonly string[];
}

/** Concepts of money and terminals. */
const SUPPORT = [...GUESSED, 'take.*', 'device', 'price', 'balance', 'reach', 'cue.trade'];

const NO_CONCEPTS: readonly number[] = [];

/** The concepts of a word; none for a tag that is no word's. */
export function conceptsOf({ lists, listOf }: WordTable, tag: number): readonly number[] {
  return lists[listOf[tag] ?? -1] ?? NO_CONCEPTS;
}

/** Compiles the packs' lexicons at once; see {@link vocabularySteps}. */
export function compileVocabulary(packs: readonly RulePack[]): Vocabulary {
  return finish(vocabularySteps(packs));
}

/** Compiles the packs' lexicons, pausing often. Throws RangeError for a word that the automaton cannot hold. */
export function* vocabularySteps(packs: readonly RulePack[]): Generator<void, Vocabulary> {
  const { concepts, entries, words, costs } = yield* wordSteps(packs);
  const table = tableOf(entries);
  yield;
  const automaton = yield* Automaton.steps(words);
  return assembled({ ...table, concepts, costs, automaton, packs: packs.map(({ id }) => id) });
}

/** Completes a vocabulary with what follows from the rest. */
export function assembled(known: Omit<Vocabulary, 'supports'>): Vocabulary {
  const { lists, listOf, roles } = known;
  const wanted = known.concepts.masked(known.packs, SUPPORT);
  const support = lists.map((list) => list.some((concept) => wanted[concept] === 1));
  const supports = new Uint8Array(roles.length);
  for (let tag = 0; tag < supports.length; tag += 1)
    if (roles[tag] !== Role.guess && support[listOf[tag] as number]) supports[tag] = 1;
  return { ...known, supports };
}

/** The table of some entries. Throws RangeError where they carry more lists than can be numbered. */
export function tableOf(entries: readonly Entry[]): WordTable {
  const places = new Map<string | number, number>();
  const lists: (readonly number[])[] = [];
  const listOf = new Uint16Array(entries.length);
  const roles = new Uint8Array(entries.length);
  const lengths = new Uint8Array(entries.length);
  entries.forEach(({ concepts, role, text }, tag) => {
    const [only = -1] = concepts;
    const key = concepts.length === 1 ? only : concepts.join();
    const place = places.get(key) ?? lists.length;
    if (place === lists.length) {
      places.set(key, place);
      lists.push(concepts);
    }
    listOf[tag] = place;
    roles[tag] = role;
    lengths[tag] = text.length;
  });
  if (lists.length > 0xffff) throw new RangeError(`${lists.length} lists of concepts`);
  return { lists, listOf, roles, lengths };
}
