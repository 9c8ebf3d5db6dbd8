/** What a language has to say to put the questions. */
import type { Locale } from '../explain';
import type { Facts, Fee } from '../model';
import type { AskedClause } from '../questions';

/** Sentences of one language. `name` is a fee with its sum, as `feeName` gives it. */
export interface QuestionWording {
  /** A fee as the questions name it: 「押金」¥299. `name` are words of the page or a category's id. */
  feeName(name: string, fee: Fee): string;
  /** A sum of which the page says neither when nor whether it comes back. */
  fee(name: string): string;
  recurring(name: string): string;
  never(name: string): string;
  promised(name: string, fee: Fee): string;
  conditional(name: string, fee: Fee, locale: Locale): string;
  /** A promise and the term that takes it back, both in the page's words. */
  pair(promise: string, term: string): string;
  /** By clause; the facts are those of the finding that it rests on. */
  clauses: Readonly<Record<AskedClause, (facts: Facts) => string>>;
  /** Who the seller is, where the page calls itself official and that could not be verified. */
  who: string;
}
