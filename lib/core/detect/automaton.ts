/**
 * One pass over the raw text that yields every word of every lexicon.
 *
 * Aho-Corasick over a packed trie. Folding and the skipping of fillers happen on the way, so the text
 * is read once and never copied. Time is linear in the text: failure links are followed at most once
 * for each unit that was read, and each state lists a bounded number of words.
 * Source: Aho, Corasick, "Efficient string matching", CACM 18 (1975).
 */
import { CLASS, FOLD, UnitClass } from '../text/fold';
import { afterGloss } from '../text/pinyin';
import { type PackedTrie, packTrie } from './trie';

/** A word to find. `tag` is handed back with each hit. */
export interface Word {
  text: string;
  /** Whether a Latin word may go on after its last letter. */
  stem: boolean;
  tag: number;
}

/** Where words were found: three numbers each (tag, raw start, raw end), in order of their end. */
export class HitList {
  data = new Int32Array(3 * 256);
  length = 0;

  push(tag: number, start: number, end: number): void {
    const at = this.length * 3;
    if (at === this.data.length) {
      const grown = new Int32Array(this.data.length * 2);
      grown.set(this.data);
      this.data = grown;
    }
    this.data[at] = tag;
    this.data[at + 1] = start;
    this.data[at + 2] = end;
    this.length += 1;
  }
}

const RING = 64;
const SKIP = 0xffff;
const FILLER = 0xfffe;
const NEWLINE = 0xfffd;
const SPACE = 0x20;
const SPACE_SYMBOL = 1;

/** Longest word that can be found, in code units. */
export const MAX_WORD = RING - 1;

/** Units read between two pauses: well under a millisecond. */
const STEP = 32_768;

/** Where reading stands: enough to go on later. */
interface Cursor {
  state: number;
  /** Units taken since the start, modulo nothing; the ring holds the last ones' offsets. */
  count: number;
  ring: Int32Array;
  /** The unit to read next; a gloss may have been skipped past the end of a step. */
  next: number;
}

function newCursor(): Cursor {
  return { state: 0, count: 0, ring: new Int32Array(RING), next: 0 };
}

/** Kinds of a state by the last unit of its path. */
const HAN_STATE = 0;
const LATIN_STATE = 1;
const SPACE_STATE = 2;

/** A compiled set of words. Immutable; safe to share. */
export class Automaton {
  private readonly symbols = new Uint16Array(0x10000);
  private readonly trie: PackedTrie;
  private readonly kinds: Uint8Array;
  private readonly words: readonly Word[];

  /** Throws RangeError for an empty word or one longer than {@link MAX_WORD}. */
  constructor(words: readonly Word[]) {
    this.words = words;
    const alphabet = new Map<number, number>([[SPACE, SPACE_SYMBOL]]);
    for (const word of words) addToAlphabet(word.text, alphabet);
    this.trie = packTrie(
      words.map((word) => word.text),
      (unit) => alphabet.get(unit) ?? 0,
      alphabet.size,
    );
    this.kinds = Uint8Array.from(this.trie.unit, kindOf);
    this.fillSymbols(alphabet);
  }

