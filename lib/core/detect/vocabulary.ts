/** Lexicons compiled into one automaton: words to concept numbers. */
import type { RulePack } from '../rules/types';
import { finish } from '../steps';
import { Automaton, type Word } from './automaton';
import { Concepts } from './concepts';
import { homophonesOf } from './homophones';
import { type Entry, Lexicons, Role } from './lexicons';

/** Words, concepts and the automaton over them. */
export interface Vocabulary {
  concepts: Concepts;
  entries: readonly Entry[];
  /** By entry: {@link Role}. */
  roles: Uint8Array;
  /** By entry: 1 for words of money or terminals, near which a guess counts. */
  supports: Uint8Array;
  /** By concept: what share of ordinary text its words are, see lexicons.ts. */
  costs: readonly number[];
  automaton: Automaton;
  /** Ids of the packs, in order. */
  packs: readonly string[];
}

/** Concepts whose words are guessed at where they are written with others that sound alike. */
const GUESSED = [
  'fee.*',
  'refund',
  'refund.*',
  'norefund',
  'cashback',
  'rate',
  'penalty',
  'when.first',
];

/** Concepts of money and terminals. */
const SUPPORT = [...GUESSED, 'take.*', 'device', 'price', 'balance', 'reach', 'cue.trade'];

/** Compiles the packs' lexicons at once; see {@link vocabularySteps}. */
export function compileVocabulary(packs: readonly RulePack[]): Vocabulary {
  return finish(vocabularySteps(packs));
}

/** Compiles the packs' lexicons, pausing often. Throws RangeError for a word that the automaton cannot hold. */
export function* vocabularySteps(packs: readonly RulePack[]): Generator<void, Vocabulary> {
  const concepts = new Concepts();
  const lexicons = yield* Lexicons.steps(packs, concepts);
  const { entries, costs } = lexicons;
  const masked = (names: readonly string[]) => {
    const mask = new Uint8Array(concepts.names.length);
    for (const { id } of packs)
      for (const name of names) for (const n of concepts.matching(id, name)) mask[n] = 1;
    return mask;
  };
  yield* addGuesses(lexicons, masked(GUESSED));
  const { roles, supports } = tablesOf(entries, masked(SUPPORT));
  yield;
  const automaton = yield* Automaton.steps([...entries, ...spelled(entries)]);
  return { concepts, entries, roles, supports, costs, automaton, packs: packs.map(({ id }) => id) };
}

function hasOne(numbers: readonly number[], wanted: Uint8Array): boolean {
  for (let i = 0; i < numbers.length; i += 1) if (wanted[numbers[i] as number] === 1) return true;
  return false;
}

function tablesOf(entries: readonly Entry[], support: Uint8Array) {
  const roles = new Uint8Array(entries.length);
  const supports = new Uint8Array(entries.length);
  for (let i = 0; i < entries.length; i += 1) {
    const { role, concepts } = entries[i] as Entry;
    roles[i] = role;
    if (role !== Role.guess && hasOne(concepts, support)) supports[i] = 1;
  }
  return { roles, supports };
}

/** Words looked at between two pauses. */
const STEP = 1000;

/** Adds other spellings of the words of some concepts, where they are no words themselves. */
function* addGuesses({ entries, byWord }: Lexicons, wanted: Uint8Array): Generator<void> {
  const plain = entries.length;
  for (let i = 0; i < plain; i += 1) {
    if (i % STEP === STEP - 1) yield;
    const { text: word, stem, concepts } = entries[i] as Entry;
    if (stem || !hasOne(concepts, wanted)) continue;
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
