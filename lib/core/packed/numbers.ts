/**
 * Numbers in a string of printable ASCII, small ones short: what is derived from the rule packs when the
 * extension is built travels so in its scripts. One digit for numbers below 64, two below 1764, else four.
 */

import { digitsOf } from '../text/variants';
import { DIGITS } from '../text/variants.generated';

const BASE = DIGITS.length;

/** A first digit below this stands for itself. */
const SHORT = 64;
/** A first digit below this has one behind it; that of {@link LONG} has three. */
const LONG = BASE - 1;
/** The first number of two digits that is too large. */
const MIDDLE = SHORT + (LONG - SHORT) * BASE;
const MOST = BASE ** 3;

/** Writes whole numbers from 0 to 614,124; throws RangeError for others. */
export function written(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number >= MOST)
      throw new RangeError(`cannot be written: ${number}`);
    if (number < SHORT) text += digits(number, 1);
    else if (number < MIDDLE) text += digits(number - SHORT + SHORT * BASE, 2);
    else text += digits(LONG * MOST + number, 4);
  }
  return text;
}

/** The numbers that {@link written} wrote. */
export function numbersOf(text: string): Int32Array {
  const values = digitsOf(text);
  const numbers = new Int32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; ) {
    const first = values[i] as number;
    if (first < SHORT) {
      numbers[count] = first;
      i += 1;
    } else if (first < LONG) {
      numbers[count] = SHORT + (first - SHORT) * BASE + (values[i + 1] as number);
      i += 2;
    } else {
      const high = (values[i + 1] as number) * BASE + (values[i + 2] as number);
      numbers[count] = high * BASE + (values[i + 3] as number);
      i += 4;
    }
    count += 1;
  }
  return numbers.subarray(0, count);
}

/** Places that stand in distances: each to the one before, the first to -1. */
export function placesOf(text: string): Int32Array {
  const places = numbersOf(text);
  let place = -1;
  for (let i = 0; i < places.length; i += 1) {
    place += places[i] as number;
    places[i] = place;
  }
  return places;
}

function digits(number: number, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest = Math.floor(rest / BASE))
    text = (DIGITS[rest % BASE] ?? '') + text;
  return text;
}
