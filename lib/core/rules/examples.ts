/**
 * How a rule's examples are written, beside its pack: sentences that it must mark, with the exact span
 * in ⟦ ⟧, and near misses that it must leave alone. Examples are never part of the product.
 */
import type { Category } from '../model';

/** Examples of one rule or of one category. */
export interface RuleExamples {
  /** The rule that must find each hit; absent: any rule of the category may. */
  rule?: string;
  category: Category;
  /** Sentences with the span of the finding in ⟦ ⟧. */
  hits: readonly string[];
  /** Sentences in which nothing of the category may be found as `term` or `promise`. */
  misses: readonly string[];
}

/** A hit taken apart: the plain text and the marked span in UTF-16 offsets. */
export interface MarkedText {
  text: string;
  start: number;
  end: number;
}

/** Takes ⟦ ⟧ out. Throws SyntaxError where there is not exactly one pair. */
export function readMarked(marked: string): MarkedText {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  if (start < 0 || end <= start || marked.length - text.length !== 2) {
    throw new SyntaxError(`one ⟦span⟧ is needed: ${marked}`);
  }
  return { text, start, end };
}
