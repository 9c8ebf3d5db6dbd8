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

/** Where reading stands. `inside` tells that the letters ahead go on a word begun before. */
interface Cursor {
  at: number;
  inside: boolean;
}

/** A compiled set of words. Immutable; safe to share. */
export class Automaton {
  /** Symbol by raw code unit: marks, letters, {@link BRACKETS}, then all else that words hold. */
  private readonly symbols = new Uint16Array(0x10000);
  /** The largest symbol of a letter; those that no word holds have it. */
  private readonly lastLetter: number;
  private readonly trie: PackedTrie;
  private readonly kinds: Uint8Array;
  private readonly words: readonly Word[];

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
    this.run(text, text.length, { at: 0, inside: false }, hits);
    return hits;
  }

  /** As {@link find}, pausing after every {@link STEP} units. */
  *findSteps(text: string, hits = new HitList()): Generator<void, HitList> {
    const cursor = { at: 0, inside: false };
    while (cursor.at < text.length) {
      this.run(text, Math.min(cursor.at + STEP, text.length), cursor, hits);
      yield;
    }
    return hits;
  }

  /** Finds the words that begin in `[cursor.at, to)` and moves the cursor to `to`. */
  private run(text: string, to: number, cursor: Cursor, hits: HitList): void {
    const { symbols, lastLetter } = this;
    const { base, check, first } = this.trie;
    const lastBracket = lastLetter + BRACKETS.length;
    let i = cursor.inside ? this.afterLetters(text, cursor.at, to) : cursor.at;
    let inside = cursor.inside && i === to;
    let symbol = symbols[text.charCodeAt(i)] ?? NONE;
    while (i < to) {
      const at = i;
      i += 1;
      let next = i < text.length ? (symbols[text.charCodeAt(i)] as number) : NONE;
      if (symbol > lastLetter) {
        // The next unit goes on a word, ends one, or may be skipped on the way.
        if (
          check[(base[symbol] as number) + next] === symbol ||
          (next !== NONE && next <= lastBracket) ||
          first[symbol] !== 0
        )
          this.walk(text, at, symbol, hits);
      } else if (symbol >= LETTERS) {
        this.walk(text, at, symbol, hits);
        i = this.afterLetters(text, i, to);
        inside = i === to;
        next = i < text.length ? (symbols[text.charCodeAt(i)] as number) : NONE;
      }
      symbol = next;
    }
    cursor.at = i;
    cursor.inside = inside;
  }

  /** The end of the run of letters and unseen marks at `at`, `to` at most. */
  private afterLetters(text: string, at: number, to: number): number {
    const { symbols, lastLetter } = this;
    for (let i = at; i < to; i += 1) {
      const symbol = symbols[text.charCodeAt(i)] as number;
      if ((symbol < LETTERS || symbol > lastLetter) && symbol !== SKIP) return i;
    }
    return to;
  }

  /** Reads on from the first unit of a word, whose state is its symbol, as long as some word goes on. */
  private walk(text: string, start: number, symbol: number, hits: HitList): void {
    const { symbols, kinds } = this;
    const { base, check, first } = this.trie;
    if (check[symbol] !== 0) return;
    let state = symbol;
    let at = start + 1;
    if (first[state] !== 0) this.emit(text, state, start, at, hits);
    for (; at < text.length; at += 1) {
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

  private emit(text: string, state: number, start: number, end: number, hits: HitList): void {
    const { first, next } = this.trie;
    const isLetter = this.kinds[state] === Kind.letter;
    for (let key = first[state] as number; key !== 0; key = next[key - 1] as number) {
      const word = this.words[key - 1] as Word;
      const stop = isLetter ? wordEnd(text, end, word.stem) : end;
      if (stop > 0) hits.push(word.tag, start, stop);
    }
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

/** The end of a word whose last letter ends at `end`, or -1 where it is only part of a longer one. */
function wordEnd(text: string, end: number, stem: boolean): number {
  let stop = end;
  for (let at = end; stop - end < MAX_WORD; stop = at + 1, at = stop) {
    at = afterUnseen(text, at);
    if (!isLatin(text.charCodeAt(at))) break;
  }
  return stop === end || stem ? stop : -1;
}

/** The nearest offset from `at` on that is no invisible mark; a few marks at most. */
function afterUnseen(text: string, at: number): number {
  let offset = at;
  while (offset - at < MAX_WORD && CLASS[text.charCodeAt(offset)] === UnitClass.invisible)
    offset += 1;
  return offset;
}

function isLatin(unit: number): boolean {
  return CLASS[unit] === UnitClass.latin;
}
