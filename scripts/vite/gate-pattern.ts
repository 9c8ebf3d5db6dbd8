/**
 * The patterns that find where a trigger word may stand, in text as it stands on a page. Made when the
 * extension is built: putting them together on every page would take longer than using them.
 *
 * A browser needs longest for the compiling of a large pattern, and for a pattern that often almost
 * matches. So they ask for few and rare signs, at least one of each word: one character of a Chinese
 * word, a few letters of a Latin one. Only beside a sign is looked closely (lib/page/gate/finder.ts).
 */

/** The folded words, and the lower-case characters `from[i]` that fold to `to[i]`. */
export interface Folding {
  words: readonly string[];
  from: string;
  to: string;
}

/** What is looked for. */
export interface SignPatterns {
  /** Characters: one at least of each word that is all Han, and its variants. Single ones are found fastest. */
  han: string;
  /**
   * Source of the regular expression that matches some letters of each other word, small and capital ones;
   * nothing where there is no such word.
   */
  latin: string;
}

const LATIN = /[a-z]/;
const LETTERS = /[a-z]+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/;
const NOWHERE = '(?!)';
/** Of a Latin word so many letters are asked for: with more the pattern only grows. */
const SIGN_LETTERS = 4;
/** English words that are no signs: they stand everywhere. */
const USUAL_WORDS = new Set(
  'accept accepts apply each free into many most must take takes that these this with your'.split(
    ' ',
  ),
);
/** The most frequent Chinese characters, most frequent first, then some that pages on goods are full of. */
const USUAL_HAN =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直资命山金指许统区保至队形社便空决治展科司五基书非则听白界达光放强即像难且权商户单收付费码';
/** How much more a sign of the most frequent kind costs than a rare one. */
const USUAL_COST = 20;

/** Derives the patterns. Each word has a sign in one of them: a word of Han characters alone in `han`. */
export function signPatterns({ words, from, to }: Folding): SignPatterns {
  const forms = formsOf(from, to);
  const latin = words.filter((word) => LATIN.test(word));
  const han = words.filter((word) => !LATIN.test(word));
  const chars = cover(han.map(charactersOf));
  const letters = cover(latin.map(lettersOf));
  return {
    han: chars.map(forms).join(''),
    latin:
      letters
        .map((sign) => Array.from(sign, (char) => bothCases(char, forms)).join(''))
        .join('|') || NOWHERE,
  };
}

/** What may be a sign of a word, with how dear it is: how often it stands where no such word does. */
interface Choice {
  sign: string;
  cost: number;
}

function charactersOf(word: string): Choice[] {
  return Array.from(word, (sign) => {
    const rank = USUAL_HAN.indexOf(sign);
    return { sign, cost: rank < 0 ? 1 : 1 + USUAL_COST * (1 - rank / USUAL_HAN.length) };
  });
}

/** The first letters of the words in a group of words. Few letters are no sign where there are more. */
function lettersOf(words: string): Choice[] {
  const runs = words.match(LETTERS) ?? [];
  const length = Math.min(SIGN_LETTERS, Math.max(...runs.map((run) => run.length)));
  return runs
    .filter((run) => run.length >= length)
    .map((run) => ({
      sign: run.slice(0, SIGN_LETTERS),
      cost: USUAL_WORDS.has(run) ? USUAL_COST : 1,
    }));
}

/** A few cheap signs, one of each word at least: time and again the one that is cheapest for what it adds. */
function cover(words: readonly (readonly Choice[])[]): string[] {
  const signs: string[] = [];
  for (let left = words; left.length > 0; ) {
    const best = bestOf(left.flat());
    signs.push(best);
    left = left.filter((choices) => choices.every(({ sign }) => sign !== best));
  }
  return signs.sort();
}

function bestOf(choices: readonly Choice[]): string {
  const worth = new Map<string, number>();
  for (const { sign, cost } of choices) worth.set(sign, (worth.get(sign) ?? 0) + 1 / cost);
  const [[best = ''] = []] = [...worth].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best;
}

/** A function that gives a folded character with its variants. */
function formsOf(from: string, to: string): (char: string) => string {
  const forms = new Map<string, string>();
  [...from].forEach((variant, i) => {
    // The finder makes full-width letters plain ones before it looks.
    if (FULL_WIDTH.test(variant)) return;
    const char = to.charAt(i);
    forms.set(char, (forms.get(char) ?? '') + variant);
  });
  return (char) => char + (forms.get(char) ?? '');
}

/** A class instead of the flag `i`, with which large classes take a millisecond to compile. */
function bothCases(char: string, forms: (char: string) => string): string {
  return `[${char.toUpperCase()}${forms(char)}]`;
}
