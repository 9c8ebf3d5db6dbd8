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
      '~free.adv <50> device|start.noun',
      'you.get <24> free.adv',
      'bait.free <24> device',
      'device <16> num.zero',
      'num.zero <20> device|to.start',
      'start.noun|device|free.thing <24> free.after',
      'bait.free <24> start.noun|free.thing',
      'no.charge <16> start.noun|device|free.thing',
      'num.zero <12> start.noun',
      'waive <16> start.noun|fee.*',
    ],
    unless: [
      'free.fee|free.data <30> cond.while',
      '~early|leave.word|lock.end|stop <50> free.fee|free.word',
      'free.fee <40> refund',
      '^num.zero <12> num.money',
      '^num.money <16> free.after',
      'neg.act <6> free.after',
      'to.cardholder',
    ],
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
    patterns: [
      'impersonate',
      'claim.by <12> claim.body',
      'claim.role <40> claim.body',
      'claim.body <24> claim.role',
      'official <30> site',
      'claim.call <40> claim.body|your.processor',
      '~swap <60> ordered.by <16> claim.body',
      'claim.body <24> claim.orders <40> swap',
    ],
    unless: ['neg.act <12> claim.role', 'neg.act <12> claim.by'],
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
    patterns: ['abuse', 'run.card <12> own.card', 'own.card <40> to.cash', 'pick <24> mcc'],
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
    needsTrade: true,
    weight: 0.55,
  },
];
