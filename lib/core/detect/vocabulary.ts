/** Lexicons compiled into one automaton: words to concept numbers. */
import type { RulePack } from '../rules/types';
import { Automaton, type Word } from './automaton';
import { homophonesOf } from './homophones';
import type { Slot, SlotKind } from './slots';

const SLOT_KINDS: readonly SlotKind[] = [
  'num.money',
  'num.percent',
  'num.time',
  'num.plus',
  'num.zero',
  'num.bare',
];

/** Concept numbers of each kind of slot, the second where a sum comes again: {@link Concepts} gives these out first. */
const SLOT_CONCEPTS = new Map(
  SLOT_KINDS.map((kind, number) => [kind, [[number], [number, SLOT_KINDS.length]]]),
);

/** The numbers of a slot's concepts. */
export function slotConcepts({ kind, period }: Pick<Slot, 'kind' | 'period'>): readonly number[] {
  return SLOT_CONCEPTS.get(kind)?.[period ? 1 : 0] ?? [];
}

/** Concepts below this number are those of slots: {@link SLOT_CONCEPTS}. */
export const SLOT_CONCEPT_COUNT = SLOT_KINDS.length + 1;

/** Whether a concept is one of slots. */
export function isSlotConcept(concept: number): boolean {
  return concept < SLOT_CONCEPT_COUNT;
}

/** Names of concepts and their numbers. */
export class Concepts {
  private readonly numbers = new Map<string, number>();
  /** What {@link matching} has found; emptied when a name is added. */
  private readonly known = new Map<string, readonly number[]>();
  readonly names: string[] = [];

  constructor() {
    for (const kind of SLOT_KINDS) this.number(kind);
    this.number('num.per');
  }

  /** The number of a concept, given out on first use. */
  number(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.known.clear();
    this.numbers.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }

  /**
   * Numbers of all concepts that a name means in a pack: `fee.*` is every one below `fee.`.
   * Packs do not see each other's concepts; slots belong to all of them.
   */
  matching(pack: string, name: string): readonly number[] {
    const own = conceptOf(pack, name);
    const known = this.known.get(own) ?? this.search(own);
    this.known.set(own, known);
    return known;
  }

  private search(own: string): number[] {
    if (!own.endsWith('*')) {
      const exact = this.numbers.get(own);
      return exact === undefined ? [] : [exact];
    }
    const stem = own.slice(0, -1);
    return this.names.flatMap((known, number) => (known.startsWith(stem) ? [number] : []));
  }
}

/** The full name of a pack's concept; slots (`num.…`) are common to all packs. */
export function conceptOf(pack: string, name: string): string {
  return name.startsWith('num.') ? name : `${pack}/${name}`;
}

/** One entry of a lexicon: a word and all concepts that list it. */
export interface Entry {
  text: string;
  concepts: readonly number[];
  /** Whether a word that begins inside this one is none: 能不能退 holds no 不能退. */
  guard: boolean;
  /** Whether it takes part in clauses; false for words that only tell the kind of page. */
  spoken: boolean;
  /** Whether it is a guess at another word: {@link Role.guess}. */
  guessed?: boolean;
}

/** What a word does in a sentence, as one number. */
export const Role = {
  /** It only tells the kind of page. */
  silent: 0,
  /** It takes part in clauses. */
  spoken: 1,
  /** It takes part, and what begins inside it is no word. */
  guard: 2,
  /** It is a guess at a word written with characters that sound alike, see homophones.ts. */
  guess: 3,
} as const;

/** Words, concepts and the automaton over them. */
export interface Vocabulary {
  concepts: Concepts;
  entries: readonly Entry[];
  /** By entry: {@link Role}. */
  roles: Uint8Array;
  /** By entry: 1 for words of money or terminals, near which a guess counts. */
  supports: Uint8Array;
  automaton: Automaton;
  /** Ids of the packs, in order. */
  packs: readonly string[];
}

/** Splits a lexicon's string into its words. */
export function wordsOf(list: string): string[] {
  return list
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Concepts whose words only keep others from being read. */
const GUARDS = ['decoy', 'ask', 'must'];

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

/** Compiles the packs' lexicons. Throws RangeError for a word that the automaton cannot hold. */
export function compileVocabulary(packs: readonly RulePack[]): Vocabulary {
  const concepts = new Concepts();
  const byWord = new Map<string, Set<number>>();
  for (const pack of packs) addLexicon(pack, concepts, byWord);
  const numbersOf = (names: readonly string[]) =>
    new Set(packs.flatMap(({ id }) => names.flatMap((name) => concepts.matching(id, name))));
  const guards = numbersOf(GUARDS);
  const entries: Entry[] = [];
  const words: Word[] = [];
  const add = (key: string, entry: Omit<Entry, 'text'>) => {
    const stem = key.endsWith('*');
    const text = stem ? key.slice(0, -1) : key;
    words.push({ text, stem, tag: entries.length });
    entries.push({ text, ...entry });
  };
  for (const [key, numbers] of byWord) {
    add(key, {
      concepts: [...numbers],
      guard: hasOne(numbers, guards),
      spoken: [...numbers].some((n) => isSpoken(concepts.names[n] ?? '')),
    });
  }
  for (const [word, numbers] of guesses(byWord, numbersOf(GUESSED)))
    add(word, { concepts: numbers, guard: false, spoken: true, guessed: true });
  const support = numbersOf(SUPPORT);
  return {
    concepts,
    entries,
    roles: Uint8Array.from(entries, roleOf),
    supports: Uint8Array.from(entries, (entry) =>
      !entry.guessed && hasOne(entry.concepts, support) ? 1 : 0,
    ),
    automaton: new Automaton([...words, ...spelled(words)]),
    packs: packs.map((pack) => pack.id),
  };
}

function hasOne(numbers: Iterable<number>, wanted: ReadonlySet<number>): boolean {
  for (const number of numbers) if (wanted.has(number)) return true;
  return false;
}

function roleOf({ guessed, guard, spoken }: Entry): number {
  if (guessed) return Role.guess;
  if (guard) return Role.guard;
  return spoken ? Role.spoken : Role.silent;
}

/** Other spellings of the words of some concepts, where they are no words themselves. */
function guesses(
  byWord: ReadonlyMap<string, ReadonlySet<number>>,
  wanted: ReadonlySet<number>,
): Map<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const [word, numbers] of byWord) {
    if (!hasOne(numbers, wanted)) continue;
    for (const other of homophonesOf(word))
      if (!byWord.has(other) && !found.has(other)) found.set(other, [...numbers]);
  }
  return found;
}

/** P O S 机: the letters of the trade's own word, apart. */
function spelled(words: readonly Word[]): Word[] {
  return words
    .filter(({ text }) => /(?<![a-z])pos(?![a-z])/.test(text))
    .map((word) => ({ ...word, text: word.text.replace(/pos/g, 'p o s') }));
}

/** Cues to the kind of page are counted, not read; `cue.special` is both. */
function isSpoken(concept: string): boolean {
  return !concept.includes('/cue.') || concept.endsWith('/cue.special');
}

function addLexicon(pack: RulePack, concepts: Concepts, byWord: Map<string, Set<number>>): void {
  for (const [concept, list] of Object.entries(pack.lexicon)) {
    const number = concepts.number(conceptOf(pack.id, concept));
    for (const word of wordsOf(list)) {
      const known = byWord.get(word);
      if (known) known.add(number);
      else byWord.set(word, new Set([number]));
    }
  }
}
