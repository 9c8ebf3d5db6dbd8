/** Chinese: whether money comes back. */
import type { Rule } from '../types';

/** 概不退还, 转为设备购买费用. */
export const NON_REFUND: readonly Rule[] = [
  {
    id: 'zh.non_refund.fee',
    category: 'non_refund',
    patterns: [
      'fee.*|balance <24> norefund',
      'norefund <8> fee.*|balance',
      'notsend <10> norefund',
      'once <16> norefund',
      'device <16> norefund',
      'num.money <10> norefund',
      'neg.reason <20> refund|refund.full',
    ],
    unless: ['home.deposit'],
    weight: 0.9,
  },
  {
    id: 'zh.non_refund.bare',
    category: 'non_refund',
    patterns: ['norefund'],
    unless: ['home.deposit'],
    weight: 0.62,
  },
  {
    id: 'zh.non_refund.forfeit',
    category: 'non_refund',
    patterns: [
      'fee.*|balance|cashback <24> forfeit',
      'fail <30> forfeit',
      'fee.*|balance <6> belong <1> drafter',
      'forfeit <8> fee.*|cashback',
      'take.word|right.have <8> cashback <8> forfeit',
      'take.auto|take.word <6> cashback',
    ],
    unless: ['deny <3> forfeit'],
    weight: 0.72,
  },
  {
    id: 'zh.non_refund.expires',
    category: 'non_refund',
    patterns: ['forfeit.expire'],
    unless: ['deny <1> forfeit.expire'],
    weight: 0.6,
  },
  {
    id: 'zh.non_refund.kept_whole',
    category: 'non_refund',
    patterns: [
      'take.debit|take.auto|takeback <6> all <6> cashback|balance|fee.*',
      'fee.*|balance|cashback <16> all <3> take.debit|takeback',
      'takeback <8> cashback',
      'neg.must <24> refund.ask',
      'neg.act <12> refund.get',
    ],
    unless: ['deny <2> take.debit|takeback|take.auto'],
    weight: 0.6,
  },
  {
    id: 'zh.non_refund.lost',
    category: 'non_refund',
    patterns: ['~fee.*|balance <14> lost'],
    unless: ['deny <2> lost'],
    needsTrade: true,
    weight: 0.55,
  },
  {
    id: 'zh.non_refund.not_given',
    category: 'non_refund',
    patterns: ['neg.act <1> cashback'],
    weight: 0.5,
    needsTrade: true,
  },
];

/** 180天刷满10万返还, 未达标不退. */
export const CONDITIONAL_REFUND: readonly Rule[] = [
  {
    id: 'zh.conditional_refund.turnover',
    category: 'conditional_refund',
    patterns: [
      'reach|reach.short <16> num.money|num.bare <60> refund|refund.full|cashback',
      'num.time <12> reach.strong <10> num.money|num.bare',
      'reach <30> refund|refund.full|cashback',
      'refund|refund.full <16> reach <8> num.money|refund',
      'refund <16> reach',
      'reach.short <2> num.time <20> refund|refund.full',
      'within <6> num.money <4> above',
    ],
    unless: ['take.debit|takeback|forfeit <10> cashback', 'deny <3> reach', '^anyway'],
    needsTrade: true,
    weight: 0.84,
  },
  {
    id: 'zh.conditional_refund.failed',
    category: 'conditional_refund',
    patterns: ['fail <24> norefund', 'fail <24> refund', 'norefund <20> fail'],
    unless: ['^anyway'],
    needsTrade: true,
    weight: 0.8,
  },
  {
    id: 'zh.conditional_refund.if_then',
    category: 'conditional_refund',
    patterns: [
      'refund <4> fail|within',
      'refund <6> cond.need',
      'cond.need <24> refund|refund.full',
      'num.time <6> within <24> refund|refund.full',
      'refund.full|refund <20> cond.except',
      'back <20> fee.* <6> refund',
      'when.end <10> refund <6> fee.*',
      'when.end <6> fee.* <6> refund',
      'back <8> refund',
      'cashback|balance <10> cond.need <4> withdraw',
    ],
    unless: ['takeback', 'free <24> refund.full'],
    weight: 0.6,
  },
];

/** Favourable conditions: free, and back after a swipe; a right of return. */
export const CONDITIONAL_PROMISE: readonly Rule[] = [
  {
    id: 'zh.conditional_refund.free_and_back',
    category: 'conditional_refund',
    stance: 'promise',
    patterns: [
      'free.word|bait.free|num.zero <24> reach.short <6> num.money <6> refund|refund.full',
    ],
    unless: ['^fee.start|fee.deposit|buy.pay|take.freeze'],
    needsTrade: true,
    weight: 0.86,
  },
  {
    id: 'zh.conditional_refund.right_of_return',
    category: 'conditional_refund',
    stance: 'promise',
    patterns: ['return.right <60> cond.need', 'cond.need <24> return.right'],
    unless: ['neg.act <3> return.right'],
    weight: 0.85,
  },
];

/** 全额退, 随时可退, 激活返现. */
export const REFUND_PROMISE: readonly Rule[] = [
  {
    id: 'zh.refund_promise.full',
    category: 'refund_promise',
    stance: 'promise',
    patterns: ['refund.full', 'claim.vow <12> refund|refund.full'],
    unless: [
      'norefund',
      'ask',
      'takeback|forfeit',
      'deny|neg.act <4> refund.full',
      '^reach.short|reach <12> num.money',
      '^cond.need <30> refund.full',
    ],
    contradictedBy: ['non_refund'],
    weight: 0.8,
  },
  {
    id: 'zh.refund_promise.cashback',
    category: 'refund_promise',
    stance: 'promise',
    patterns: [
      'when.activate|reach|when.first <16> cashback',
      'cashback <6> num.money',
      'refund <3> num.money <6> cashback',
      'when.activate <4> refund <3> num.money|num.bare',
      'reach.short <6> refund|back.short <2> num.money',
      'when.activate <4> gift <4> num.money',
    ],
    unless: [
      'norefund',
      'ask',
      'take.auto|take.debit <8> cashback',
      'forfeit',
      'neg.act <4> cashback',
    ],
    needsTrade: true,
    weight: 0.65,
  },
  {
    id: 'zh.refund_promise.sure',
    category: 'refund_promise',
    stance: 'promise',
    patterns: ['reach <20> refund <6> claim.user', 'num.time <4> within <4> can <3> refund'],
    unless: ['norefund', 'ask'],
    needsTrade: true,
    contradictedBy: ['non_refund'],
    weight: 0.6,
  },
];
