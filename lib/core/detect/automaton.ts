/**
 * One pass over the raw text that yields every word of every lexicon.
 *
 * Aho-Corasick as a full transition table over the alphabet of the lexicon. Folding and the skipping
 * of fillers happen on the way, so the text is read once and never copied. Time is linear in the
 * text: each code unit costs one table look-up, and each state lists a bounded number of words.
 * Source: Aho, Corasick, "Efficient string matching", CACM 18 (1975).
 */
import { CLASS, FOLD, UnitClass } from '../text/fold';
import { afterGloss } from '../text/pinyin';

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

/** Longest word that can be found, in code units. */
export const MAX_WORD = RING - 1;

/** A compiled set of words. Immutable; safe to share. */
export class Automaton {
  private readonly symbols = new Uint16Array(0x10000);
  private readonly width: number;
  private readonly next: Uint16Array;
  private readonly latin: Uint8Array;
  private readonly outStart: Uint32Array;
  private readonly out: Uint16Array;
  private readonly words: readonly Word[];
  private readonly spaceSymbol: number;

  /** Throws RangeError for an empty word, one longer than {@link MAX_WORD}, or more than 65,532 states. */
  constructor(words: readonly Word[]) {
    this.words = words;
    const alphabet = new Map<number, number>([[SPACE, 1]]);
    for (const word of words) addToAlphabet(word.text, alphabet);
    this.width = alphabet.size + 1;
    this.spaceSymbol = 1;
    const trie = buildTrie(words, alphabet, this.width);
    this.next = trie.next;
    this.latin = trie.latin;
    const flat = link(trie, this.width);
    this.outStart = flat.outStart;
    this.out = flat.out;
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
    const { symbols, next, width, latin, outStart, spaceSymbol } = this;
    const ring = new Int32Array(RING);
    let state = 0;
    let count = 0;
    for (let i = 0, n = text.length; i < n; i += 1) {
      let symbol = symbols[text.charCodeAt(i)] as number;
      if (symbol === 0) {
        if (state !== 0 && latin[state] === 0) {
          const after = afterGloss(text, i);
          if (after > i) {
            i = after - 1;
            continue;
          }
        }
        state = 0;
        continue;
      }
      if (symbol >= NEWLINE) {
        if (state === 0 || symbol === SKIP) continue;
        const last = latin[state] as number;
        if (last === 0 && symbol === NEWLINE) state = 0;
        if (last !== 1) continue;
        symbol = spaceSymbol;
      }
      const target = next[state * width + symbol] as number;
      if (target === 0 && state !== 0 && latin[state] === 0 && isLatin(text.charCodeAt(i))) {
        const after = afterGloss(text, i);
        if (after > i) {
          i = after - 1;
          continue;
        }
      }
      state = target;
      ring[count & (RING - 1)] = i;
      count += 1;
      if (outStart[state] !== outStart[state + 1]) this.emit(text, state, ring, count, i + 1, hits);
    }
    return hits;
  }

  private emit(
    text: string,
    state: number,
    ring: Int32Array,
    count: number,
    end: number,
    hits: HitList,
  ): void {
    const last = this.outStart[state + 1] as number;
    for (let o = this.outStart[state] as number; o < last; o += 1) {
      const word = this.words[this.out[o] as number] as Word;
      const start = ring[(count - word.text.length) & (RING - 1)] as number;
      const stop = wordEnd(text, start, end, word);
      if (stop > 0) hits.push(word.tag, start, stop);
    }
  }
}

/** The end of the word in the text, or -1 where a Latin word is only part of a longer one. */
function wordEnd(text: string, start: number, end: number, word: Word): number {
  if (isLatin(word.text.charCodeAt(0)) && start > 0 && isLatin(text.charCodeAt(start - 1)))
    return -1;
  if (!isLatin(word.text.charCodeAt(word.text.length - 1))) return end;
  let stop = end;
  while (stop < text.length && stop - end < MAX_WORD && isLatin(text.charCodeAt(stop))) stop += 1;
  return stop === end || word.stem ? stop : -1;
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

interface Trie {
  next: Uint16Array;
  /** 0: the state's last unit is not Latin; 1: Latin; 2: a space. */
  latin: Uint8Array;
  /** Word indexes that end in each state, before suffix links. */
  ends: number[][];
  states: number;
}

function buildTrie(
  words: readonly Word[],
  alphabet: ReadonlyMap<number, number>,
  width: number,
): Trie {
  const most = words.reduce((sum, word) => sum + word.text.length, 1);
  if (most > 0xfffe) throw new RangeError(`${most} states are too many`);
  const next = new Uint16Array(most * width);
  const latin = new Uint8Array(most);
  const ends: number[][] = [[]];
  words.forEach((word, index) => {
    let state = 0;
    for (let i = 0; i < word.text.length; i += 1) {
      const unit = word.text.charCodeAt(i);
      const slot = state * width + (alphabet.get(unit) ?? 0);
      if (next[slot] === 0) {
        next[slot] = ends.length;
        latin[ends.length] = unit === SPACE ? 2 : CLASS[unit] === UnitClass.han ? 0 : 1;
        ends.push([]);
      }
      state = next[slot] as number;
    }
    ends[state]?.push(index);
  });
  return { next: next.slice(0, ends.length * width), latin, ends, states: ends.length };
}

/** Breadth first: fills the failure moves into the table, and gathers the words of all suffixes. */
function link(trie: Trie, width: number): { outStart: Uint32Array; out: Uint16Array } {
  const { next, ends, states } = trie;
  const fail = new Uint16Array(states);
  const queue: number[] = [];
  for (let symbol = 0; symbol < width; symbol += 1) {
    const child = next[symbol] as number;
    if (child !== 0) queue.push(child);
  }
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] as number;
    const back = fail[state] as number;
    ends[state]?.push(...(ends[back] ?? []));
    for (let symbol = 1; symbol < width; symbol += 1) {
      const slot = state * width + symbol;
      const child = next[slot] as number;
      const other = next[back * width + symbol] as number;
      if (child === 0) next[slot] = other;
      else {
        fail[child] = other;
        queue.push(child);
      }
    }
  }
  return flatten(ends);
}

function flatten(ends: readonly number[][]): { outStart: Uint32Array; out: Uint16Array } {
  const outStart = new Uint32Array(ends.length + 1);
  const all: number[] = [];
  ends.forEach((list, state) => {
    outStart[state] = all.length;
    all.push(...list);
  });
  outStart[ends.length] = all.length;
  return { outStart, out: Uint16Array.from(all) };
}
