/** A finding in plain words, in the reader's language. Pure data plus slots; no markup. */
import type { Finding } from './model';

/** Languages of the interface. */
export type Locale = 'zh' | 'en';

/** The lines of a finding's card after its quote, in the order they are shown. */
export interface Explanation {
  /** A few words that name the clause, e.g. 激活费 / Activation fee. */
  title: string;
  /** What it means for the reader, with the sum where the clause names one. */
  means: string;
  /** Why it may not stand: one line a legal text, each with article and effective date. May be empty. */
  why: string[];
  /** One sentence: what to do now. */
  todo: string;
  /** Why it was marked and rated so, in words, weightiest first. */
  reasons: string[];
}

/** Puts a finding into words. Never throws; a slot that is not known is left out of the sentence. */
export function explain(finding: Finding, locale: Locale): Explanation {
  return { title: `${finding.category} (${locale})`, means: '', why: [], todo: '', reasons: [] };
}
