/** Reads the packed table of other shapes of characters. */
import { DIGITS, VARIANTS_FROM, VARIANTS_TO } from './variants.generated';

const BASE = DIGITS.length;
const LONG = BASE - 1;

/** Pairs of a code unit and the simplified one that it is another shape of, by rising unit. */
export function variants(): [from: number, to: number][] {
  const [from, to] = [digitsOf(VARIANTS_FROM), digitsOf(VARIANTS_TO)];
  const pairs: [number, number][] = [];
  let unit = 0;
  for (let i = 0; i < from.length; ) {
    const digit = from[i] as number;
    unit += digit === LONG ? threeAt(from, i + 1) : digit;
    i += digit === LONG ? 4 : 1;
    pairs.push([unit, threeAt(to, 3 * pairs.length)]);
  }
  return pairs;
}

/** The values of a string of digits, all of them ASCII. */
function digitsOf(text: string): Uint8Array {
  const values = new Uint8Array(0x80);
  for (let value = 0; value < BASE; value += 1) values[DIGITS.charCodeAt(value)] = value;
  const digits = new Uint8Array(text.length);
  for (let i = 0; i < digits.length; i += 1) digits[i] = values[text.charCodeAt(i)] as number;
  return digits;
}

function threeAt(digits: Uint8Array, at: number): number {
  const high = (digits[at] as number) * BASE + (digits[at + 1] as number);
  return high * BASE + (digits[at + 2] as number);
}
