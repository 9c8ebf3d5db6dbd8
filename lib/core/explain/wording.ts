/** The shape of a language's words for findings. */
import type { Category, Facts } from '../model';

/** What a language says of one category. */
export interface CategoryWording {
  title: string;
  /** What it means for the reader; slots that are not known are left out. */
  means(facts: Facts): string;
  /** One sentence: what to do now. */
  todo: string;
  /** Said in place of the rest where the page promises that the clause will not bite. */
  promised?: Omit<CategoryWording, 'promised'>;
}

/** All words that explaining needs in one language. */
export interface Wording {
  categories: Readonly<Record<Category, CategoryWording>>;
  /** Said in place of `means` where the finding is no term for this reader. */
  told: string;
  asked: string;
  /** Sentence for each reason id; words of the page go into `{words}`. */
  reasons: Readonly<Record<string, string>>;
  /** One legal text as a line. */
  law(title: string, since: string, says: string, consumerOnly: boolean): string;
}
