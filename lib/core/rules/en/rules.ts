/** English clause rules. */
import type { Rule } from '../types';

/** Fees to start. */
export const ACTIVATION_FEE: readonly Rule[] = [
  {
    id: 'en.activation_fee.named',
    category: 'activation_fee',
    patterns: [
      'fee.start <60> take.word|take.auto',
      'take.word <40> fee.start',
      'fee.start <30> num.money',
      'num.money <30> fee.start',
      'fee.start <60> norefund',
      'norefund <40> fee.start',
      'fee.start',
    ],
    weight: 0.8,
  },
];

/** Connectivity. */
export const DATA_FEE: readonly Rule[] = [
  {
    id: 'en.data_fee.charge',
    category: 'data_fee',
    patterns: [
      'fee.data <60> take.word|periodic|num.money',
      'take.word|periodic|num.money <60> fee.data',
    ],
    unless: ['neg.fee <10> fee.data'],
    weight: 0.72,
  },
];

/** Monthly minimums, PCI and statement fees, rent. */
export const RECURRING_FEE: readonly Rule[] = [
  {
    id: 'en.recurring_fee.charge',
    category: 'recurring_fee',
    patterns: [
      'fee.recurring',
      'num.money <16> periodic',
      'num.money <30> fee.recurring',
      'rate|fee.word <24> periodic',
      'periodic <16> fee.word',
    ],
    unless: ['free.fee', 'norefund <10> periodic'],
    weight: 0.66,
  },
];

/** ACH debit and the like. */
export const AUTO_DEDUCT: readonly Rule[] = [
  {
    id: 'en.auto_deduct.debit',
    category: 'auto_deduct',
    patterns: [
      'take.auto <60> bank',
      'bank <40> take.auto',
      'take.auto <40> fee.*|num.money|rate',
      'fee.* <60> take.auto',
    ],
    unless: ['neg.fee <12> take.auto'],
    weight: 0.72,
  },
];

/** Rates that rise. */
export const RATE_CHANGE: readonly Rule[] = [
  {
    id: 'en.rate_change.raise',
    category: 'rate_change',
    patterns: ['rate <40> raise', 'raise <30> rate'],
    unless: ['keep', 'neg.fee <12> raise'],
    weight: 0.7,
  },
];

/** No money back. */
export const NON_REFUND: readonly Rule[] = [
  {
    id: 'en.non_refund.none',
    category: 'non_refund',
    patterns: ['balance <60> norefund', 'norefund <40> balance', 'norefund'],
    unless: ['neg.fee <4> norefund', 'norefund <6> must'],
    weight: 0.82,
  },
];

/** Money back under conditions. */
export const CONDITIONAL_REFUND: readonly Rule[] = [
  {
    id: 'en.conditional_refund.if',
    category: 'conditional_refund',
    patterns: [
      'refund <60> cond.if',
      'cond.if <70> refund',
      'num.time <50> refund',
      'refund <50> num.time',
    ],
    unless: ['norefund'],
    weight: 0.66,
  },
];

/** A promise of money back. */
export const REFUND_PROMISE: readonly Rule[] = [
  {
    id: 'en.refund_promise.full',
    category: 'refund_promise',
    stance: 'promise',
    patterns: ['refund.full'],
    unless: ['norefund'],
    weight: 0.7,
  },
];

/** Bait. */
export const FREE_BAIT: readonly Rule[] = [
  {
    id: 'en.free_bait.free',
    category: 'free_bait',
    stance: 'promise',
    patterns: [
      'free.word',
      'free.fee',
      'bait.free <20> device',
      'device <40> bait.free',
      'num.zero <20> device|rate|fee.word',
      'rate|fee.word <24> num.zero',
    ],
    needsTrade: true,
    weight: 0.7,
  },
];

/** The drafter alone may change. */
export const UNILATERAL_CHANGE: readonly Rule[] = [
  {
    id: 'en.unilateral_change.may',
    category: 'unilateral_change',
    patterns: [
      'drafter <24> right.have <40> change <60> change.object|alone',
      'right.have <30> change <40> alone',
      'change.object <24> right.have <16> change',
      'change.solo',
      'change.object <50> change <40> alone',
      'right.have <40> stop <60> alone',
    ],
    unless: ['claim.both', 'neg.act <8> change'],
    weight: 0.72,
  },
];

/** The drafter alone may end. */
export const UNILATERAL_TERMINATION: readonly Rule[] = [
  {
    id: 'en.unilateral_termination.may',
    category: 'unilateral_termination',
    patterns: [
      'drafter <24> right.have <40> stop <50> stop.object',
      'right.have <24> stop <40> alone',
    ],
    unless: ['claim.both'],
    weight: 0.72,
  },
];

/** Not liable. */
export const LIABILITY_WAIVER: readonly Rule[] = [
  {
    id: 'en.liability_waiver.none',
    category: 'liability_waiver',
    patterns: [
      'noliable <70> loss',
      'loss <50> noliable',
      'drafter <20> noliable',
      'noliable <40> drafter',
    ],
    weight: 0.74,
  },
  {
    id: 'en.liability_waiver.yours',
    category: 'liability_waiver',
    patterns: ['selfbear'],
    weight: 0.66,
  },
];

/** The last word. */
export const FINAL_INTERPRETATION: readonly Rule[] = [
  {
    id: 'en.final_interpretation.discretion',
    category: 'final_interpretation',
    patterns: ['finalsay', 'refund <20> finalsay'],
    unless: ['claim.user <4> finalsay'],
    weight: 0.78,
  },
];

/** Where and how one must sue. */
export const JURISDICTION: readonly Rule[] = [
  {
    id: 'en.jurisdiction.bind',
    category: 'jurisdiction',
    patterns: ['~court <60> court.bind', 'court <40> court'],
    weight: 0.72,
  },
];

/** Sums for leaving, being late, falling short. */
export const PENALTY: readonly Rule[] = [
  {
    id: 'en.penalty.sum',
    category: 'penalty',
    patterns: [
      'penalty.sum',
      'early <60> num.percent|num.money',
      'fail <60> penalty.pay <40> num.money|num.percent',
    ],
    unless: ['neg.fee <20> penalty.sum', 'neg.fee <16> early'],
    weight: 0.76,
  },
];

/** Cannot leave. */
export const LOCK_IN: readonly Rule[] = [
  {
    id: 'en.lock_in.term',
    category: 'lock_in',
    patterns: ['lock', 'num.time <12> lock', 'lock <16> num.time'],
    unless: ['neg.fee <16> lock', 'keep'],
    weight: 0.7,
  },
];

/** Agreed by acting. */
export const DEEMED_CONSENT: readonly Rule[] = [
  {
    id: 'en.deemed_consent.act',
    category: 'deemed_consent',
    patterns: ['consent.act <70> consent', 'consent'],
    weight: 0.74,
  },
];

/** Claims of standing. */
export const IMPERSONATION: readonly Rule[] = [
  {
    id: 'en.impersonation.claim',
    category: 'impersonation',
    stance: 'promise',
    patterns: ['impersonate'],
    needsTrade: true,
    weight: 0.6,
  },
];

/** Help with card abuse. */
export const CARD_ABUSE: readonly Rule[] = [
  {
    id: 'en.card_abuse.offer',
    category: 'card_abuse',
    stance: 'promise',
    patterns: ['abuse'],
    weight: 0.7,
  },
];

/** A terminal sold by order. */
export const ONLINE_SALE: readonly Rule[] = [
  {
    id: 'en.online_sale.order',
    category: 'online_sale',
    patterns: ['~buy <60> device'],
    needsTrade: true,
    weight: 0.55,
  },
];
