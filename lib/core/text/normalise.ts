/**
 * Normalised text with a map back to the raw text.
 *
 * Used where words have to be read as a person reads them (numbers, sentences). The word automaton
 * applies the same folding while it runs, so a whole page is never copied.
 */
import { CLASS, decodeUnits, FOLD, UnitClass } from './fold';
import { afterGloss } from './pinyin';
import { isStrewn } from './strewn';

/** A normalised slice and where each of its units stands in the raw text. */
export interface Normalised {
  /** Folded text without invisible marks, pinyin glosses, marks in a row, and fillers beside Han characters. */
  text: string;
  /** Raw offset of each unit of `text`; one more entry at the end: the raw end of the slice. */
  starts: Uint32Array;
}

/**
 * Normalises `raw.slice(from, to)`. `starts` holds offsets into the whole of `raw` (UTF-16 units).
 * A run of fillers stands as one space where it parts Latin words, and is dropped elsewhere.
 */
export function normalise(raw: string, from = 0, to = raw.length): Normalised {
  const normaliser = new Normaliser();
  const text = normaliser.read(raw, from, to);
  return { text, starts: normaliser.starts.subarray(0, text.length + 1) };
}

/**
 * Normalises one slice after another in the same room. What {@link starts} and {@link places} hold is
 * true until the next {@link read}.
 */
export class Normaliser {
  /** As {@link Normalised.starts}, for the slice read last; longer than it. */
  starts = new Uint32Array(0);
  /** By raw offset within the slice: the offset in the normalised text of the first unit kept there or behind. */
  places = new Uint32Array(0);
  private units = new Uint16Array(0);
  private from = 0;
  private to = 0;
  private length = 0;

  /** Normalises `raw.slice(from, to)`; see {@link normalise}. */
  read(raw: string, from: number, to: number): string {
    if (this.places.length <= to - from) this.grow(2 * (to - from) + 1);
    const { units, starts, places } = this;
    let length = 0;
    let last = UnitClass.other as number;
    let fillersEnd = from;
    for (let i = from; i < to; i += 1) {
      places[i - from] = length;
      const unit = raw.charCodeAt(i);
      const kind = CLASS[unit] as number;
      if (kind === UnitClass.invisible) continue;
      if (last === UnitClass.han && kind < UnitClass.digit) {
        const after = Math.min(isStrewn(raw, i) ? i + 1 : afterGloss(raw, i), to);
        if (after > i) {
          places.fill(length, i - from, after - from);
          i = after - 1;
          continue;
        }
      }
      if (kind === UnitClass.filler) {
        if (length === 0 || last === UnitClass.han || units[length - 1] === 0x20) continue;
        if (i >= fillersEnd) fillersEnd = afterFillers(raw, i, to);
        // A filler before a Han character, or at the end, parts no words.
        if (fillersEnd === to || CLASS[raw.charCodeAt(fillersEnd)] === UnitClass.han) continue;
        const isRead = isSign(unit) || isRange(raw, i);
        units[length] = isRead ? (FOLD[unit] as number) : 0x20;
      } else units[length] = FOLD[unit] as number;
      starts[length] = i;
      length += 1;
      last = kind;
    }
    starts[length] = to;
    places[to - from] = length;
    this.from = from;
    this.to = to;
    this.length = length;
    return decodeUnits(units, length);
  }

  private grow(room: number): void {
    this.units = new Uint16Array(room);
    this.starts = new Uint32Array(room);
    this.places = new Uint32Array(room);
  }

  /** Normalised offset of a raw offset: that of the first kept unit at or after it, the end for one behind the slice. */
  normalOf(raw: number): number {
    return raw < this.to ? (this.places[raw - this.from] ?? 0) : this.length;
  }

  /** Raw offset of a unit of the normalised text. */
  startOf(unit: number): number {
    return this.starts[unit] ?? 0;
  }

  /** Raw offset behind a unit of the normalised text. */
  endOf(unit: number): number {
    return this.startOf(unit) + 1;
  }
}

/** Signs that read as themselves in numbers: minus, hyphen, tilde of a range. */
function isSign(unit: number): boolean {
  return unit === 0x2d || unit === 0x7e || unit === 0xff5e || unit === 0x2013;
}

/** A dash or full-width hyphen between digits: 60—120元. */
function isRange(raw: string, at: number): boolean {
  const unit = raw.charCodeAt(at);
  if (unit !== 0x2014 && unit !== 0xff0d) return false;
  return (
    CLASS[raw.charCodeAt(at - 1)] === UnitClass.digit &&
    CLASS[raw.charCodeAt(at + 1)] === UnitClass.digit
  );
}

/** The first offset from `at` on that holds neither filler nor invisible mark. */
function afterFillers(raw: string, at: number, to: number): number {
  let next = at;
  while (next < to && (CLASS[raw.charCodeAt(next)] as number) >= UnitClass.invisible) next += 1;
  return next;
}

/** Raw range `[start, end)` of a range of normalised units; an empty range stays empty. */
export function toRaw(map: Normalised, start: number, end: number): { start: number; end: number } {
  const last = map.starts.length - 1;
  const rawStart = map.starts[Math.min(start, last)] ?? 0;
  if (end <= start) return { start: rawStart, end: rawStart };
  const lastUnit = map.starts[Math.min(end, last) - 1] ?? rawStart;
  return { start: rawStart, end: lastUnit + 1 };
}

/** Normalised offset of a raw offset: that of the first kept unit at or after it. */
export function toNormal(map: Normalised, raw: number): number {
  let low = 0;
  let high = map.starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.starts[middle] ?? 0) < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}
