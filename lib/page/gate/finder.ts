/** Tests text for trigger words as a reader reads them: folded, and without noise between Han characters. */

/** What {@link makeFinder} is built from; see scripts/vite/gate-words.ts. */
export interface GateData {
  /** Folded words of two characters or more; a trailing `*` lets a Latin word go on. */
  words: readonly string[];
  from: string;
  to: string;
}

const FIRST_HAN = 0x3400;
const HAN = '\\u3400-\\u9fff';
/** Marks that no reader sees. */
const UNSEEN = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
/** What parts Latin words, also over a line's end. */
const GAP = /[\s_-]+/g;
/** A gap beside a Han character says nothing. */
const IDLE_GAP = new RegExp(` (?=[${HAN}])|(?<=[${HAN}]) `, 'g');
/** Up to eight units that are neither Han nor digit between two Han characters (pinyin, dots). */
const NOISE = new RegExp(`([${HAN}])[^${HAN}0-9]{1,8}(?=[${HAN}])`, 'g');
/** The next Han character behind such noise. */
const NEXT_HAN = new RegExp(`[^${HAN}0-9]{1,8}([${HAN}])`, 'y');
const ALNUM = /[a-z0-9]/;
/** A word with all the noise in it is looked for within so many units. */
const REACH = 64;

/**
 * Makes a test for "does any trigger word stand in this text". Time grows linearly with the text, and
 * little is spent where no word begins. It may say yes too often (the scanner then finds nothing), and
 * must not say no too often.
 */
export function makeFinder({ words, from, to }: GateData): (text: string) => boolean {
  const foldable = new RegExp(`[${from.replace(/[\\\]^-]/g, '\\$&')}]`, 'g');
  const fold = (char: string) => to.charAt(from.indexOf(char));
  const pairs = new Set(words.map((word) => word.slice(0, 2)));
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  const firsts = [...byFirst.keys()].join('');
  const begins = new RegExp(
    `\\b[${firsts.replace(/[^a-z0-9]/g, '')}]|[${firsts.replace(/[a-z0-9]/g, '')}]`,
    'g',
  );
  return (raw) => {
    const text = raw.toLowerCase().replace(UNSEEN, '').replace(foldable, fold);
    begins.lastIndex = 0;
    while (begins.test(text)) {
      const at = begins.lastIndex - 1;
      if (!mayBegin(text, at, pairs)) continue;
      const here = tidy(text.slice(at, at + REACH));
      if (byFirst.get(here.charAt(0))?.some((word) => opens(here, word))) return true;
    }
    return false;
  };
}

/** Whether the first two characters of a word stand here, be it with noise in between. */
function mayBegin(text: string, at: number, pairs: ReadonlySet<string>): boolean {
  if (pairs.has(text.slice(at, at + 2))) return true;
  if (text.charCodeAt(at) < FIRST_HAN) return false;
  NEXT_HAN.lastIndex = at + 1;
  const next = NEXT_HAN.exec(text)?.[1];
  return next !== undefined && pairs.has(text.charAt(at) + next);
}

function tidy(text: string): string {
  return text.replace(GAP, ' ').replace(IDLE_GAP, '').replace(NOISE, '$1');
}

/** Whether `text` opens with the word; a Latin word only as a whole, unless it ends in `*`. */
function opens(text: string, word: string): boolean {
  const open = word.endsWith('*');
  const body = open ? word.slice(0, -1) : word;
  if (!text.startsWith(body)) return false;
  return open || !ALNUM.test(body.slice(-1)) || !ALNUM.test(text.charAt(body.length));
}
