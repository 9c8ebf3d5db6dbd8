/** Finds words with Latin letters around a few of their letters. */
import { type Fold, STRETCH, variantsOf } from './disguise';

const ALNUM = /[a-z0-9]/;
const LETTER = /[a-z0-9]/i;

/** Makes a test for "does any of the words stand in this text", of which `signs` match the first letters. */
export function makeLatinFinder(
  signs: string,
  words: () => readonly string[],
  fold: Fold,
): (text: string) => boolean {
  const letters = new RegExp(signs, 'g');
  const stands = (text: string, at: number, sign: string): boolean => {
    const likely = words().filter((word) => word.includes(sign));
    return variantsOf(text, at, fold).some((here) => likely.some((word) => holds(here, word)));
  };
  return (text) => {
    /** Up to where has been looked for the words of each sign. */
    const looked = new Map<string, number>();
    letters.lastIndex = 0;
    for (let hit = letters.exec(text); hit !== null; hit = letters.exec(text)) {
      const { index, 0: raw } = hit;
      const sign = raw.toLowerCase();
      if (index >= (looked.get(sign) ?? 0) && mayBegin(text, index)) {
        if (stands(text, index, sign)) return true;
        looked.set(sign, index + STRETCH);
      }
      // One sign may stand across another.
      letters.lastIndex = index + 1;
    }
    return false;
  };
}

/** A Latin word begins where none goes on, at the latest with a capital behind a small letter. */
function mayBegin(text: string, at: number): boolean {
  const [before, first] = [text.charAt(at - 1), text.charAt(at)];
  if (!LETTER.test(before)) return true;
  return first !== first.toLowerCase() && before === before.toLowerCase();
}

/** Whether the word stands in `text`; a Latin word only as a whole, unless it ends in `*`. */
function holds(text: string, word: string): boolean {
  const open = word.endsWith('*');
  const body = open ? word.slice(0, -1) : word;
  for (let at = text.indexOf(body); at >= 0; at = text.indexOf(body, at + 1)) {
    const end = at + body.length;
    if (isEdge(text, at) && (open || isEdge(text, end))) return true;
  }
  return false;
}

/** Whether no Latin word goes on between the characters before and at `at`. */
function isEdge(text: string, at: number): boolean {
  return !ALNUM.test(text.charAt(at - 1)) || !ALNUM.test(text.charAt(at));
}
