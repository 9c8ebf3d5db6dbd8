/** Reads the packed table of other shapes of characters. */
import { DIGITS, VARIANTS_FROM, VARIANTS_TO } from './variants.generated';

const LONG = DIGITS.length - 1;

/** Pairs of a code unit and the simplified one that it is another shape of, by rising unit. */
export function variants(): [from: number, to: number][] {
  const pairs: [number, number][] = [];
  let unit = 0;
  for (let i = 0; i < VARIANTS_FROM.length; ) {
    const digit = digitAt(VARIANTS_FROM, i);
    unit += digit === LONG ? threeAt(VARIANTS_FROM, i + 1) : digit;
    i += digit === LONG ? 4 : 1;
    pairs.push([unit, threeAt(VARIANTS_TO, 3 * pairs.length)]);
  }
  return pairs;
}

function digitAt(text: string, at: number): number {
  return DIGITS.indexOf(text[at] ?? '');
}

function threeAt(text: string, at: number): number {
  const [high, middle, low] = [at, at + 1, at + 2].map((i) => digitAt(text, i));
  return ((high ?? 0) * DIGITS.length + (middle ?? 0)) * DIGITS.length + (low ?? 0);
}
