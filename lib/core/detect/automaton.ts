/**
 * One pass over the raw text that yields every word of every lexicon.
 *
 * Wherever a word may begin, a packed trie is walked; folding and the skipping of fillers happen on the
 * way, so the text is read once and never copied. In ordinary text two characters in a row seldom begin
 * a word, and that is known from one look into the trie, so most characters cost a few loads. Time is
 * linear in the text: a walk reads at most {@link MAX_WORD} characters, and a run of fillers or a gloss
 * is crossed only by the walks that began within that many characters before it.
 */
import { finish } from '../steps';
import { CLASS, UnitClass } from '../text/fold';
import { afterGloss } from '../text/pinyin';
import { isStrewn } from '../text/strewn';
import {
  type Alphabet,
  alphabetSteps,
  BRACKETS,
  LETTERS,
  NONE,
  SKIP,
  SPACE,
  symbolTable,
} from './alphabet';
import { HitList } from './hits';
import { KeyTrie } from './key-trie';
import { Kind, ROOT, type Trie } from './trie';

export { HitList } from './hits';

/** A word to find. `tag` is handed back with each hit. */
export interface Word {
  text: string;
  /** Whether a Latin word may go on after its last letter. */
  stem: boolean;
  tag: number;
}

/** {@link Word.tag} and {@link Word.stem} (1 for true) of some words, in order. */
export interface WordTags {
  tags: Int32Array;
  stems: Uint8Array;
}

/** Longest word that can be found, in code units. */
export const MAX_WORD = 63;

/** A compiled set of words. What it finds never changes; safe to share. */
export class Automaton {
  /** See {@link Alphabet}. */
  private readonly lastLetter: number;
  private readonly lastMark: number;
  private readonly firstSolo: number;

  /** The keys of `trie` are the words, in the same order. `symbols`: see {@link symbolTable}. */
  constructor(
    private readonly words: WordTags,
    private readonly trie: Trie,
    private readonly symbols: Uint16Array,
    { lastLetter, lastMark, firstSolo }: Alphabet,
  ) {
    this.lastLetter = lastLetter;
    this.lastMark = lastMark;
    this.firstSolo = firstSolo;
  }

  /** Compiles words at once; see {@link steps}. */
  static of(words: readonly Word[]): Automaton {
    return finish(Automaton.steps(words));
  }

  /** Compiles words, pausing often. Throws RangeError for an empty word or one longer than {@link MAX_WORD}. */
  static *steps(words: readonly Word[]): Generator<void, Automaton> {
    for (const { text } of words) checkLength(text);
    const keys = words.map(({ text }) => text);
    const alphabet = yield* alphabetSteps(keys);
    yield;
    const symbols = symbolTable(alphabet);
    yield;
    const tags = Int32Array.from(words, ({ tag }) => tag);
    const stems = Uint8Array.from(words, ({ stem }) => (stem ? 1 : 0));
    const trie = new KeyTrie({ keys, marked: stems, alphabet });
    yield* trie.steps();
    return new Automaton({ tags, stems }, trie, symbols, alphabet);
  }

  /** Finds all words in `text`, overlapping ones too, in order of their starts. */
  find(text: string, hits = new HitList()): HitList {
    this.findIn(text, 0, text.length, hits);
    return hits;
  }

