/** English examples: money back. */
import type { RuleExamples } from '../../examples';

/** Hits by rule, and near misses of each category. */
export const REFUNDS_EXAMPLES: readonly RuleExamples[] = [
  {
    rule: 'en.non_refund.none',
    category: 'non_refund',
    hits: [
      '⟦All fees are non-refundable⟧.',
      'The ⟦activation fee will not be refunded⟧ under any circumstances.',
      '⟦Software is sold as is and cannot be returned⟧.',
      '⟦No refunds are given for unused months⟧.',
      'All ⟦sales are final⟧.',
      'If you cancel, you ⟦forfeit the deposit⟧.',
      'We ⟦do not offer refunds on opened hardware⟧.',
      '⟦Payments already made are not refundable⟧.',
      'Merchant is ⟦not entitled to a refund of any prepaid⟧ rent.',
      '⟦The deposit is kept by us if the order⟧ is cancelled.',
      '⟦Shipping costs will not be reimbursed⟧.',
      'There is ⟦no refund⟧ for part of a month.',
      '⟦Nothing paid in advance comes back⟧.',
      '⟦The deposit is forfeited if the terminal⟧ is lost.',
    ],
    misses: [],
  },
  {
    category: 'non_refund',
    hits: [],
    misses: [
      'Fees are refundable.',
      'We cannot but refund the deposit.',
      'Does the fee come back if I cancel, or are there no refunds?',
      'The tax refund was not late this year.',
      'You will be refunded in full.',
      'The seller may not refuse to refund the deposit.',
    ],
  },
  {
    rule: 'en.conditional_refund.goods',
    category: 'conditional_refund',
    hits: [
      'Hardware ⟦may be returned within 30 days in its original packaging⟧.',
      '⟦Unopened items are eligible for return within 14 days⟧ of delivery.',
      'You ⟦may return the reader within 14 days⟧ for a refund.',
    ],
    misses: [],
  },
  {
    rule: 'en.conditional_refund.if',
    category: 'conditional_refund',
    hits: [
      'The deposit is ⟦refunded after six months⟧ of processing at least $5,000 a month.',
      'We ⟦refund the setup fee only if you process $10,000⟧ in the first 90 days.',
      '⟦Refunds are issued less a 15%⟧ restocking fee.',
      'A ⟦pro rata refund is given provided that you give 60 days⟧ of notice.',
      '⟦To receive credit, products must come back⟧ complete and clean.',
      '⟦Half of the price is returned to you⟧ if you cancel a week before.',
    ],
    misses: [],
  },
  {
    rule: 'en.conditional_refund.waiver',
    category: 'conditional_refund',
    hits: [
      'The ⟦monthly fee is waived as long as⟧ your turnover exceeds £5,000.',
      'The ⟦setup fee is waived if you process⟧ more than $5,000 a month.',
    ],
    misses: [],
  },
  {
    category: 'conditional_refund',
    hits: [],
    misses: [
      'Refund a customer by pressing the green button within the app.',
      'Return the signed form within five days.',
      'You get a refund, no questions asked.',
      'Your tax refund arrives within 21 days.',
      'Refund status can be seen in the portal.',
    ],
  },
  {
    rule: 'en.refund_promise.full',
    category: 'refund_promise',
    hits: ['You get a ⟦full refund⟧ of the deposit.', 'Return it any time for a ⟦full refund⟧.'],
    misses: [],
  },
  {
    rule: 'en.refund_promise.sure',
    category: 'refund_promise',
    hits: [
      '30-day ⟦money-back guarantee⟧.',
      'Not happy? ⟦We will refund every⟧ penny, no questions asked.',
      '⟦Satisfaction guaranteed⟧ or your money back.',
    ],
    misses: [],
  },
  {
    category: 'refund_promise',
    hits: [],
    misses: [
      'How do I get a full refund?',
      'No full refund is given.',
      'Deposits are not refundable.',
    ],
  },
];
