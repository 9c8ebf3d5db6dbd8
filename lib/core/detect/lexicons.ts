/** The lexicons of several packs read into one list of words. */
import type { RulePack } from '../rules/types';
import { CLASS, UnitClass } from '../text/fold';
import type { Word } from './automaton';
import { type Concepts, conceptOf } from './concepts';

/** One entry of a lexicon: a word and all concepts that list it. Its `tag` is its place among the entries. */
export interface Entry extends Word {
  /** Entries of the same one concept share the list. */
  concepts: readonly number[];
  role: Role;
}

/** What a word does in a sentence, as one number: of two concepts the greater one speaks. */
export const Role = {
  /** It only tells the kind of page. */
  silent: 0,
  /** It takes part in clauses. */
  spoken: 1,
  /** It takes part, and what begins inside it is no word: 能不能退 holds no 不能退. */
  guard: 2,
  /** It is a guess at a word written with characters that sound alike, see homophones.ts. */
  guess: 3,
} as const;
/** One of {@link Role}. */
export type Role = (typeof Role)[keyof typeof Role];

/** Splits a lexicon's string into its words. */
export function wordsOf(list: string): string[] {
  return list
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Words read between two pauses. */
const STEP = 500;

/** Share of ordinary text that one Han character, or two Latin letters, stand for: a rough guess. */
const UNIT_SHARE = 1 / 12;

/** Concepts whose words only keep others from being read. */
const GUARDS: ReadonlySet<string> = new Set(['decoy', 'ask', 'must']);

/** All words of some packs. */
export class Lexicons {
  readonly entries: Entry[] = [];
  /** By word, with the `*` of a stem. */
  readonly byWord = new Map<string, Entry>();
  /** By concept: what share of ordinary text its words are. */
  readonly costs: number[] = [];

  private constructor() {}

  /** Reads the packs' lexicons, pausing often; concepts get their numbers on the way. */
  static *steps(packs: readonly RulePack[], concepts: Concepts): Generator<void, Lexicons> {
    const lexicons = new Lexicons();
    for (const pack of packs) {
      for (const [name, list] of Object.entries(pack.lexicon)) {
        const concept = concepts.number(conceptOf(pack.id, name));
        const words = wordsOf(list);
        lexicons.costs[concept] = costOf(words);
        const role = roleOf(name);
        const alone = [concept];
        for (let from = 0; from < words.length; from += STEP) {
          for (const word of words.slice(from, from + STEP)) lexicons.add(word, alone, role);
          yield;
        }
      }
    }
    return lexicons;
  }

  private add(word: string, alone: readonly number[], role: Role): void {
    const known = this.byWord.get(word);
    if (known === undefined) {
      const stem = word.endsWith('*');
      const text = stem ? word.slice(0, -1) : word;
      const entry = { text, stem, tag: this.entries.length, concepts: alone, role };
      this.entries.push(entry);
      this.byWord.set(word, entry);
      return;
    }
    if (role > known.role) known.role = role;
    const [concept] = alone;
    if (concept !== undefined && !known.concepts.includes(concept))
      known.concepts = [...known.concepts, concept];
  }
}

/** The role of a concept's words. Cues to the kind of page are counted, not read; `cue.special` is both. */
export function roleOf(concept: string): Role {
  if (GUARDS.has(concept)) return Role.guard;
  return concept.startsWith('cue.') && concept !== 'cue.special' ? Role.silent : Role.spoken;
}

function costOf(words: readonly string[]): number {
  let cost = 0;
  for (const word of words) cost += UNIT_SHARE ** lengthOf(word);
  return cost;
}

/** Length of a word in Han characters; two Latin letters make one. */
function lengthOf(word: string): number {
  for (let i = 0; i < word.length; i += 1)
    if (CLASS[word.charCodeAt(i)] === UnitClass.han) return word.length;
  return word.length / 2;
}
