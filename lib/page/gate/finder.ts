/**
 * Tests text for trigger words as a reader reads them: folded, and without noise between Han characters.
 *
 * The browser's own code looks for signs of words (scripts/vite/gate-pattern.ts); only beside a sign is
 * looked closely. What that needs is made when the first sign is met, which on most pages is never.
 */
import { cleared, DISGUISE } from './disguise';
import { makeHanFinder } from './han';
import { makeLatinFinder } from './latin';

/** What {@link makeFinder} is built from; see scripts/vite/gate-words.ts. */
export interface GateData {
  /** Folded words of two characters or more, joined by `|`; a trailing `*` lets a Latin word go on. */
  words: string;
  /** Lower-case characters that fold to one of the words' characters. */
  from: string;
  /** What the character at the same index of `from` folds to. */
  to: string;
  /** Characters: one at least of each word that is all Han. */
  han: string;
  /** Source of the pattern that matches a few letters of each other word. */
  latin: string;
}

/**
 * Makes a test for "does any trigger word stand in this text". Time grows linearly with the text.
 * It may say yes too often (the scanner then finds nothing), and must not say no too often.
 */
export function makeFinder({ words, from, to, han, latin }: GateData): (text: string) => boolean {
  let list: string[] | undefined;
  const listed = () => {
    list ??= words.split('|');
    return list;
  };
  let folds: Map<string, string> | undefined;
  const fold = (char: string): string => {
    folds ??= new Map([...from].map((variant, i) => [variant, to.charAt(i)]));
    return folds.get(char) ?? char;
  };
  const inHan = makeHanFinder(han, listed, fold);
  const inLatin = makeLatinFinder(latin, listed, fold);
  return (raw) => {
    const text = DISGUISE.test(raw) ? cleared(raw) : raw;
    return inHan(text) || inLatin(text);
  };
}
