/** What a fee is called: the same name however it is written. */
import { normalise } from '../text/normalise';

/** Words around an English name that are no part of it: the `A` and `of` of "A deposit of". */
const BEFORE = /^(?:(?:an?|the|your|our|any|this|each)\s+)+/i;
const BEHIND = /(?:\s+(?:of|for|is|are|was|in|at|to))+$/i;

/** The words of a name without articles before it and prepositions and verbs behind it; Chinese is left as it is. */
export function nounOf(words: string): string {
  return words.trim().replace(BEFORE, '').replace(BEHIND, '');
}

/** A name to compare with others: without tricks (pinyin in between, spaces), folded. */
export function feeNameOf(words: string): string {
  return nounOf(normalise(words).text);
}

/** A name to show: as {@link feeNameOf}, but in the page's own letters (POS机押金, not pos机押金). */
export function shownNameOf(words: string): string {
  const { text, starts } = normalise(words);
  const letters = Array.from({ length: text.length }, (_, i) =>
    text[i] === ' ' ? ' ' : words.charAt(starts[i] ?? 0),
  );
  return nounOf(letters.join(''));
}

/** Whether one name is the other's longer form: 押金 and 激活押金, 押金 and 押金费用. */
export function isForm(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}
