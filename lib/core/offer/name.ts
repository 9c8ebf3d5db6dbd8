/** What a fee is called: the same name however it is written. */
import { normalise } from '../text/normalise';

/** Words around an English name that are no part of it. */
const AROUND = /^(?:an?|the|your|our|any) | (?:of|for|is|in)$/g;

/** A name as the page writes it, without tricks (pinyin in between, spaces), folded. */
export function feeNameOf(words: string): string {
  return normalise(words).text.trim().replace(AROUND, '');
}

/** Whether one name is the other's longer form: 押金 and 激活押金, 押金 and 押金费用. */
export function isForm(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}
