/** English examples: what leaving costs, and what keeps the reader. */
import type { RuleExamples } from '../../examples';

/** Hits by rule, and near misses of each category. */
export const LEAVING_EXAMPLES: readonly RuleExamples[] = [
  {
    rule: 'en.penalty.early',
    category: 'penalty',
    hits: [
      '⟦Late payments bear interest at 1.5%⟧ per month.',
      '⟦Leaving before the end of the term costs $300⟧.',
      'You owe the ⟦full replacement cost if the terminal is not returned⟧.',
      'Goods ⟦sent back are charged a 15% fee⟧.',
      'A ⟦lost terminal is charged at $300⟧.',
    ],
    misses: [],
  },
  {
    rule: 'en.penalty.named',
    category: 'penalty',
    hits: [
      '⟦Early termination fee: $395⟧.',
      'If Merchant ends this Agreement ⟦early, Merchant shall pay liquidated damages equal to the remaining monthly⟧ minimums.',
      'A ⟦restocking charge of 20%⟧ applies to returned goods.',
      'Returned payments incur a ⟦$25 NSF fee⟧.',
      'A ⟦PCI non-compliance fee of $29.95⟧ applies to accounts that are not validated.',
      'If you cancel within the first year, you will ⟦be invoiced for all remaining months⟧.',
      'A ⟦fine of $500 is charged for each breach⟧ of the rules.',
    ],
    misses: [],
  },
  {
    category: 'penalty',
    hits: [],
    misses: [
      'There is no early termination fee.',
      'You may leave at any time without penalty.',
      'Cancel any time, free of charge.',
      'The referee gave a penalty in the last minute.',
      'Is there a cancellation fee?',
    ],
  },
  {
    rule: 'en.lock_in.no_exit',
    category: 'lock_in',
    hits: [
      'The equipment lease is ⟦non-cancellable⟧.',
      'You ⟦may not cancel⟧ this agreement during the first 36 months.',
      'This ⟦lease cannot be cancelled⟧ for any reason.',
    ],
    misses: [],
  },
  {
    rule: 'en.lock_in.notice',
    category: 'lock_in',
    hits: [
      'You ⟦must give 90 days of written notice⟧ before the end of the term.',
      '⟦Notice of 60 days is needed⟧ to end the agreement.',
    ],
    misses: [],
  },
  {
    rule: 'en.lock_in.renewal',
    category: 'lock_in',
    hits: [
      'The initial term is three years and ⟦renews automatically for further one-year periods⟧.',
      'Unless cancelled in writing, the plan ⟦renews each year⟧.',
      'The agreement ⟦extends itself⟧ by another year.',
    ],
    misses: [],
  },
  {
    rule: 'en.lock_in.term',
    category: 'lock_in',
    hits: [
      'The signer ⟦personally guarantees⟧ all payments.',
      'Merchant shall process ⟦exclusively with⟧ Provider.',
      'You ⟦commit to a minimum of 24 months⟧.',
      'You are ⟦tied in for 18 months⟧.',
    ],
    misses: [],
  },
  {
    rule: 'en.lock_in.years',
    category: 'lock_in',
    hits: ['The contract ⟦runs for 48 months⟧.', 'A two-⟦year contract⟧ applies.'],
    misses: [],
  },
  {
    category: 'lock_in',
    hits: [],
    misses: [
      'No contract and no minimum term.',
      'No long-term commitment.',
      'Month to month, leave whenever you like.',
      'The hotel offers discounts for long-term guests.',
      'The agreement cannot be terminated by us without cause.',
    ],
  },
];