  private fillSymbols(alphabet: ReadonlyMap<number, number>): void {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const kind = CLASS[unit];
      if (kind === UnitClass.invisible) this.symbols[unit] = SKIP;
      else if (kind === UnitClass.filler) this.symbols[unit] = FILLER;
      else if (unit === 0x0a || unit === 0x0d) this.symbols[unit] = NEWLINE;
      else this.symbols[unit] = alphabet.get(FOLD[unit] ?? unit) ?? 0;
    }
  }

  /** Finds all words in `text`, overlapping ones too. */
  find(text: string, hits = new HitList()): HitList {
    this.run(text, 0, text.length, newCursor(), hits);
    return hits;
  }

  /** As {@link find}, pausing after every {@link STEP} units. */
  *findSteps(text: string, hits = new HitList()): Generator<void, HitList> {
    const cursor = newCursor();
    for (let from = 0; from < text.length; from = Math.max(from + STEP, cursor.next)) {
      this.run(text, Math.max(from, cursor.next), Math.min(from + STEP, text.length), cursor, hits);
      yield;
    }
    return hits;
  }

  /** Reads `[from, to)`; what was begun before goes on from the cursor. */
  private run(text: string, from: number, to: number, cursor: Cursor, hits: HitList): void {
    const { symbols, kinds, trie } = this;
    const { base, check, fail, outStart } = trie;
    const { ring } = cursor;
    let { state, count } = cursor;
    let i = from;
    for (; i < to; i += 1) {
      let symbol = symbols[text.charCodeAt(i)] as number;
      if (symbol >= NEWLINE) {
        if (state === 0 || symbol === SKIP) continue;
        const last = kinds[state];
        if (last === HAN_STATE && symbol === NEWLINE) state = 0;
        if (last !== LATIN_STATE) continue;
        symbol = SPACE_SYMBOL;
      }
      let target = symbol === 0 ? 0 : (base[state] as number) + symbol;
      if (target === 0 || check[target] !== state) {
        if (state !== 0 && kinds[state] === HAN_STATE) {
          const after = afterGloss(text, i);
          if (after > i) {
            i = after - 1;
            continue;
          }
        }
        if (symbol === 0) {
          state = 0;
          continue;
        }
        while (check[target] !== state && state !== 0) {
          state = fail[state] as number;
          target = (base[state] as number) + symbol;
        }
        if (check[target] !== state) target = 0;
      }
      state = target;
      ring[count & (RING - 1)] = i;
      count += 1;
      if (outStart[state] !== outStart[state + 1]) this.emit(text, state, ring, count, i + 1, hits);
    }
    cursor.state = state;
    cursor.count = count;
    cursor.next = i;
  }

  private emit(
    text: string,
    state: number,
    ring: Int32Array,
    count: number,
    end: number,
    hits: HitList,
  ): void {
    const { out, outStart } = this.trie;
    const last = outStart[state + 1] as number;
    for (let o = outStart[state] as number; o < last; o += 1) {
      const word = this.words[out[o] as number] as Word;
      const start = ring[(count - word.text.length) & (RING - 1)] as number;
      const stop = wordEnd(text, start, end, word);
      if (stop > 0) hits.push(word.tag, start, stop);
    }
  }
}

function kindOf(unit: number): number {
  if (unit === SPACE) return SPACE_STATE;
  return CLASS[unit] === UnitClass.han ? HAN_STATE : LATIN_STATE;
}

/** The end of the word in the text, or -1 where a Latin word is only part of a longer one. */
function wordEnd(text: string, start: number, end: number, word: Word): number {
  if (isLatin(word.text.charCodeAt(0)) && isLatin(text.charCodeAt(seen(text, start - 1, -1))))
    return -1;
  if (!isLatin(word.text.charCodeAt(word.text.length - 1))) return end;
  let stop = end;
  for (let at = end; stop - end < MAX_WORD; stop = at + 1, at = stop) {
    at = seen(text, at, 1);
    if (!isLatin(text.charCodeAt(at))) break;
  }
  return stop === end || word.stem ? stop : -1;
}

/** The nearest offset from `at` on, in steps of `step`, that is no invisible mark; a few marks at most. */
function seen(text: string, at: number, step: 1 | -1): number {
  let offset = at;
  for (let i = 0; i < MAX_WORD && CLASS[text.charCodeAt(offset)] === UnitClass.invisible; i += 1)
    offset += step;
  return offset;
}

function isLatin(unit: number): boolean {
  return CLASS[unit] === UnitClass.latin;
}

function addToAlphabet(text: string, alphabet: Map<number, number>): void {
  if (text.length === 0 || text.length > MAX_WORD)
    throw new RangeError(`word of ${text.length} units: "${text}"`);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (!alphabet.has(unit)) alphabet.set(unit, alphabet.size + 1);
  }
}
