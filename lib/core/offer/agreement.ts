/** A sales page held against the agreement that it links to. */
import type { Finding } from '../model';
import type { Rule } from '../rules/types';
import { type Pair, pairsOf, type Side } from './contradictions';

/**
 * A promise of the page that the agreement takes back, or the other way round. `promise` and `term`
 * are indexes into the findings of `promiseIn` and of the other text.
 */
export interface CrossContradiction extends Pair {
  promiseIn: 'page' | 'agreement';
  /** The words themselves, so that the pair can be told without both reports at hand. */
  promiseQuote: string;
  termQuote: string;
}

/** Promises on one text that terms of the other take back, those of the sales page first. Pure. */
export function contradictionsAcross(
  page: Side,
  agreement: Side,
  ruleOf: (promise: Finding) => Rule | undefined,
): CrossContradiction[] {
  const across = (promiseIn: CrossContradiction['promiseIn']): CrossContradiction[] => {
    const [own, other] = promiseIn === 'page' ? [page, agreement] : [agreement, page];
    return pairsOf(own, other, ruleOf).map((pair) => ({
      ...pair,
      promiseIn,
      promiseQuote: own.findings[pair.promise]?.quote ?? '',
      termQuote: other.findings[pair.term]?.quote ?? '',
    }));
  };
  return [...across('page'), ...across('agreement')];
}
