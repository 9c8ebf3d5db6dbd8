/**
 * The pattern that finds where a trigger word may begin, in text as it stands on a page. Made when the
 * extension is built: putting it together on every page would take longer than using it.
 */

/** The folded words, and the lower-case characters `from[i]` that fold to `to[i]`. */
export interface Folding {
  words: readonly string[];
  from: string;
  to: string;
}

const HAN = '\\u3400-\\u9fff';
const IS_HAN = /[\u3400-\u9fff]/;
const FULL_WIDTH = /[\uff01-\uff5e]/;
/** Whatever may stand between two Han characters of a word: see NOISE and GAP in finder.ts. */
const BETWEEN_HAN = `[^${HAN}0-9]*?`;
const GAP = '[\\s_-]';

/** Of a word that begins with a Latin letter so many characters are asked for. */
const LATIN_REACH = 7;

/**
 * Source of a regular expression that matches, whatever the case, at every place at which one of the words
 * begins, and at some others: only the first characters of a word are asked for, two where it begins with
 * a Han character. The text's full-width Latin letters are expected to be plain ones already.
 */
export function candidatePattern({ words, from, to }: Folding): string {
  const forms = formsOf(from, to);
  const seconds = new Map<string, Set<string>>();
  const latin = new Set<string>();
  for (const word of words) {
    const [first = '', second = ''] = word;
    if (IS_HAN.test(first)) seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
    else latin.add(linked(word.replace('*', '').slice(0, LATIN_REACH).trimEnd(), forms));
  }
  const classOf = (chars: Iterable<string>) => `[${Array.from(chars, forms).join('')}]`;
  const han = [...seconds].map(([first, next]) => classOf(first) + BETWEEN_HAN + classOf(next));
  const parts = [
    { ahead: classOf(seconds.keys()), forms: han },
    { ahead: classOf(new Set([...latin].map((form) => form.charAt(0)))), forms: [...latin] },
  ].filter((part) => part.forms.length > 0);
  return parts.map((part) => `(?=${part.ahead})(?:${part.forms.join('|')})`).join('|');
}

/** A function that gives a folded character with its variants, to stand within the brackets of a class. */
function formsOf(from: string, to: string): (char: string) => string {
  const forms = new Map<string, string>();
  [...from].forEach((variant, i) => {
    if (FULL_WIDTH.test(variant)) return;
    const char = to.charAt(i);
    forms.set(char, (forms.get(char) ?? '') + variant);
  });
  return (char) => (char + (forms.get(char) ?? '')).replace(/[\\\]^-]/g, '\\$&');
}

/** A word's characters with what may stand between them. */
function linked(word: string, forms: (char: string) => string): string {
  const chars = [...word];
  return chars
    .map((char, i) => {
      const own = forms(char);
      return (
        link(chars[i - 1], char) + (char === ' ' ? `${GAP}+` : own.length > 1 ? `[${own}]` : own)
      );
    })
    .join('');
}

/** What may stand before `char` in a word. */
function link(before: string | undefined, char: string): string {
  if (before === undefined || before === ' ' || char === ' ') return '';
  if (!IS_HAN.test(char) && !IS_HAN.test(before)) return '';
  return IS_HAN.test(char) && IS_HAN.test(before) ? BETWEEN_HAN : `${GAP}*`;
}
