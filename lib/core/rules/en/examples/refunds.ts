/** English examples: money back: none, or promised. */
import type { RuleExamples } from '../../examples';

/** Hits and near misses of each rule. */
export const REFUNDS_EXAMPLES: readonly RuleExamples[] = [
  {
    rule: 'en.non_refund.none',
    category: 'non_refund',
    hits: [
      'All ⟦sales are final⟧.',
      '⟦Prepaid sums stay with us⟧.',
      '⟦All fees are non-refundable⟧.',
      'Special ⟦orders are not taken back⟧.',
      '⟦No refunds are given for unused months⟧.',
      'Sales of used ⟦terminals are final⟧.',
      '⟦Under no circumstances will the membership fee be reimbursed⟧.',
      'The ⟦activation fee is not refundable⟧.',
      'The ⟦activation fee will not be refunded⟧ under any circumstances.',
      '⟦Software is sold as is and cannot be returned⟧.',
      'If you cancel, you ⟦forfeit the deposit⟧.',
      'We ⟦do not offer refunds on opened hardware⟧.',
      '⟦Payments already made are not refundable⟧.',
      'Merchant is ⟦not entitled to a refund of any prepaid⟧ rent.',
      '⟦The deposit is kept by us if the order⟧ is cancelled.',
      '⟦Shipping costs will not be reimbursed⟧.',
      'There is ⟦no refund⟧ for part of a month.',
      '⟦The deposit is forfeited if the terminal is lost⟧.',
      'Original ⟦shipping charges cannot be refunded⟧.',
      'Print heads and ribbons are ⟦non-returnable⟧.',
      'The ⟦set-up fee is earned when paid⟧.',
      '⟦Annual subscriptions are not pro-rated⟧ or refunded on cancellation.',
      'We ⟦keep the deposit⟧ if you change your mind.',
      '⟦Money paid for setup does not come back⟧.',
      'Once activated, the ⟦plan cannot be returned⟧ for money back.',
      'You will get ⟦no money back for months⟧ not used.',
      '⟦Deposits are lost if⟧ the event is cancelled by the guest.',
      'You owe the ⟦full replacement cost if the terminal is not returned⟧.',
    ],
    misses: [
      'Fees are refundable.',
      'We cannot but refund the deposit.',
      'The tax refund was not late this year.',
      'There are no non-refundable fees.',
      'Without an RMA number no returns are taken.',
      'Returns will not be accepted without an RMA number.',
    ],
  },
  {
    rule: 'en.refund_promise.sure',
    category: 'refund_promise',
    hits: [
      '30-day ⟦money-back guarantee⟧.',
      'Send it back within a month and ⟦we refund the price⟧ less postage.',
      'Not happy? ⟦We will refund every penny⟧, no questions asked.',
      '⟦Satisfaction guaranteed⟧ or your money back.',
    ],
    misses: [
      'There is no money-back guarantee.',
      'Ask no questions and read the manual.',
      'Cash back is offered to shoppers.',
    ],
  },
  {
    rule: 'en.refund_promise.plain',
    category: 'refund_promise',
    hits: [
      '⟦The deposit will be returned to you⟧.',
      '⟦You get your joining fee back⟧ in cashback.',
      'Cancel more than 48 hours ahead and ⟦we give all of it back⟧.',
    ],
    misses: [
      'We do not refund anything.',
      'We refund the deposit within 30 days of the return.',
      'A refund needs a receipt.',
      'The refund rules are on the website.',
      'Where we end the contract, we return the fees for the remaining period.',
    ],
  },
  {
    rule: 'en.refund_promise.full',
    category: 'refund_promise',
    hits: [
      'You get a ⟦full refund⟧ of the deposit.',
      'Return it any time for a ⟦full refund⟧.',
      'Your deposit is ⟦fully refundable⟧.',
    ],
    misses: [
      'No full refund is given.',
      'A full refund is paid only if the box is unopened.',
      'The full amount is shown on the receipt.',
      'Cancel more than 120 days before and the deposit is refunded in full.',
    ],
  },
];
