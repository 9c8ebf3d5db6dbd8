/** English examples: money back under conditions. */
import type { RuleExamples } from '../../examples';

/** Hits and near misses of each rule. */
export const CONDITIONS_EXAMPLES: readonly RuleExamples[] = [
  {
    rule: 'en.conditional_refund.if',
    category: 'conditional_refund',
    hits: [
      '⟦Half of the price is returned to you if you cancel⟧ a week before.',
      'The deposit, ⟦less any damage, will be paid back at the end of the hire⟧.',
      '⟦Refunds are issued less a 15%⟧ restocking fee.',
      'You will be ⟦credited the price of the product only, minus⟧ 15%.',
      'A ⟦pro rata refund is given provided that you give 60 days⟧ of notice.',
      '⟦Your deposit comes back once⟧ the terminal has been returned in working order.',
      '⟦40% comes back to you⟧.',
      'A ⟦15% fee is withheld from each refund⟧.',
      '⟦After a year half of the fee comes back⟧.',
      '⟦Unless we are at fault there is no refund⟧.',
      'Without ⟦an RMA number⟧ no returns are taken.',
      'Between 60 and ⟦120 days, half of it is refunded⟧.',
      '⟦Credit is given in the form of a voucher, not cash⟧.',
      'Cancel more than 48 hours ⟦ahead and we give all of it back⟧.',
      '⟦No refund is due unless⟧ the fault is reported within 48 hours.',
      '⟦Where we end the contract, we return the fees⟧ for the remaining period.',
      '⟦Once activated, the plan cannot be returned for money back⟧.',
      'You ⟦may return the reader within 14 days for a refund⟧.',
      'The deposit is ⟦refunded after six months⟧ of processing at least $5,000 a month.',
      'We ⟦refund the setup fee only if you process $10,000 in the first⟧ 90 days.',
      'To ⟦receive credit, products must⟧ come back complete and clean.',
    ],
    misses: [
      'Please allow time for your card to be read.',
      'We answer within 30 days.',
      'The deposit reaches your bank within two days.',
    ],
  },
  {
    rule: 'en.conditional_refund.goods',
    category: 'conditional_refund',
    hits: [
      '⟦Unopened items are eligible for return within 14 days⟧ of delivery.',
      'Most ⟦items can go back within⟧ 30 days of delivery.',
      '⟦Send it back within⟧ a month and we refund the price less postage.',
      '⟦Send back the goods within⟧ 14 days.',
      'Products must ⟦come back in their original packing⟧ with all manuals and cables.',
      'Hardware ⟦may be returned within 30 days in its original packaging⟧.',
      'We ⟦only accept returns within 14 days⟧ of purchase with the original receipt.',
    ],
    misses: [
      'On cancellation the terminal must be returned within 10 days.',
      'After termination the hardware must come back within ten days.',
      'The courier returns within an hour.',
      'The reader goes back to sleep on its own.',
      'The deposit will be forfeited if the terminal is not returned within 14 days.',
      'Returned hardware is subject to a 30% restocking fee and the cost of freight.',
    ],
  },
  {
    rule: 'en.conditional_refund.waiver',
    category: 'conditional_refund',
    hits: [
      'The ⟦setup fee is waived if you process more than $5,000⟧ a month.',
      'The ⟦monthly fee is waived as long as⟧ your turnover exceeds £5,000.',
      'There is ⟦no fee if you cancel⟧.',
    ],
    misses: [
      'The monthly fee is waived.',
      'No monthly fee at all.',
      'The fee applies for as long as you stay.',
    ],
  },
];
