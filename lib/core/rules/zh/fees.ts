/** Chinese: fees to start, data, recurring and automatic debits. */
import type { Rule } from '../types';

/** 激活费、押金、首刷服务费: money to get going. */
export const ACTIVATION_FEE: readonly Rule[] = [
  {
    id: 'zh.activation_fee.first_swipe',
    category: 'activation_fee',
    patterns: [
      'when.first <14> take.word|take.short|take.freeze|take.auto <6> num.money|num.bare',
      'when.first <14> take.word|take.short|take.freeze|take.auto <10> fee.start|fee.deposit|fee.service',
      'when.first <6> num.money|num.bare <3> when.activate',
      'when.first <4> num.money <6> fee.*',
      'when.first <10> take.debit <6> num.money|num.bare',
      'when.first <3> take.money',
      'when.first <4> num.money <8> take.freeze|take.auto|take.debit|forfeit',
      'when.first <8> num.money|num.bare <14> as <3> fee.*|member',
    ],
    unless: ['fee.data <30> when.first', 'reach <4> num.money <8> when.first'],
    weight: 0.92,
  },
  {
    id: 'zh.activation_fee.named',
    category: 'activation_fee',
    patterns: [
      '~fee.start <8> num.money|num.bare',
      'take.word|take.short|take.freeze <8> fee.start <6> num.money|num.bare',
      'price|device <8> num.money <10> norefund',
    ],
    unless: ['fee.start <2> ask', 'done', 'value.word <6> fee.start|device', '^cancelled'],
    weight: 0.88,
  },
  {
    id: 'zh.activation_fee.named_taken',
    category: 'activation_fee',
    patterns: ['~fee.start <10> take.word|take.freeze|take.auto', 'take.short <12> fee.start'],
    unless: ['fee.start <2> ask', 'done', '^norefund', '^neg.reason'],
    weight: 0.8,
  },
  {
    id: 'zh.activation_fee.deposit',
    category: 'activation_fee',
    patterns: [
      'take.freeze|take.auto <12> fee.deposit',
      'due.word <6> fee.deposit',
      'fee.deposit <2> due.word',
      'need <2> take.word|take.short <6> fee.deposit',
      'when.first|when.activate|when.order|before <8> take.word|take.short <6> fee.deposit',
      'fee.deposit <8> num.money|num.bare',
      'take.short|take.word <2> num.money <4> fee.deposit',
      'take.word|take.short|take.more <3> fee.deposit <4> num.money|num.bare',
      'num.money <4> fee.deposit',
      'fee.deposit <6> take.freeze',
      'take.short|take.word <2> num.money <6> as <3> fee.deposit',
      'num.money <10> as <3> fee.deposit',
      'hold <2> num.money',
    ],
    unless: [
      'fee.deposit <4> free.after',
      'norefund <8> take.word',
      'done',
      'refund|refund.full <4> fee.deposit',
      '^cancelled',
    ],
    needsTrade: true,
    weight: 0.8,
  },
  {
    id: 'zh.activation_fee.first_sum',
    category: 'activation_fee',
    patterns: ['first.short <1> num.money|num.bare'],
    unless: [
      'num.money|num.bare <4> when.activate',
      'num.money|num.bare <2> above',
      'num.money|num.bare <2> back.short|refund',
      'gift',
      '^cancelled',
    ],
    weight: 0.6,
  },
  {
    id: 'zh.activation_fee.order',
    category: 'activation_fee',
    patterns: [
      'buy.pay <3> num.money|fee.deposit|fee.start',
      'num.money <3> when.order <6> refund|refund.full|when.activate',
      'when.order|buy.now <6> take.word <3> num.money',
    ],
    needsTrade: true,
    weight: 0.75,
  },
  {
    id: 'zh.activation_fee.device_price',
    category: 'activation_fee',
    patterns: [
      'device <4> num.money',
      'price <4> num.money',
      'device <2> sell <2> num.money|num.bare',
    ],
    unless: [
      'penalty',
      'rate',
      'cashback <3> num.money',
      'reach',
      'num.per',
      'refund <3> num.money',
      'raise',
      'value.word',
      'damage',
      'deny <2> take.word|take.short|sell',
      'neg.fee <1> num.money',
    ],
    needsTrade: true,
    weight: 0.6,
  },
  {
    id: 'zh.activation_fee.service_charge',
    category: 'activation_fee',
    patterns: [
      'take.word|take.auto|take.freeze <16> num.money <12> fee.service',
      'fee.service <6> num.money',
      'take.debit <4> num.money <3> as <3> fee.*',
      'before <10> take.word|take.short <8> fee.service',
      'take.word <8> fee.service <10> when.activate',
    ],
    unless: ['periodic', 'reach', 'raise', 'done'],
    needsTrade: true,
    weight: 0.62,
  },
];

