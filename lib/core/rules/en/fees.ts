/** English rules on what is paid: to start, for data, again and again, by debit, ever more. */
import type { Rule } from '../types';

/** Money asked for to start. */
export const ACTIVATION_FEE: readonly Rule[] = [
  {
    id: 'en.activation_fee.named',
    category: 'activation_fee',
    patterns: [
      'fee.start <60> take.word|take.auto',
      'fee.start <30> num.money',
      'take.word <40> fee.start',
      'num.money <16> fee.start',
    ],
    weight: 0.8,
  },
  {
    id: 'en.activation_fee.mentioned',
    category: 'activation_fee',
    patterns: ['fee.start'],
    unless: ['refund', 'refund.full', 'less'],
    weight: 0.64,
  },
  {
    id: 'en.activation_fee.for_start',
    category: 'activation_fee',
    patterns: [
      'num.money <24> to.start',
      'to.start <24> num.money',
      'fee.word <12> to.start',
      'take.word <24> num.money <24> to.start',
    ],
    unless: ['num.money <16> periodic', 'neg.fee <16> to.start', 'turnover'],
    needsTrade: true,
    weight: 0.66,
  },
  {
    id: 'en.activation_fee.priced',
    category: 'activation_fee',
    patterns: [
      'start.noun <30> num.money',
      'num.money <16> start.noun',
      'start.noun <24> take.word <20> num.money',
      'take.word <24> start.noun <16> fee.word',
    ],
    unless: [
      'num.money <12> periodic',
      'num.zero',
      'free.word',
      'turnover',
      'neg.fee <16> start.noun',
    ],
    needsTrade: true,
    weight: 0.6,
  },
  {
    id: 'en.activation_fee.deposit',
    category: 'activation_fee',
    patterns: [
      'fee.deposit <30> num.money|num.percent',
      'num.money|num.percent <16> fee.deposit',
      'fee.deposit <60> take.word',
      'take.word <30> fee.deposit',
      'fee.deposit <50> confirm',
    ],
    unless: ['norefund <20> fee.deposit', 'fee.deposit <30> refund'],
    weight: 0.62,
  },
];

/** Connectivity. */
export const DATA_FEE: readonly Rule[] = [
  {
    id: 'en.data_fee.named',
    category: 'data_fee',
    patterns: [
      'fee.data <40> num.money',
      'num.money <16> fee.data',
      'fee.data <40> take.word|periodic',
      'take.word|periodic <24> fee.data',
      'fee.data',
    ],
    unless: ['neg.fee <16> fee.data'],
    weight: 0.76,
  },
  {
    id: 'en.data_fee.usage',
    category: 'data_fee',
    patterns: [
      'data.word <50> take.word|num.money|fee.word',
      'take.word|num.money|fee.word <50> data.word',
      'data.word <30> periodic',
      'row.data <16> num.money',
      'row.data <12> take.word <16> num.money',
    ],
    unless: ['neg.fee <30> data.word', 'data.word <30> free.after', 'free.fee|free.data'],
    weight: 0.68,
  },
];

/** Minimums, compliance and statement fees, rent. */
export const RECURRING_FEE: readonly Rule[] = [
  {
    id: 'en.recurring_fee.named',
    category: 'recurring_fee',
    patterns: [
      'fee.recurring <40> num.money <16> periodic',
      'num.money <16> periodic <16> fee.recurring',
      'fee.recurring <40> num.money',
      'num.money <16> fee.recurring',
      'fee.recurring',
    ],
    unless: ['neg.fee <16> fee.recurring', 'fee.recurring <12> free.after'],
    weight: 0.74,
  },
  {
    id: 'en.recurring_fee.sum',
    category: 'recurring_fee',
    patterns: [
      'num.money <20> periodic',
      'fee.word <40> periodic',
      'periodic <24> fee.word',
      'periodic <16> num.money',
      'take.word <24> periodic',
      'row.again <16> num.money',
      'row.again <12> take.word <16> num.money',
      'num.money <8> row.again',
    ],
    unless: [
      'turnover <60> periodic',
      'periodic <40> turnover',
      'turnover <40> num.money',
      'turnover <24> periodic',
      'data.word',
      'fee.data',
      'late',
      'raise <30> periodic',
      'reach <8> num.money',
      'save',
    ],
    weight: 0.62,
  },
];

/** Debits without a further act. */
export const AUTO_DEDUCT: readonly Rule[] = [
  {
    id: 'en.auto_deduct.debit',
    category: 'auto_deduct',
    patterns: [
      'authorize <60> take.auto <60> bank|from.bank',
      'take.auto <60> bank|from.bank',
      'drafter <24> take.auto <30> periodic',
      'take.card',
      'bank <40> take.auto',
      'authorize <40> take.auto',
      'authorize <60> take.draw <60> bank|from.bank',
      'right.have <30> take.draw <60> from.bank',
      'fee.*|things <40> take.draw|take.word <30> from.bank',
      'take.auto <50> fee.*|num.money|rate|things',
      'fee.*|rate|things <50> take.auto',
    ],
    unless: [
      'neg.fee <12> take.auto',
      'neg.act <12> take.auto|take.draw',
      'ban <16> take.auto',
      'take.auto <16> penalty.name',
      'noliable.not <12> noliable.word|loss',
    ],
    weight: 0.72,
  },
];

/** Prices that rise. */
export const RATE_CHANGE: readonly Rule[] = [
  {
    id: 'en.rate_change.raise',
    category: 'rate_change',
    patterns: [
      'right.have <30> raise <30> rate <30> alone',
      'right.have <30> raise <30> rate',
      'rate <40> right.have <20> raise',
      'rate <40> raise',
      'fee.* <30> raise',
      'raise <24> fee.*',
      'raise <30> rate',
      'raise.word',
      'raise.price',
    ],
    unless: ['keep', 'neg.fee|neg.act <16> raise|raise.word'],
    weight: 0.74,
  },
  {
    id: 'en.rate_change.change',
    category: 'rate_change',
    patterns: [
      'right.have <40> move <40> rate <30> alone',
      'right.have <40> move <40> rate',
      'rate <30> right.have <20> move',
      'rate <40> change.solo',
      'right.have <40> move <40> fee.*',
    ],
    unless: ['keep', 'neg.act <8> move'],
    weight: 0.68,
  },
];
