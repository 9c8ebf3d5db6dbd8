/** The words that are looked for in a text: those of the lexicons, guesses at them, and spelled ones. */
import type { RulePack } from '../rules/types';
import type { Word } from './automaton';
import { Concepts } from './concepts';
import { homophonesOf } from './homophones';
import { type Entry, Lexicons, Role } from './lexicons';

/** All words of some packs. */
export interface WordList {
  concepts: Concepts;
  /** The packs' words and the guesses at them; an entry's `tag` is its place. */
  entries: readonly Entry[];
  /** Entries and other spellings of theirs, with the same tags. */
  words: readonly Word[];
  /** By concept: what share of ordinary text its words are, see lexicons.ts. */
  costs: readonly number[];
}

/** Concepts whose words are guessed at where they are written with others that sound alike. */
export const GUESSED: readonly string[] = [
  'fee.*',
  'refund',
  'refund.*',
  'norefund',
  'cashback',
  'rate',
  'penalty',
  'when.first',
];

/** Reads the packs' lexicons, pausing often. */
export function* wordSteps(packs: readonly RulePack[]): Generator<void, WordList> {
  const concepts = new Concepts();
  const lexicons = yield* Lexicons.steps(packs, concepts);
  const { entries, costs } = lexicons;
  const ids = packs.map(({ id }) => id);
  yield* addGuesses(lexicons, concepts.masked(ids, GUESSED));
  yield;
  return { concepts, entries, words: [...entries, ...spelled(entries)], costs };
}

/** Words looked at between two pauses. */
const STEP = 1000;

/** Adds other spellings of the words of some concepts, where they are no words themselves. */
function* addGuesses({ entries, byWord }: Lexicons, wanted: Uint8Array): Generator<void> {
  const plain = entries.length;
  for (let i = 0; i < plain; i += 1) {
    if (i % STEP === STEP - 1) yield;
    const { text: word, stem, concepts } = entries[i] as Entry;
    if (stem || !concepts.some((concept) => wanted[concept] === 1)) continue;
    for (const text of homophonesOf(word)) {
      if (byWord.has(text)) continue;
      const guess = { text, stem: false, tag: entries.length, concepts, role: Role.guess };
      entries.push(guess);
      byWord.set(text, guess);
    }
  }
}

/** P O S 机: the letters of the trade's own word, apart. */
function spelled(words: readonly Word[]): Word[] {
  return words
    .filter(({ text }) => text.includes('pos') && /(?<![a-z])pos(?![a-z])/.test(text))
    .map(({ text, stem, tag }) => ({ text: text.replace(/pos/g, 'p o s'), stem, tag }));
}