/** 流量费: connectivity. */
export const DATA_FEE: readonly Rule[] = [
  {
    id: 'zh.data_fee.charge',
    category: 'data_fee',
    patterns: [
      'fee.data <24> take.word|take.auto|take.short|take.freeze',
      'take.word|take.auto|take.short <12> fee.data',
      'fee.data <30> num.money',
      'num.money|num.bare <10> fee.data',
      'fee.data <12> num.bare',
    ],
    weight: 0.85,
  },
  {
    id: 'zh.data_fee.free_then_paid',
    category: 'data_fee',
    patterns: [
      'data.word <16> free <16> after|num.money',
      'free <4> data.word <16> after|num.money',
      'fee.data <10> stop',
      'free.data <10> after <10> num.money|num.per',
      'free <16> periodic <4> num.money',
    ],
    needsTrade: true,
    weight: 0.62,
  },
];

/** 会员费、年费、管理费. */
export const RECURRING_FEE: readonly Rule[] = [
  {
    id: 'zh.recurring_fee.charge',
    category: 'recurring_fee',
    patterns: [
      'member <10> periodic <4> num.money',
      'fee.recurring <14> num.money',
      'fee.recurring|fee.service|member|anyfee <14> num.per',
      'num.money <6> fee.recurring',
      'take.word|take.auto|take.short <12> fee.recurring',
      'periodic <8> take.word|take.auto|take.short <8> fee.service',
      'fee.service <8> periodic <6> num.money',
    ],
    weight: 0.7,
  },
];

/** 代扣、冻结、直接扣除: no further act of the reader. */
export const AUTO_DEDUCT: readonly Rule[] = [
  {
    id: 'zh.auto_deduct.automatic',
    category: 'auto_deduct',
    patterns: [
      'take.auto <14> num.money',
      'take.auto <16> fee.*',
      'fee.* <40> take.auto',
      'num.money <12> take.auto',
      'bank <10> take.auto',
      'take.auto <10> bank|balance',
      'take.auto <10> bank <4> take.out',
      'member <8> take.auto',
    ],
    weight: 0.85,
  },
  {
    id: 'zh.auto_deduct.freeze',
    category: 'auto_deduct',
    patterns: [
      'take.freeze <10> num.money|num.bare|fee.*',
      'fee.* <6> take.freeze',
      'bank <10> take.freeze',
      'take.freeze <8> bank|balance',
    ],
    unless: ['done'],
    needsTrade: true,
    weight: 0.75,
  },
  {
    id: 'zh.auto_deduct.first_swipe',
    category: 'auto_deduct',
    patterns: [
      'when.first <10> take.word|take.short|take.freeze <6> num.money|num.bare|fee.*',
      'when.first <4> num.money <4> fee.*',
    ],
    unless: ['take.word <4> bank'],
    needsTrade: true,
    weight: 0.72,
  },
  {
    id: 'zh.auto_deduct.from_settlement',
    category: 'auto_deduct',
    patterns: [
      'bank <8> take.debit|take.out <16> num.money|fee.*|loss|penalty',
      'balance <8> take.debit <10> num.money|fee.*',
      'fee.* <4> bank <4> take.debit|take.out',
      'balance <16> take.freeze',
      'from <8> bank <6> take.out',
      'from <8> when.first <10> take.out|take.debit',
      'bank <2> take.out <6> num.money|num.percent',
      'right.have <12> bank <6> take.word',
    ],
    unless: ['rate <6> take.word'],
    weight: 0.7,
  },
  {
    id: 'zh.auto_deduct.debit',
    category: 'auto_deduct',
    patterns: [
      'take.debit <4> num.money',
      'from <16> inside <2> take.debit|take.out <12> num.money|num.percent|fee.*|balance',
    ],
    unless: ['rate', 'deny <10> take.debit|take.out', 'done'],
    needsTrade: true,
    weight: 0.5,
  },
  {
    id: 'zh.auto_deduct.periodic',
    category: 'auto_deduct',
    patterns: [
      'periodic|num.per <6> take.debit|take.auto',
      'take.debit <4> num.money <12> periodic',
      'num.time <10> take.debit <2> num.money|num.bare',
      'take.debit <4> num.money <8> fee.data',
    ],
    unless: ['free.fee|free.data'],
    needsTrade: true,
    weight: 0.55,
  },
];
