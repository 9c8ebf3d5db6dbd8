/** Symbols: the code units that words are made of, numbered so that one comparison tells their kind. */
import { CLASS, FOLD, UnitClass } from '../text/fold';

/** A unit that no word holds. */
export const NONE = 0;
/** An invisible mark. */
export const SKIP = 1;
/** A line break. */
export const NEWLINE = 2;
/** A filler, or the space of a word. */
export const SPACE = 3;
/** The first symbol of a letter; those below are no part of a word, but for {@link SPACE}. */
export const LETTERS = 4;

/** What may open a gloss (see text/pinyin.ts), folded; each has a symbol, the first behind the letters. */
export const BRACKETS = '([〔';

/** The symbols of a set of words: marks, letters, brackets, punctuation, other units, units that are words by themselves. */
export interface Alphabet {
  /** Symbol by folded unit; 0 for units that no word holds. */
  symbols: Uint16Array;
  /** The largest symbol of a letter; letters that no word holds have it. */
  lastLetter: number;
  /** The largest symbol of punctuation, which comes behind the brackets; what no word holds has it. */
  lastMark: number;
  /** The first symbol of a unit that is a word by itself, and neither letter nor bracket. */
  firstSolo: number;
  /** The largest symbol. */
  last: number;
}

/** The alphabet of some words, written folded; pauses often. */
export function* alphabetSteps(words: readonly string[]): Generator<void, Alphabet> {
  const units = yield* unitsOf(words);
  const solo = new Set<number>();
  for (const word of words) if (word.length === 1) solo.add(word.charCodeAt(0));
  return alphabetOf(units, solo);
}

/** The alphabet of words made of some units, each told once; `solo` are those that are words by themselves. */
function alphabetOf(units: readonly number[], solo: ReadonlySet<number>): Alphabet {
  const symbols = new Uint16Array(0x10000);
  symbols[0x20] = SPACE;
  let next = LETTERS;
  const add = (unit: number) => {
    if (symbols[unit] !== NONE) return;
    symbols[unit] = next;
    next += 1;
  };
  units.filter((unit) => CLASS[unit] === UnitClass.latin).forEach(add);
  const lastLetter = next;
  next += 1;
  for (const bracket of BRACKETS) add(bracket.charCodeAt(0));
  const joined = units.filter((unit) => !solo.has(unit));
  joined.filter(isMark).forEach(add);
  const lastMark = next;
  next += 1;
  joined.forEach(add);
  const firstSolo = next;
  units.forEach(add);
  return { symbols, lastLetter, lastMark, firstSolo, last: next - 1 };
}

/** Words read between two pauses. */
const STEP = 2000;

/** The units of some words, each once, in order of first appearance. */
function* unitsOf(words: readonly string[]): Generator<void, number[]> {
  const seen = new Uint8Array(0x10000);
  const units: number[] = [];
  for (let from = 0; from < words.length; from += STEP) {
    for (const word of words.slice(from, from + STEP)) addUnits(word, seen, units);
    yield;
  }
  return units;
}

function addUnits(word: string, seen: Uint8Array, units: number[]): void {
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    if (seen[unit] === 1) continue;
    seen[unit] = 1;
    units.push(unit);
  }
}

/** Punctuation: what may be put between the characters of a word in a row (see text/strewn.ts). */
function isMark(unit: number): boolean {
  if (CLASS[unit] !== UnitClass.other) return false;
  return (unit > 0x20 && unit < 0x7f) || (unit > 0x3000 && unit < 0x3040) || unit >= 0xff00;
}

/** Symbol by raw code unit. */
export function symbolTable({ symbols, lastLetter, lastMark }: Alphabet): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) {
    const own = symbols[FOLD[unit] as number] as number;
    if (own >= LETTERS) {
      table[unit] = own;
      continue;
    }
    const kind = CLASS[unit];
    if (kind === UnitClass.invisible) table[unit] = SKIP;
    else if (kind === UnitClass.filler) table[unit] = SPACE;
    else if (kind === UnitClass.latin) table[unit] = lastLetter;
    else if (kind === UnitClass.other && isMark(unit)) table[unit] = lastMark;
  }
  for (const unit of [0x0a, 0x0d]) if ((table[unit] as number) < LETTERS) table[unit] = NEWLINE;
  return table;
}
