/**
 * One pass over the raw text that yields every word of every lexicon.
 *
 * Wherever a word may begin, a packed trie is walked; folding and the skipping of fillers happen on the
 * way, so the text is read once and never copied. In ordinary text two characters in a row seldom begin
 * a word, and that is known from one look into the trie, so most characters cost a few loads. Time is
 * linear in the text: a walk reads at most {@link MAX_WORD} characters, and a run of fillers or a gloss
 * is crossed only by the walks that began within that many characters before it.
 */
import { CLASS, FOLD, UnitClass } from '../text/fold';
import { afterGloss } from '../text/pinyin';
import { HitList } from './hits';
import { type PackedTrie, packTrie } from './trie';

export { HitList } from './hits';

/** A word to find. `tag` is handed back with each hit. */
export interface Word {
  text: string;
  /** Whether a Latin word may go on after its last letter. */
  stem: boolean;
  tag: number;
}

/** Longest word that can be found, in code units. */
export const MAX_WORD = 63;

/** Units read between two pauses: well under a millisecond. */
const STEP = 32_768;

/** Symbols below {@link LETTERS} are no part of a word, but for {@link SPACE}. */
const NONE = 0;
const SKIP = 1;
const NEWLINE = 2;
const SPACE = 3;
const LETTERS = 4;

/** What may open a gloss (see pinyin.ts), folded; each has a symbol of its own behind the letters. */
const BRACKETS = '([〔';

/** Kinds of a state by the last unit of its path; `sign` is a digit or a mark. */
const Kind = { han: 0, letter: 1, space: 2, sign: 3 } as const;

/** A compiled set of words. Immutable; safe to share. */
export class Automaton {
  /** Symbol by raw code unit: marks, letters, {@link BRACKETS}, then all else that words hold. */
  private readonly symbols = new Uint16Array(0x10000);
  /** The largest symbol of a letter; those that no word holds have it. */
  private readonly lastLetter: number;
  private readonly trie: PackedTrie;
  private readonly kinds: Uint8Array;
  private readonly words: readonly Word[];
  /** Room for the states in which a stem may end, while one run of letters is read. */
  private readonly stems = new Int32Array(MAX_WORD);

  /** Throws RangeError for an empty word or one longer than {@link MAX_WORD}. */
  constructor(words: readonly Word[]) {
    this.words = words;
    for (const { text } of words) checkLength(text);
    const letters = unitsOf(words.map(({ text }) => text)).filter(isLatin);
    this.lastLetter = LETTERS + letters.length;
    const alphabet = new Map<number, number>([[0x20, SPACE]]);
    for (const unit of letters) alphabet.set(unit, LETTERS + alphabet.size - 1);
    for (const unit of unitsOf([BRACKETS, ...words.map(({ text }) => text)]))
      if (!alphabet.has(unit)) alphabet.set(unit, LETTERS + alphabet.size);
    this.trie = packTrie(
      words.map((word) => word.text),
      (unit) => alphabet.get(unit) ?? NONE,
      LETTERS + alphabet.size - 1,
    );
    this.kinds = Uint8Array.from(this.trie.unit, kindOf);
    this.fillSymbols(alphabet);
  }

