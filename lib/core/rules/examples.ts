/**
 * How a rule's examples are written, beside its pack: sentences that it must mark, with the exact span
 * in ⟦ ⟧, and near misses that it must leave alone. Examples are never part of the product.
 */
import type { Category, Stance } from '../model';
import type { Rule } from './types';

/** Examples of one rule or of one category. */
export interface RuleExamples {
  /** The rule that must find each hit; absent: any rule of the category may. */
  rule?: string;
  category: Category;
  /** Stance of each hit. Default: {@link stanceOfHits}. */
  stance?: Stance;
  /** Sentences with the span of the finding in ⟦ ⟧. */
  hits: readonly string[];
  /** Sentences in which nothing of the category may be found with the stance of its hits. */
  misses: readonly string[];
  /** As `misses`, read on a page of another trade. For rules with `needsTrade`. */
  elsewhere?: readonly string[];
}

const FAVOURING: ReadonlySet<Category> = new Set([
  'free_bait',
  'refund_promise',
  'impersonation',
  'card_abuse',
]);

/** What a clause of this category is where nothing frames it: `promise` if it favours the reader, else `term`. */
export function stanceOfHits(category: Category): Stance {
  return FAVOURING.has(category) ? 'promise' : 'term';
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

/** Hits that each rule must have, and near misses. */
export const FEWEST_EXAMPLES = 3;

/** What keeps a set of examples from being whole, one line a fault, each naming its rule; none: []. */
export function exampleGaps(
  rules: readonly Rule[],
  examples: readonly RuleExamples[],
): readonly string[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return [
    ...examples.flatMap(({ rule, category }) => strayOf(known, rule, category)),
    ...rules.flatMap((rule) =>
      lacksOf(
        rule,
        examples.filter((example) => example.rule === rule.id),
      ),
    ),
  ];
}

function strayOf(known: ReadonlyMap<string, Rule>, id: string | undefined, category: Category) {
  if (id === undefined) return [];
  const rule = known.get(id);
  if (!rule) return [`${id} has examples but is no rule`];
  return rule.category === category ? [] : [`${id} has examples of ${category}`];
}

function lacksOf(rule: Rule, own: readonly RuleExamples[]): string[] {
  const hits = new Set(own.flatMap((example) => example.hits)).size;
  const misses = new Set(own.flatMap((example) => example.misses)).size;
  const elsewhere = own.flatMap((example) => example.elsewhere ?? []).length;
  return [
    ...(hits < FEWEST_EXAMPLES ? [`${rule.id} has ${hits} of ${FEWEST_EXAMPLES} hits`] : []),
    ...(misses < FEWEST_EXAMPLES
      ? [`${rule.id} has ${misses} of ${FEWEST_EXAMPLES} near misses`]
      : []),
    ...(rule.needsTrade && elsewhere === 0
      ? [`${rule.id} needs the trade but has no example from another one`]
      : []),
  ];
}
