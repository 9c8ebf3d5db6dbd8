/** English rules on what an offer boasts. */
import type { Rule } from '../types';

/** Bait. */
export const FREE_BAIT: readonly Rule[] = [
  {
    id: 'en.free_bait.free',
    category: 'free_bait',
    stance: 'promise',
    patterns: [
      'free.word',
      'free.fee',
      'bait.free <24> device',
      'device <40> bait.free',
      'device <16> num.zero',
      'num.zero <20> device|rate|fee.word|to.start',
      'rate|fee.word <24> num.zero',
    ],
    unless: ['free.fee|free.data <30> cond.while'],
    needsTrade: true,
    contradictedBy: ['activation_fee', 'non_refund'],
    weight: 0.7,
  },
  {
    id: 'en.free_bait.extra',
    category: 'free_bait',
    stance: 'promise',
    patterns: ['free.data'],
    needsTrade: true,
    weight: 0.6,
  },
];

/** Claims of standing. */
export const IMPERSONATION: readonly Rule[] = [
  {
    id: 'en.impersonation.claim',
    category: 'impersonation',
    stance: 'promise',
    patterns: ['impersonate', 'claim.by <12> claim.body'],
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
    unless: ['neg.act <30> abuse', 'ban'],
    weight: 0.7,
  },
];

/** A terminal sold by order and parcel. */
export const ONLINE_SALE: readonly Rule[] = [
  {
    id: 'en.online_sale.order',
    category: 'online_sale',
    patterns: ['~buy <60> device'],
    unless: ['neg.act <16> buy'],
    needsTrade: true,
    weight: 0.55,
  },
];
