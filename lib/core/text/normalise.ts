/**
 * Normalised text with a map back to the raw text.
 *
 * Used where words have to be read as a person reads them (numbers, sentences). The word automaton
 * applies the same folding while it runs, so a whole page is never copied.
 */
import { CLASS, decodeUnits, FOLD, UnitClass } from './fold';
import { afterGloss } from './pinyin';

/** A normalised slice and where each of its units stands in the raw text. */
export interface Normalised {
  /** Folded text without invisible marks, pinyin glosses, and fillers beside Han characters. */
  text: string;
  /** Raw offset of each unit of `text`; one more entry at the end: the raw end of the slice. */
  starts: Uint32Array;
}

/**
 * Normalises `raw.slice(from, to)`. `starts` holds offsets into the whole of `raw` (UTF-16 units).
 * A run of fillers stands as one space where it parts Latin words, and is dropped elsewhere.
 */
export function normalise(raw: string, from = 0, to = raw.length): Normalised {
  const units = new Uint16Array(to - from);
  const starts = new Uint32Array(to - from + 1);
  let length = 0;
  for (let i = from; i < to; i += 1) {
    const unit = raw.charCodeAt(i);
    const kind = CLASS[unit];
    if (kind === UnitClass.invisible) continue;
    if (length > 0 && CLASS[units[length - 1] ?? 0] === UnitClass.han) {
      const after = afterGloss(raw, i);
      if (after > i) {
        i = Math.min(after, to) - 1;
        continue;
      }
    }
    if (kind === UnitClass.filler) {
      if (!partsWords(raw, units[length - 1], i, to)) continue;
      if (units[length - 1] === 0x20) continue;
    }
    units[length] = kind === UnitClass.filler && !isSign(unit) ? 0x20 : (FOLD[unit] ?? unit);
    starts[length] = i;
    length += 1;
  }
  starts[length] = to;
  return { text: decodeUnits(units, length), starts: starts.subarray(0, length + 1) };
}

/** Signs that read as themselves in numbers: minus, hyphen, tilde of a range. */
function isSign(unit: number): boolean {
  return unit === 0x2d || unit === 0x7e || unit === 0xff5e || unit === 0x2013;
}

/** A filler is kept only where neither neighbour is a Han character: there it parts words. */
function partsWords(raw: string, before: number | undefined, at: number, to: number): boolean {
  if (before === undefined || CLASS[before] === UnitClass.han) return false;
  let next = at + 1;
  while (next < to && skippable(raw.charCodeAt(next))) next += 1;
  return next < to && CLASS[raw.charCodeAt(next)] !== UnitClass.han;
}

function skippable(unit: number): boolean {
  const kind = CLASS[unit];
  return kind === UnitClass.invisible || kind === UnitClass.filler;
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