  private fillSymbols(alphabet: ReadonlyMap<number, number>): void {
    const { symbols, lastLetter } = this;
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const kind = CLASS[unit];
      if (kind === UnitClass.invisible) symbols[unit] = SKIP;
      else if (kind === UnitClass.filler) symbols[unit] = SPACE;
      else
        symbols[unit] =
          alphabet.get(FOLD[unit] ?? unit) ?? (kind === UnitClass.latin ? lastLetter : NONE);
    }
    for (const unit of [0x0a, 0x0d]) symbols[unit] = NEWLINE;
  }

  /** Finds all words in `text`, overlapping ones too, in order of their starts. */
  find(text: string, hits = new HitList()): HitList {
    this.run(text, 0, text.length, hits);
    return hits;
  }

  /** As {@link find}, pausing after every {@link STEP} units or so. */
  *findSteps(text: string, hits = new HitList()): Generator<void, HitList> {
    for (let at = 0; at < text.length; ) {
      at = this.run(text, at, Math.min(at + STEP, text.length), hits);
      yield;
    }
    return hits;
  }

  /**
   * Finds the words that begin in `[from, to)`, where `from` is inside no run of letters, and tells where
   * to go on: at `to`, or behind the run of letters that goes past it.
   */
  private run(text: string, from: number, to: number, hits: HitList): number {
    const { symbols, lastLetter } = this;
    const { base, check, first } = this.trie;
    const lastBracket = lastLetter + BRACKETS.length;
    let symbol = this.symbolAt(text, from);
    let i = from;
    while (i < to) {
      if (symbol > lastLetter) {
        i += 1;
        const next = i < text.length ? (symbols[text.charCodeAt(i)] as number) : NONE;
        // The next unit goes on a word, or may be skipped on the way; or one unit is a word.
        if (
          check[(base[symbol] as number) + next] === symbol ||
          (next !== NONE && next <= lastBracket) ||
          first[symbol] !== 0
        )
          this.begin(text, i - 1, symbol, hits);
        symbol = next;
      } else if (symbol >= LETTERS) {
        i = this.letters(text, i, symbol, hits);
        symbol = this.symbolAt(text, i);
      } else {
        i += 1;
        symbol = i < text.length ? (symbols[text.charCodeAt(i)] as number) : NONE;
      }
    }
    return i;
  }

  private symbolAt(text: string, at: number): number {
    return at < text.length ? (this.symbols[text.charCodeAt(at)] as number) : NONE;
  }

  /** Words that begin with one that is no letter; the state of a first unit is its symbol. */
  private begin(text: string, start: number, symbol: number, hits: HitList): void {
    if (this.trie.check[symbol] !== 0) return;
    if (this.trie.first[symbol] !== 0) this.emit(text, symbol, start, start + 1, hits);
    this.walk(text, start, start + 1, symbol, hits);
  }

  /**
   * Words that begin with the letter at `start`, at the start of a run of letters: reads the run once and
   * gives its end. A word takes a whole run or, as a stem, goes on to its end.
   */
  private letters(text: string, start: number, symbol: number, hits: HitList): number {
    const { symbols, lastLetter } = this;
    const { base, check, first } = this.trie;
    let state = check[symbol] === 0 ? symbol : NONE;
    let stems = 0;
    let end = start + 1;
    let i = end;
    for (; i < text.length; i += 1) {
      const next = symbols[text.charCodeAt(i)] as number;
      if (next === SKIP) continue;
      if (next < LETTERS || next > lastLetter) break;
      end = i + 1;
      if (state === NONE) continue;
      if (first[state] !== 0) this.stems[stems++] = state;
      const target = (base[state] as number) + next;
      state = check[target] === state ? target : NONE;
    }
    for (let s = 0; s < stems; s += 1)
      this.emitWords(this.stems[s] as number, start, end, true, hits);
    if (state === NONE) return i;
    if (first[state] !== 0) this.emitWords(state, start, end, false, hits);
    this.walk(text, start, i, state, hits);
    return i;
  }

  /** Reads on at `from` in a state, as long as some word goes on. */
  private walk(text: string, start: number, from: number, reached: number, hits: HitList): void {
    const { symbols, kinds } = this;
    const { base, check, first } = this.trie;
    let state = reached;
    for (let at = from; at < text.length; at += 1) {
      let next = symbols[text.charCodeAt(at)] as number;
      if (next < LETTERS && next !== NONE) {
        const kind = kinds[state];
        if (next === SKIP || kind === Kind.space || (kind === Kind.han && next === SPACE)) continue;
        if (kind === Kind.han) return;
        next = SPACE;
      }
      const target = (base[state] as number) + next;
      if (check[target] !== state || next === NONE) {
        const after = kinds[state] === Kind.han ? afterGloss(text, at) : at;
        if (after === at) return;
        at = after - 1;
        continue;
      }
      state = target;
      if (first[state] !== 0) this.emit(text, state, start, at + 1, hits);
    }
  }

  /** The words that end in a state; one that ends with a letter may be part of a longer word, or its stem. */
  private emit(text: string, state: number, start: number, end: number, hits: HitList): void {
    const stop = this.kinds[state] === Kind.letter ? this.lettersEnd(text, end) : end;
    this.emitWords(state, start, stop, stop > end, hits);
  }

  private emitWords(
    state: number,
    start: number,
    end: number,
    stemsOnly: boolean,
    hits: HitList,
  ): void {
    const { first, next } = this.trie;
    for (let key = first[state] as number; key !== 0; key = next[key - 1] as number) {
      const word = this.words[key - 1] as Word;
      if (!stemsOnly || word.stem) hits.push(word.tag, start, end);
    }
  }

  /** The end of the letters that stand at `at`, with unseen marks between them; `at` where there are none. */
  private lettersEnd(text: string, at: number): number {
    const { symbols, lastLetter } = this;
    let end = at;
    for (let i = at; i < text.length; i += 1) {
      const symbol = symbols[text.charCodeAt(i)] as number;
      if (symbol === SKIP) continue;
      if (symbol < LETTERS || symbol > lastLetter) break;
      end = i + 1;
    }
    return end;
  }
}

function checkLength(text: string): void {
  if (text.length === 0 || text.length > MAX_WORD)
    throw new RangeError(`word of ${text.length} units: "${text}"`);
}

function unitsOf(texts: readonly string[]): number[] {
  const units = new Set<number>();
  for (const text of texts) for (let i = 0; i < text.length; i += 1) units.add(text.charCodeAt(i));
  return [...units];
}

function kindOf(unit: number): number {
  if (unit === 0x20) return Kind.space;
  if (isLatin(unit)) return Kind.letter;
  return CLASS[unit] === UnitClass.han ? Kind.han : Kind.sign;
}

function isLatin(unit: number): boolean {
  return CLASS[unit] === UnitClass.latin;
}
