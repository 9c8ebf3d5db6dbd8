/** Words of own concepts, brought into the form in which the detector reads. */
import { foldText } from '../text/fold';
import { normalise } from '../text/normalise';
import { LIMITS } from './limits';
import { type Problems, type Spot, shown } from './problem';

/** A Latin word that may go on after its last letter: `refund*`. */
const STEM = /^[^*]*[a-z]\*$/i;

/**
 * A word, folded: simplified, lower case, without fillers between Han characters, one space between
 * Latin words. Undefined where it was refused: `|` and a `*` in the middle mean something else, and a
 * single character means too much.
 */
export function foldWord(word: string, spot: Spot, problems: Problems): string | undefined {
  const stem = STEM.test(word);
  const plain = stem ? word.slice(0, -1) : word;
  if (/[|*]/.test(foldText(plain))) {
    problems.add('word_form', spot, { word: shown(word) });
    return undefined;
  }
  const folded = normalise(plain)
    .text.replace(/[-~\u2013 ]+/g, ' ')
    .trim();
  if (folded.length >= LIMITS.wordLeast) return stem ? `${folded}*` : folded;
  problems.add('word_short', spot, { word: shown(word), min: LIMITS.wordLeast });
  return undefined;
}
