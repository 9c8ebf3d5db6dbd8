/** English rules on leaving: what it costs, and what keeps the reader from it. */
import type { Rule } from '../types';

/** Sums for leaving, being late, falling short. */
export const PENALTY: readonly Rule[] = [
  {
    id: 'en.penalty.named',
    category: 'penalty',
    patterns: [
      'penalty.name <40> num.money|num.percent',
      'num.money|num.percent <16> penalty.name',
      'penalty.pay <40> penalty.name',
      'penalty.name',
      'early <70> penalty.pay <30> penalty.sum <40> penalty.sum|fee.recurring',
      'penalty.pay <30> penalty.sum <40> penalty.sum|fee.recurring',
      'penalty.pay <50> penalty.sum',
      'penalty.sum <40> penalty.pay',
    ],
    unless: ['never.at.all', 'neg.fee|neg.act <30> penalty.name', 'penalty.name <16> free.after'],
    weight: 0.78,
  },
  {
    id: 'en.penalty.early',
    category: 'penalty',
    patterns: [
      'early <70> penalty.pay <60> fee.word|fee.recurring',
      'early <60> fee.word|num.money|num.percent',
      'penalty.pay <40> num.money|num.percent|fee.word <40> early',
      'late <50> fee.word',
      'row.leave <36> num.money|num.percent',
      'num.money <40> short',
      'returns <60> num.percent <12> fee.word',
      'fee.word|some.fee <30> early',
      'refund|refund.full <24> less <20> num.percent|num.money|fee.*',
      'late <60> num.percent|num.money',
      'num.percent|num.money <40> late',
      'interest <24> num.percent',
      'early|short|late <60> forfeit',
      'forfeit <60> early|short|late',
      'penalty.sum <30> early',
      'early <60> penalty.sum',
      'short <60> penalty.pay <40> num.money|num.percent|fee.word|things',
      'penalty.pay <40> num.money|num.percent|fee.word <40> short',
    ],
    unless: ['neg.fee <24> early', 'fee.word|half <24> back.again'],
    weight: 0.7,
  },
];

/** Cannot leave. */
export const LOCK_IN: readonly Rule[] = [
  {
    id: 'en.lock_in.no_exit',
    category: 'lock_in',
    patterns: ['lock.cannot <16> lock.end', 'lock.sign <24> lock.never', 'lock.never'],
    unless: ['drafter <4> lock.cannot', 'lock.end|lock.never <6> by.drafter'],
    weight: 0.78,
  },
  {
    id: 'en.lock_in.renewal',
    category: 'lock_in',
    patterns: [
      'lock.renew <30> lock.auto <24> num.time|lock.unit',
      'lock.renew <30> lock.auto',
      'lock.auto <24> lock.renew',
      'lock.renew <12> num.time',
    ],
    unless: ['neg.fee|neg.act <16> lock.renew'],
    weight: 0.76,
  },
  {
    id: 'en.lock_in.term',
    category: 'lock_in',
    patterns: ['lock <24> num.time', 'lock.noun <40> num.time|lock.run', 'lock'],
    unless: ['neg.fee|neg.act <20> lock'],
    weight: 0.72,
  },
  {
    id: 'en.lock_in.years',
    category: 'lock_in',
    patterns: ['lock.sign <50> years', 'lock.min <20> num.time', 'lock.unit'],
    unless: ['neg.fee <20> lock.unit|lock.sign'],
    weight: 0.64,
  },
  {
    id: 'en.lock_in.notice',
    category: 'lock_in',
    patterns: [
      'num.time <24> lock.notice <50> leave.word|needed',
      'leave.word <50> num.time <24> lock.notice',
      'needed <16> num.time <6> lock.notice',
      'needed <12> lock.notice <30> leave.word',
    ],
    unless: ['claim.both', 'refund', 'drafter <30> right.have <40> change|stop|stop.whole'],
    weight: 0.66,
  },
];