  /**
   * Finds the words that begin in `[from, to)`, where `from` is inside no run of letters, and tells where
   * to go on: at `to`, or behind the run of letters that goes past it.
   */
  findIn(text: string, from: number, to: number, hits: HitList): number {
    const { symbols, lastLetter, lastMark, firstSolo } = this;
    let { base, check } = this.trie;
    const lastBracket = lastLetter + BRACKETS.length;
    let symbol = this.symbolAt(text, from);
    let i = from;
    while (i < to) {
      if (symbol > lastLetter) {
        i += 1;
        const next = i < text.length ? (symbols[text.charCodeAt(i)] as number) : NONE;
        if ((base[symbol] as number) < 0) {
          this.trie.open(symbol);
          ({ base, check } = this.trie);
        }
        // The next unit goes on a word, or may be skipped on the way; or one unit is a word.
        if (
          check[(base[symbol] as number) + next] === symbol ||
          (next - 1) >>> 0 < lastBracket ||
          (next > lastBracket && next <= lastMark && isStrewn(text, i)) ||
          symbol >= firstSolo
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
    if (this.trie.check[symbol] !== ROOT) return;
    if (this.trie.first[symbol] !== 0) this.emit(text, symbol, start, start + 1, hits);
    this.walk(text, start, start + 1, symbol, hits);
  }

  /**
   * Words that begin with the letter at `start`, at the start of a run of letters: reads the run once and
   * gives its end. A word takes a whole run or, as a stem, goes on to its end.
   */
  private letters(text: string, start: number, symbol: number, hits: HitList): number {
    const { symbols, lastLetter, trie } = this;
    let i = start + 1;
    if (trie.check[symbol] !== ROOT) return this.afterLetters(text, i);
    let state = symbol;
    if ((trie.base[state] as number) < 0) trie.open(state);
    for (; i < text.length; i += 1) {
      const next = symbols[text.charCodeAt(i)] as number;
      if (next === SKIP) continue;
      if (next < LETTERS || next > lastLetter) break;
      const target = (trie.base[state] as number) + next;
      if (trie.check[target] !== state) {
        i = this.afterLetters(text, i + 1);
        hits.saw(i);
        const stems = trie.markedOn[state] as number;
        if (stems !== 0) this.emitStems(stems, start, this.seenEnd(text, i), hits);
        return i;
      }
      state = target;
      if ((trie.base[state] as number) < 0) trie.open(state);
    }
    const end = this.seenEnd(text, i);
    const above = trie.markedOn[this.parentOf(state)] as number;
    if (above !== 0) this.emitStems(above, start, end, hits);
    if (trie.first[state] !== 0) this.emitWords(state, start, end, false, hits);
    this.walk(text, start, i, state, hits);
    return i;
  }

  /** The end of the run of letters and unseen marks that goes on at `at`. */
  private afterLetters(text: string, at: number): number {
    const { symbols, lastLetter } = this;
    let i = at;
    for (; i < text.length; i += 1) {
      const symbol = symbols[text.charCodeAt(i)] as number;
      if ((symbol < LETTERS || symbol > lastLetter) && symbol !== SKIP) break;
    }
    return i;
  }

  /** The end of the last unit before `at` that is seen. */
  private seenEnd(text: string, at: number): number {
    let end = at;
    while (this.symbols[text.charCodeAt(end - 1)] === SKIP) end -= 1;
    return end;
  }

  /** The stems on the path to a state, the shorter first. */
  private emitStems(state: number, start: number, end: number, hits: HitList): void {
    const above = this.trie.markedOn[this.parentOf(state)] as number;
    if (above !== 0) this.emitStems(above, start, end, hits);
    this.emitWords(state, start, end, true, hits);
  }

  /** The state before a state; the root for those that begin a word. */
  private parentOf(state: number): number {
    return Math.max(this.trie.check[state] as number, 0);
  }

  /** Reads on at `from` in a state, as long as some word goes on. */
  private walk(text: string, start: number, from: number, reached: number, hits: HitList): void {
    hits.saw(this.walkTo(text, start, from, reached, hits));
  }

  /** As {@link walk}; gives the offset at which no word goes on. */
  private walkTo(
    text: string,
    start: number,
    from: number,
    reached: number,
    hits: HitList,
  ): number {
    const { symbols, trie } = this;
    let state = reached;
    let at = from;
    for (; at < text.length; at += 1) {
      let next = symbols[text.charCodeAt(at)] as number;
      if (next < LETTERS && next !== NONE) {
        const kind = trie.kinds[state];
        if (next === SKIP || kind === Kind.space || (kind === Kind.han && next === SPACE)) continue;
        if (kind === Kind.han) return at;
        const behind = this.hanBehind(text, at, state, hits);
        next = behind > at ? (symbols[text.charCodeAt(behind)] as number) : SPACE;
        at = behind;
      }
      const target = (trie.base[state] as number) + next;
      if (trie.check[target] !== state || next === NONE) {
        const after = trie.kinds[state] === Kind.han ? afterAside(text, at) : at;
        if (after === at) return at;
        at = after - 1;
        continue;
      }
      state = target;
      if ((trie.base[state] as number) < 0) trie.open(state);
      if (trie.first[state] !== 0) this.emit(text, state, start, at + 1, hits);
    }
    return at;
  }

  /** Where the Han character stands that goes on a word over the fillers at `at` (POS 机); else `at`. */
  private hanBehind(text: string, at: number, state: number, hits: HitList): number {
    const { symbols } = this;
    let i = at;
    while (i < text.length && isSpaced(symbols[text.charCodeAt(i)] as number)) i += 1;
    hits.saw(i);
    const unit = text.charCodeAt(i);
    if (CLASS[unit] !== UnitClass.han) return at;
    const { base, check } = this.trie;
    return check[(base[state] as number) + (symbols[unit] as number)] === state ? i : at;
  }

  /** The words that end in a state; one that ends with a letter may be part of a longer word, or its stem. */
  private emit(text: string, state: number, start: number, end: number, hits: HitList): void {
    const isLetter = this.trie.kinds[state] === Kind.letter;
    const behind = isLetter ? this.afterLetters(text, end) : end;
    hits.saw(behind);
    const stop = isLetter ? this.seenEnd(text, behind) : end;
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
    const { tags, stems } = this.words;
    for (let key = first[state] as number; key !== 0; key = next[key - 1] as number) {
      if (!stemsOnly || stems[key - 1] === 1) hits.push(tags[key - 1] as number, start, end);
    }
  }
}

function checkLength(text: string): void {
  if (text.length === 0 || text.length > MAX_WORD)
    throw new RangeError(`word of ${text.length} units: "${text}"`);
}

function isSpaced(symbol: number): boolean {
  return symbol === SPACE || symbol === SKIP;
}

/** Where reading goes on behind a gloss, or a mark of a row, at `at`; `at` itself where neither stands. */
function afterAside(text: string, at: number): number {
  return isStrewn(text, at) ? at + 1 : afterGloss(text, at);
}
