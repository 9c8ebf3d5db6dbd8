/** Tests text for trigger words as a reader reads them: folded, and without noise between Han characters. */

/** What {@link makeFinder} is built from; see scripts/vite/gate-words.ts. */
export interface GateData {
  words: readonly string[];
  from: string;
  to: string;
}

/** Latin letters and digits: what may not stand beside a Latin trigger word. */
const WORD = /[a-z0-9]/;
/** Up to eight units that are neither Han nor digit between two Han characters (spaces, pinyin, dots). */
const NOISE = /([\u3400-\u9fff])[^\u3400-\u9fff0-9]{1,8}(?=[\u3400-\u9fff])/g;
const INVISIBLE = /\p{Cf}|[\ufe00-\ufe0f]/gu;

/**
 * Makes a test for "does any trigger word stand in this text". Time grows linearly with the text.
 * It may say yes too often (the scanner then finds nothing), and must not say no too often.
 */
export function makeFinder({ words, from, to }: GateData): (text: string) => boolean {
  const foldable = new RegExp(`[${from.replace(/[\\\]^-]/g, '\\$&')}]`, 'g');
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  const fold = (char: string) => to.charAt(from.indexOf(char));
  const stands = (text: string) => {
    for (let i = 0; i < text.length; i += 1) {
      const group = byFirst.get(text.charAt(i));
      if (group?.some((word) => standsAt(text, word, i))) return true;
    }
    return false;
  };
  return (raw) => {
    const text = raw.toLowerCase().replace(INVISIBLE, '').replace(foldable, fold);
    return stands(text) || stands(text.replace(NOISE, '$1'));
  };
}

/** Whether `word` stands at `at`; Latin words only as whole words, unless the word ends in `*`. */
function standsAt(text: string, word: string, at: number): boolean {
  const open = word.endsWith('*');
  const body = open ? word.slice(0, -1) : word;
  if (!text.startsWith(body, at)) return false;
  const end = at + body.length;
  if (WORD.test(body.charAt(0)) && WORD.test(text.charAt(at - 1))) return false;
  return open || !WORD.test(body.charAt(body.length - 1)) || !WORD.test(text.charAt(end));
}
