/** Finds a clause again on a page that was read from its source before, and is now shown by a browser. */
import type { Finding } from '../model';

/** What is looked for. */
export type Wanted = Pick<Finding, 'quote' | 'rule' | 'category'>;

/**
 * Index of the finding that says the same; -1 where none does. Source and shown page may part the same
 * words by other white space, so that does not count.
 */
export function placeOf(findings: readonly Wanted[], wanted: Wanted): number {
  const same = (one: Wanted) => squeezed(one.quote) === squeezed(wanted.quote);
  const exact = findings.findIndex((one) => one.rule === wanted.rule && same(one));
  return exact >= 0 ? exact : findings.findIndex(same);
}

function squeezed(quote: string): string {
  return quote.replace(/\s+/g, '');
}
