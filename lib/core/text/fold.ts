/**
 * Folding: every UTF-16 code unit to the one that the rules are written in.
 *
 * Full-width forms become ASCII, upper case becomes lower case, traditional, Kangxi and
 * compatibility ideographs become simplified ones. Folding is one unit to one unit, so offsets
 * never move; what has to be skipped (zero-width marks, spaces between Han characters) is told by
 * {@link unitClass} instead.
 */
import { variants } from './variants';

/** What a code unit is to the reader of a word. */
export const UnitClass = {
  /** Anything else: ends a word. */
  other: 0,
  /** Latin letter, with or without diacritics. */
  latin: 1,
  /** Decimal digit. */
  digit: 2,
  /** Han character. */
  han: 3,
  /** Never seen by a reader: zero-width marks, soft hyphen, variation selectors. */
  invisible: 4,
  /** Space or mark that may be strewn between Han characters, and parts Latin words. */
  filler: 5,
} as const;
/** One of {@link UnitClass}. */
export type UnitClass = (typeof UnitClass)[keyof typeof UnitClass];

const UNITS = 0x10000;
const FILLERS =
  ' \t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000·•‧∙・･●★☆◆■※‑–—-_*~|^=`´"“”‘’\'「」『』【】〖〗';
const INVISIBLES =
  '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff';

/** Arrows, boxes and shapes, symbols, dingbats but for their digits, and the surrogates of emoji. */
const PICTURES = [
  [0x2190, 0x21ff],
  [0x2500, 0x2775],
  [0x2794, 0x27bf],
  [0x2b00, 0x2bff],
  [0xd83c, 0xd83e],
  [0xdc00, 0xdfff],
] as const;

/** Kangxi radicals and CJK compatibility ideographs. */
const COMPATIBLE = [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfaff],
] as const;

/** Folded code unit by raw code unit. */
export const FOLD: Uint16Array = buildFold();
/** {@link UnitClass} by raw code unit. */
export const CLASS: Uint8Array = buildClasses();

function buildFold(): Uint16Array {
  const fold = new Uint16Array(UNITS);
  for (let unit = 0; unit < UNITS; unit += 1) fold[unit] = unit;
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) fold[unit] = unit - 0xfee0;
  for (const [from, to] of variants()) fold[from] = to;
  for (const [first, last] of COMPATIBLE) {
    for (let unit = first; unit <= last; unit += 1) fold[unit] = compatible(unit, fold);
  }
  for (let unit = 0x41; unit <= 0x5a; unit += 1) {
    fold[unit] = unit + 0x20;
    fold[unit + 0xfee0] = unit + 0x20;
  }
  fold[0x3000] = 0x20;
  fold[0xa0] = 0x20;
  fold[0xffe5] = 0xa5;
  return fold;
}

/** What Unicode says that a unit is another form of, folded: ⼾ is 戶, and that is 户. */
function compatible(unit: number, fold: Uint16Array): number {
  const form = String.fromCharCode(unit).normalize('NFKC');
  return form.length === 1 ? (fold[form.charCodeAt(0)] ?? unit) : unit;
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(UNITS);
  const fill = (first: number, last: number, value: UnitClass) =>
    classes.fill(value, first, last + 1);
  fill(0x30, 0x39, UnitClass.digit);
  fill(0xff10, 0xff19, UnitClass.digit);
  fill(0x41, 0x5a, UnitClass.latin);
  fill(0x61, 0x7a, UnitClass.latin);
  fill(0xff21, 0xff3a, UnitClass.latin);
  fill(0xff41, 0xff5a, UnitClass.latin);
  fill(0xc0, 0x24f, UnitClass.latin);
  classes[0xd7] = UnitClass.other;
  classes[0xf7] = UnitClass.other;
  fill(0x2e80, 0x2fd5, UnitClass.han);
  fill(0x3400, 0x4dbf, UnitClass.han);
  fill(0x4e00, 0x9fff, UnitClass.han);
  fill(0xf900, 0xfaff, UnitClass.han);
  fill(0xfe00, 0xfe0f, UnitClass.invisible);
  // Arrows, shapes and emoji are strewn too; an emoji is two surrogates.
  for (const [first, last] of PICTURES) fill(first, last, UnitClass.filler);
  for (const char of INVISIBLES) classes[char.charCodeAt(0)] = UnitClass.invisible;
  for (const char of FILLERS) classes[char.charCodeAt(0)] = UnitClass.filler;
  // A full-width mark is what its ASCII form is: 激＊活＿金 hides no better than 激*活_金.
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) classes[unit] = classes[unit - 0xfee0] ?? 0;
  return classes;
}

/** The class of one raw code unit. */
export function unitClass(unit: number): UnitClass {
  return (CLASS[unit] ?? UnitClass.other) as UnitClass;
}

/** Folds a whole string, unit by unit; the result has the same length. */
export function foldText(raw: string): string {
  const units = new Uint16Array(raw.length);
  for (let i = 0; i < raw.length; i += 1) units[i] = FOLD[raw.charCodeAt(i)] ?? 0;
  return decodeUnits(units, units.length);
}

const DECODE_STEP = 8192;

/** Turns code units into a string, in steps that no engine's argument limit refuses. */
export function decodeUnits(units: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += DECODE_STEP) {
    const part = units.subarray(from, Math.min(from + DECODE_STEP, length));
    // Not by spreading, which walks an iterator: this is on the way of every sentence read.
    text += Reflect.apply(String.fromCharCode, null, part);
  }
  return text;
}
