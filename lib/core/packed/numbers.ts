/**
 * Numbers in a string of printable ASCII, small ones short: what is derived from the rule packs when the
 * extension is built travels so in its scripts. One digit for numbers below 64, two below 1764, else four.
 */

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

/** Value of each digit, by its code. */
const VALUES = new Uint8Array(0x80);
for (let value = 0; value < BASE; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;

/** The numbers that {@link written} wrote. */
export function numbersOf(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  const digit = (at: number) => VALUES[text.charCodeAt(at)] as number;
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    let number = digit(i);
    if (number >= LONG) {
      number = (digit(i + 1) * BASE + digit(i + 2)) * BASE + digit(i + 3);
      i += 3;
    } else if (number >= SHORT) {
      number = SHORT + (number - SHORT) * BASE + digit(i + 1);
      i += 1;
    }
    numbers[count] = number;
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
