/** English rules on money back: none, under conditions, promised. */
import type { Rule } from '../types';

/** No money back. */
export const NON_REFUND: readonly Rule[] = [
  {
    id: 'en.non_refund.none',
    category: 'non_refund',
    patterns: [
      'every <3> things|fee.* <50> norefund',
      'things|fee.* <50> norefund',
      'norefund <30> things|fee.*',
      'paid|fee.* <40> gone',
      'gone <30> refund',
      'norefund',
    ],
    unless: ['must', 'norefund <6> must', 'neg.fee <4> nonrefundable'],
    weight: 0.84,
  },
];

/** Money back under conditions. */
export const CONDITIONAL_REFUND: readonly Rule[] = [
  {
    id: 'en.conditional_refund.if',
    category: 'conditional_refund',
    patterns: [
      'refund.full|refund <50> cond.if',
      'cond.if <60> refund.full|refund',
      'num.time <60> refund.full|refund',
      'refund.full|refund <60> num.time',
      'num.percent <30> refund',
      'refund <30> num.percent',
    ],
    unless: ['refund.sure'],
    weight: 0.7,
  },
  {
    id: 'en.conditional_refund.goods',
    category: 'conditional_refund',
    patterns: [
      'returnable <60> cond.if',
      'cond.if <50> returnable',
      'returnable <40> num.time',
      'num.time <40> returnable',
      'goods <40> return.verb <40> num.time|cond.if',
      'return.verb <30> goods <40> num.time|cond.if',
      'right.have <12> returns <40> num.time|cond.if',
      'qualify <50> return.verb',
      'return.verb <50> qualify',
    ],
    unless: ['norefund <6> returnable', 'early', 'penalty.name', 'ended'],
    weight: 0.64,
  },
  {
    id: 'en.conditional_refund.waiver',
    category: 'conditional_refund',
    patterns: ['free.fee|free.data <30> cond.while', 'fee.* <30> cond.waive <30> cond.while'],
    unless: ['raise', 'take.word <4> cond.while'],
    weight: 0.5,
  },
];

/** A promise of money back. */
export const REFUND_PROMISE: readonly Rule[] = [
  {
    id: 'en.refund_promise.sure',
    category: 'refund_promise',
    stance: 'promise',
    patterns: ['refund.sure'],
    unless: ['norefund'],
    contradictedBy: ['non_refund'],
    weight: 0.74,
  },
  {
    id: 'en.refund_promise.full',
    category: 'refund_promise',
    stance: 'promise',
    patterns: ['refund.full'],
    unless: [
      'norefund',
      'neg.act <10> refund.full',
      'cond.if <70> refund.full',
      'refund.full <70> cond.if',
      'fail',
    ],
    contradictedBy: ['non_refund'],
    weight: 0.62,
  },
];
