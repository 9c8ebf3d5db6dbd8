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
      'never.at.all <70> refund',
      'things|start.noun|fee.* <40> is.final',
      'norefund',
    ],
    unless: ['norefund <40> needs.rma', 'needs.rma <40> norefund'],
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
      'paid|fee.*|num.percent|half <30> back.again <60> cond.if|num.time',
      'cond.if|num.time <60> paid|fee.*|num.percent|half <30> back.again',
      'num.percent|half <30> back.again',
      'needs.rma',
      'norefund <60> cond.strict',
      'cond.strict <60> norefund',
      'refund <40> voucher',
      'ahead <50> refund|refund.full',
      'when.ended <60> refund',
      'refund <60> when.ended',
      'refund|refund.full <40> less',
      'less <40> refund',
    ],
    weight: 0.7,
  },
  {
    id: 'en.conditional_refund.goods',
    category: 'conditional_refund',
    patterns: [
      'returnable <60> cond.if',
      'cond.if <50> returnable',
      'returnable <40> num.time',
      'goods <40> return.verb <40> num.time|cond.if',
      'return.verb <30> goods <40> num.time|cond.if',
      'return.verb|returnable|returns <60> packing',
    ],
    unless: ['norefund <6> returnable', '^early', '^penalty.name'],
    weight: 0.64,
  },
  {
    id: 'en.conditional_refund.waiver',
    category: 'conditional_refund',
    patterns: ['free.fee|free.data <30> cond.while'],
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
    unless: ['neg.act <12> refund.sure'],
    contradictedBy: ['non_refund'],
    weight: 0.74,
  },
  {
    id: 'en.refund_promise.plain',
    category: 'refund_promise',
    stance: 'promise',
    patterns: [
      'drafter <20> refund',
      'paid|fee.deposit|fee.deposit.known <16> refund',
      'you.get <30> refund',
    ],
    unless: ['^cond.if', '^when.ended', '^less'],
    contradictedBy: ['non_refund'],
    weight: 0.54,
  },
  {
    id: 'en.refund_promise.full',
    category: 'refund_promise',
    stance: 'promise',
    patterns: ['refund.full'],
    unless: [
      'neg.act <10> refund.full',
      'cond.if <70> refund.full',
      'refund.full <70> cond.if',
      '^less',
    ],
    contradictedBy: ['non_refund'],
    weight: 0.62,
  },
];
