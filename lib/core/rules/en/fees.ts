/** English rules on what is paid: to start, for data, again and again, by debit, ever more. */
import type { Rule } from '../types';

/** A sum, with its sign or with a currency's letters (Rs 499). */
const SUM = 'num.money|sum.letters';

/** Money asked for to start. */
export const ACTIVATION_FEE: readonly Rule[] = [
  {
    id: 'en.activation_fee.named',
    category: 'activation_fee',
    patterns: [
      'fee.start|fee.carriage <60> take.word|take.auto',
      'fee.start|fee.carriage <30> num.money',
      'take.word <40> fee.start|fee.carriage',
    ],
    weight: 0.8,
  },
  {
    id: 'en.activation_fee.mentioned',
    category: 'activation_fee',
    patterns: ['fee.start'],
    unless: ['refund'],
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
    unless: ['num.money <16> periodic', 'data.word|fee.data'],
    needsTrade: true,
    weight: 0.66,
  },
  {
    id: 'en.activation_fee.priced',
    category: 'activation_fee',
    patterns: ['start.noun <30> num.money', 'num.money <16> start.noun', 'pay.for <12> start.noun'],
    unless: ['num.money <12> periodic'],
    needsTrade: true,
    weight: 0.6,
  },
  {
    id: 'en.activation_fee.when',
    category: 'activation_fee',
    patterns: [
      `take.word <24> ${SUM} <50> at.start`,
      `${SUM} <24> take.word <30> at.start`,
      `${SUM} <16> once.only`,
      `at.start <50> ${SUM} <24> take.word`,
      'share.of <50> at.start',
      `start.verb <24> ${SUM}`,
    ],
    unless: [`${SUM} <16> periodic`],
    needsTrade: true,
    weight: 0.58,
  },
  {
    id: 'en.activation_fee.deposit',
    category: 'activation_fee',
    patterns: [
      `fee.deposit <30> ${SUM}|num.percent`,
      `${SUM}|num.percent <16> fee.deposit`,
      'fee.deposit <50> confirm',
      'nonrefundable <24> fee.deposit',
      `fee.deposit.known <24> ${SUM}|num.percent`,
      `${SUM}|num.percent <40> held.as <24> fee.deposit`,
      'fee.deposit.known <16> is.due',
    ],
    weight: 0.62,
  },
  {
    id: 'en.activation_fee.deposit_asked',
    category: 'activation_fee',
    patterns: ['fee.deposit <60> take.word', 'take.word <30> fee.deposit'],
    weight: 0.6,
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
    weight: 0.76,
  },
  {
    id: 'en.data_fee.usage',
    category: 'data_fee',
    patterns: [
      'data.word <50> take.word|num.money|fee.word',
      'take.word|num.money|fee.word <50> data.word',
      'data.word <30> periodic',
    ],
    unless: ['^free.fee|free.data', 'data.word <30> free.after'],
    weight: 0.68,
  },
];

/** Minimums, compliance and statement fees, rent. */
export const RECURRING_FEE: readonly Rule[] = [
  {
    id: 'en.recurring_fee.named',
    category: 'recurring_fee',
    patterns: ['fee.recurring <40> num.money', 'num.money <16> fee.recurring'],
    unless: ['fee.recurring <24> raise'],
    weight: 0.74,
  },
  {
    id: 'en.recurring_fee.mentioned',
    category: 'recurring_fee',
    patterns: ['fee.recurring'],
    unless: [
      'left.over <12> fee.recurring',
      'refund',
      'norefund',
      'raise',
      'same',
      'fee.recurring <20> take.auto <30> from.bank',
    ],
    weight: 0.6,
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
      'row.again <6> num.money',
      'some.fee <20> row.again',
      'difference <40> lock.min',
      'row.again <12> take.word <16> num.money',
      'num.money <8> row.again',
    ],
    unless: [
      'turnover <60> periodic',
      'late',
      'fee.data|data.word',
      'raise <30> periodic',
      'reach <8> num.money',
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
      'take.auto <60> bank|from.bank',
      'drafter <24> take.auto <30> periodic',
      'take.card',
      'bank <40> take.auto',
      'authorize <40> take.auto',
      'authorize <60> take.draw <60> bank|from.bank',
      'right.have <30> take.draw <60> from.bank',
      'fee.* <40> take.word <30> from.bank',
      'take.auto <50> fee.*|num.money|things',
      'fee.*|rate|things|num.money <50> take.auto',
      'take.draw <40> out.of <24> bank',
      'take.word <16> saved.card',
      'drafter <24> right.have <16> freeze <24> bank',
      'num.percent <40> freeze',
      'num.money <8> of.sale <16> held.as|forfeit',
    ],
    unless: [
      'noliable.not <12> noliable.word|loss',
      'late <12> penalty.pay',
      'neg.act <12> take.auto|take.draw',
      'ban <16> take.auto',
      'take.auto <40> refund',
      'claim.user <4> right.have <12> take.draw',
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
      'rate <40> raise',
      'fee.* <30> raise',
      'raise <30> rate',
      'raise.word',
      'raise.price',
      'card.kind <50> more.word <12> num.percent',
      'card.kind <50> num.percent <8> more.word',
      'more.word <24> num.percent <40> card.kind',
      'num.percent <8> more.word <40> card.kind',
    ],
    unless: ['keep', 'neg.fee|neg.act <16> raise|raise.word|pass.on', 'same'],
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
      'right.have <40> introduce <12> new.fee',
      'new.fee <12> right.have <24> introduce',
      'right.have <24> reprice',
      'more.word <8> num.plus',
      'after.promo <60> rate|num.percent|num.money',
      'surcharge <40> card.kind',
      'right.have <16> introduce <12> surcharge',
      'num.money|num.percent <50> then.word <12> num.money|num.percent',
      'right.have <40> move <24> what.we.charge',
    ],
    weight: 0.68,
  },
];
