/** Finds Chinese words around one of their characters, whatever little stands between them. */
import { type Fold, isBlank, REACH } from './disguise';

/** So many units that are neither Han nor digit may stand between two characters (pinyin, dots). */
const MAX_NOISE = 8;

/** A word, and the place in it of the character that it is looked up by. */
type Place = readonly [word: string, index: number];

/** Makes a test for "does any of the words stand in this text", each of which has one of `signs` in it. */
export function makeHanFinder(
  signs: string,
  words: () => readonly string[],
  fold: Fold,
): (text: string) => boolean {
  const places = new Map<string, Place[]>();
  const reaches = (text: string, from: number, [word, index]: Place, step: 1 | -1): boolean => {
    let at = from;
    for (let i = index + step; i >= 0 && i < word.length; i += step) {
      at = nextHan(text, at, step, fold);
      if (at < 0 || fold(text.charAt(at)) !== word.charAt(i)) return false;
    }
    return true;
  };
  const stands = (text: string, at: number, sign: string): boolean => {
    const char = fold(sign);
    const known = places.get(char) ?? placesOf(char, words());
    places.set(char, known);
    return known.some((place) => reaches(text, at, place, -1) && reaches(text, at, place, 1));
  };
  return (text) => {
    for (const sign of signs) {
      for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        if (stands(text, at, sign)) return true;
      }
    }
    return false;
  };
}

function placesOf(char: string, words: readonly string[]): Place[] {
  return words.flatMap((word) =>
    [...word].flatMap((own, i): Place[] => (own === char ? [[word, i]] : [])),
  );
}

/** Index of the next Han character before or behind `at`; -1 where too much stands between, or a digit. */
function nextHan(text: string, at: number, step: 1 | -1, fold: Fold): number {
  let noise = 0;
  for (let i = at + step; Math.abs(i - at) < REACH; i += step) {
    const char = fold(text.charAt(i));
    if (char >= '\u3400' && char <= '\u9fff') return i;
    if (char === '' || (char >= '0' && char <= '9')) return -1;
    if (!isBlank(char)) noise += 1;
    if (noise > MAX_NOISE) return -1;
  }
  return -1;
}
