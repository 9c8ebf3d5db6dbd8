/** Tests text for trigger words as a reader reads them: folded, and without noise between Han characters. */

/** What {@link makeFinder} is built from; see scripts/vite/gate-words.ts. */
export interface GateData {
  /** Folded words of two characters or more; a trailing `*` lets a Latin word go on. */
  words: readonly string[];
  /** Lower-case characters that fold to one of the words' characters. */
  from: string;
  /** What the character at the same index of `from` folds to. */
  to: string;
  /** Source of the pattern that finds where a word may begin. */
  pattern: string;
}

const HAN = '\\u3400-\\u9fff';
/** Marks that no reader sees. */
const UNSEEN = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
/** What words are made of; full-width commas and the like stand everywhere and may stay as they are. */
const FULL_WIDTH = /[\uff0d\uff10-\uff19\uff21-\uff3a\uff3f\uff41-\uff5a]+/g;
/** What parts Latin words, also over a line's end. */
const GAP = /[\s_-]+/g;
/** A gap beside a Han character says nothing. */
const IDLE_GAP = new RegExp(` (?=[${HAN}])|(?<=[${HAN}]) `, 'g');
/** Up to eight units that are neither Han nor digit between two Han characters (pinyin, dots). */
const NOISE = new RegExp(`([${HAN}])[^${HAN}0-9]{1,8}(?=[${HAN}])`, 'g');
const ALNUM = /[a-z0-9]/;
const LETTER = /[a-z0-9]/i;
/** Where one block's text ends and the next one's begins, if nothing else parts them: `BuyTerminal`. */
const SEAM = /([a-z0-9])([A-Z])/g;
/** A word with all the noise in it is looked for within so many units. */
export const REACH = 64;

/**
 * Makes a test for "does any trigger word stand in this text". Time grows linearly with the text: one
 * pattern, run by the browser's own code, finds where a word may begin; only there is looked closely.
 * It may say yes too often (the scanner then finds nothing), and must not say no too often.
 */
export function makeFinder({ words, from, to, pattern }: GateData): (text: string) => boolean {
  const fold = new Map([...from].map((variant, i) => [variant, to.charAt(i)]));
  const candidates = new RegExp(pattern, 'gi');
  const isWord = (raw: string): boolean => {
    const folded = Array.from(raw.toLowerCase(), (char) => fold.get(char) ?? char).join('');
    const here = folded.replace(GAP, ' ').replace(IDLE_GAP, '').replace(NOISE, '$1');
    return words.some((word) => opens(here, word));
  };
  return (raw) => {
    const text = raw.replace(UNSEEN, '').replace(FULL_WIDTH, (wide) => wide.normalize('NFKC'));
    candidates.lastIndex = 0;
    for (let at = candidates.exec(text)?.index; at !== undefined; ) {
      if (mayBegin(text, at)) {
        const here = text.slice(at, at + REACH);
        if (isWord(here) || isWord(here.replace(SEAM, '$1 $2'))) return true;
      }
      candidates.lastIndex = at + 1;
      at = candidates.exec(text)?.index;
    }
    return false;
  };
}

/** A Latin word begins where none goes on, at the latest with a capital behind a small letter. */
function mayBegin(text: string, at: number): boolean {
  const [before, first] = [text.charAt(at - 1), text.charAt(at)];
  if (!LETTER.test(first) || !LETTER.test(before)) return true;
  return first !== first.toLowerCase() && before === before.toLowerCase();
}

/** Whether `text` opens with the word; a Latin word only as a whole, unless it ends in `*`. */
function opens(text: string, word: string): boolean {
  const open = word.endsWith('*');
  const body = open ? word.slice(0, -1) : word;
  if (!text.startsWith(body)) return false;
  return open || !ALNUM.test(body.slice(-1)) || !ALNUM.test(text.charAt(body.length));
}
