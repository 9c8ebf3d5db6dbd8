/** Chinese: bait, claims of standing, help with card abuse, sale by parcel. */
import type { Rule } from '../types';

/** 免费领取, 0押金. */
export const FREE_BAIT: readonly Rule[] = [
  {
    id: 'zh.free_bait.free',
    category: 'free_bait',
    stance: 'promise',
    patterns: ['free.word'],
    unless: ['num.time <6> free.word', 'fee.data <12> free.word'],
    contradictedBy: ['activation_fee', 'non_refund'],
    needsTrade: true,
    weight: 0.8,
  },
  {
    id: 'zh.free_bait.no_fee',
    category: 'free_bait',
    stance: 'promise',
    patterns: ['free.fee'],
    contradictedBy: ['activation_fee', 'non_refund'],
    needsTrade: true,
    weight: 0.8,
  },
  {
    id: 'zh.free_bait.zero_price',
    category: 'free_bait',
    stance: 'promise',
    patterns: [
      'fee.*|price|device <3> num.zero',
      'num.zero <3> device|fee.*|when.order',
      'device <4> bait.free|free',
      'bait.free|free <4> device',
    ],
    contradictedBy: ['activation_fee', 'non_refund'],
    needsTrade: true,
    weight: 0.7,
  },
  {
    id: 'zh.free_bait.extra',
    category: 'free_bait',
    stance: 'promise',
    patterns: ['free.data', '~free|bait.free <8> fee.data|data.word'],
    unless: [
      'num.time <8> free|bait.free',
      'free|bait.free <6> num.time',
      'free|bait.free <24> periodic|num.money',
    ],
    needsTrade: true,
    weight: 0.85,
  },
];

/** 官网, 银联指定. */
export const IMPERSONATION: readonly Rule[] = [
  {
    id: 'zh.impersonation.standing',
    category: 'impersonation',
    stance: 'promise',
    patterns: [
      'claim <10> impersonate',
      'claim.standing <6> device|when.order|claim.standing',
      'bank.name <3> approve <8> claim.standing|device',
      'pretend.bank',
      'pretend <12> impersonate|bank.name',
    ],
    unless: ['advice'],
    needsTrade: true,
    weight: 0.6,
  },
];

/** 套现, 养卡, 跳码. */
export const CARD_ABUSE: readonly Rule[] = [
  {
    id: 'zh.card_abuse.offer',
    category: 'card_abuse',
    stance: 'promise',
    patterns: ['abuse.hard'],
    unless: ['forbid <12> abuse.hard', 'abuse.hard <6> forbid'],
    weight: 0.75,
  },
  {
    id: 'zh.card_abuse.points',
    category: 'card_abuse',
    stance: 'promise',
    patterns: ['abuse <30> abuse', 'cue.special <20> abuse'],
    unless: ['^forbid <12> abuse', '^abuse <6> forbid'],
    needsTrade: true,
    weight: 0.6,
  },
];

/** 下单包邮: a terminal sold online (银发〔2016〕261号 三(十三)). */
export const ONLINE_SALE: readonly Rule[] = [
  {
    id: 'zh.online_sale.order',
    category: 'online_sale',
    stance: 'term',
    patterns: ['~buy <24> device', '~buy <16> fee.start|fee.deposit', 'buy.now', 'buy <12> buy'],
    unless: ['forbid <8> buy'],
    needsTrade: true,
    weight: 0.6,
  },
];
