/**
 * What a card says, as plain data in the reader's language. It is made where the rules are (compose.ts)
 * and drawn where the words stand, which may be a frame that knows no rules.
 */
import type { Language, Severity } from '../../core/model';

/** Everything on one finding's card. Words of the page stand in `quote` and `against` only. */
export interface CardContent {
  /** By what the finding is known again where the user calls it no problem; lib/core/dismissal.ts. */
  key: string;
  severity: Severity;
  /** A few words that name the clause. */
  title: string;
  /** Words of the page, and their language. */
  quote: string;
  language: Language;
  /** For a promise: the term of the same page that takes it back. */
  against?: string;
  /** What made the words hard to notice, one sentence each, weightiest first. */
  concealed: string[];
  /** What it means for the reader, with the sum. */
  means: string;
  /** Why it may not stand: one line a legal text. */
  why: string[];
  /** What to do now. */
  todo: string;
  /** Whose rule found it, where that is not one of ours. */
  source?: string;
  /** Why it was marked and rated so. */
  reasons: string[];
}
