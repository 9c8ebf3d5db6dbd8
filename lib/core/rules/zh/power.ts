/** Chinese: who may change, end, interpret; who is liable; where one must sue; how one is bound. */
import type { Rule } from '../types';

/** 有权单方调整, 不另行通知. */
export const UNILATERAL_CHANGE: readonly Rule[] = [
  {
    id: 'zh.unilateral_change.right',
    category: 'unilateral_change',
    patterns: [
      'drafter <8> right.own|right.have <24> change <16> change.object',
      'drafter <8> right.own <24> change',
      'change.object <6> drafter <8> change <12> change|publish',
      'drafter <8> right.own|right.have <8> change.solo',
      'right.own <8> change.solo',
      'right.own <20> alone <16> change',
      'drafter <12> alone <6> change|stop',
      'right.own <16> change <12> change.object',
      'drafter <12> alone <8> change.object <6> change',
    ],
    unless: ['claim.user <6> right.have', 'deny <6> change|change.solo'],
    weight: 0.8,
  },
  {
    id: 'zh.unilateral_change.no_notice',
    category: 'unilateral_change',
    patterns: [
      'change.solo',
      'change <24> publish <16> effective',
      'publish <4> effective <10> claim.user',
      'change <12> publish <20> consent.deem',
    ],
    unless: ['claim.both', 'deny <2> change.solo', 'claim.user <4> right.have'],
    weight: 0.7,
  },
  {
    id: 'zh.unilateral_change.end_alone',
    category: 'unilateral_change',
    patterns: [
      'drafter <8> right.own|right.have <20> stop <12> stop.object',
      'drafter <8> right.own <24> stop',
    ],
    unless: ['claim.both'],
    weight: 0.62,
  },
];

/** 有权随时终止, 关停. */
export const UNILATERAL_TERMINATION: readonly Rule[] = [
  {
    id: 'zh.unilateral_termination.right',
    category: 'unilateral_termination',
    patterns: [
      'drafter <8> right.own|right.have <12> stop',
      'drafter <8> right.own|right.have <12> stop <4> stop.object',
      'right.own|right.have <8> alone <8> stop',
      'alone <6> stop <8> stop.object',
      'right.have <4> alone <4> stop',
    ],
    unless: ['claim.both', 'claim.user <4> right.have'],
    weight: 0.78,
  },
];

/** 不承担任何责任. */
export const LIABILITY_WAIVER: readonly Rule[] = [
  {
    id: 'zh.liability_waiver.none',
    category: 'liability_waiver',
    patterns: [
      'noliable <16> loss',
      'loss|cause <40> noliable',
      'drafter <30> noliable',
      'noliable',
      'notfor <20> answer',
    ],
    unless: ['claim.both <16> noliable'],
    weight: 0.76,
  },
  {
    id: 'zh.liability_waiver.yours',
    category: 'liability_waiver',
    patterns: ['loss <30> selfbear', 'cause <60> selfbear', 'selfbear <10> loss', 'selfbear'],
    unless: ['claim.both', 'freight <8> selfbear'],
    weight: 0.68,
  },
];

/** 最终解释权. */
export const FINAL_INTERPRETATION: readonly Rule[] = [
  {
    id: 'zh.final_interpretation.owned',
    category: 'final_interpretation',
    patterns: ['drafter <16> finalsay', 'finalsay <24> drafter', 'finalsay'],
    unless: ['finalsay <12> claim.void', 'deny <4> finalsay'],
    weight: 0.92,
  },
];

/** 甲方所在地法院. */
export const JURISDICTION: readonly Rule[] = [
  {
    id: 'zh.jurisdiction.place',
    category: 'jurisdiction',
    patterns: [
      'drafter <20> court.place <16> court',
      'court.place <16> court',
      'loss <30> court.choice',
      'loss <24> court <6> court',
      'court.choice <16> court',
    ],
    unless: ['claim.lawful <8> court.place'],
    weight: 0.72,
  },
];

/** 违约金, 滞纳金. */
export const PENALTY: readonly Rule[] = [
  {
    id: 'zh.penalty.sum',
    category: 'penalty',
    patterns: [
      'penalty.pay|take.word <16> penalty',
      'penalty <16> num.money|num.percent',
      'num.money|num.percent <12> penalty',
      'fail|early <40> penalty',
      'penalty <8> penalty.pay|take.word|due.word',
      'make.up <12> make.diff',
      'early <12> penalty.pay|make.up <12> fee.*|num.time|num.money|balance',
      'fail|early|late|damage|breach <30> penalty.pay|take.out|make.up <8> num.money|num.percent',
      'late <12> num.money',
      'damage <8> penalty.pay <6> num.money|fee.*',
      'penalty <12> claw.back',
      'right.have <6> takeback <10> cashback',
      'right.have <10> bank <6> claw.back',
      'breach <24> take.debit|forfeit <6> all',
    ],
    unless: ['neg.fee <3> penalty'],
    weight: 0.84,
  },
  {
    id: 'zh.penalty.recover',
    category: 'penalty',
    patterns: [
      'fail <36> take.auto|forfeit|take.debit|takeback <10> cashback|num.money',
      'right.have <16> bank <12> forfeit',
    ],
    needsTrade: true,
    weight: 0.66,
  },
];

/** 不得解约, 自动续约. */
export const LOCK_IN: readonly Rule[] = [
  {
    id: 'zh.lock_in.bound',
    category: 'lock_in',
    patterns: [
      'lock',
      'num.time <6> lock',
      '~lock.span <6> num.time',
      'num.time|term <10> neg.must <4> leave.act',
      'renew.auto <4> renew',
      'take.freeze <2> num.time',
    ],
    unless: ['deny <2> lock'],
    weight: 0.72,
  },
];

/** 视为同意. */
export const DEEMED_CONSENT: readonly Rule[] = [
  {
    id: 'zh.deemed_consent.act',
    category: 'deemed_consent',
    patterns: [
      'consent',
      'consent.act <24> consent.deem <10> consent.agree',
      'consent.act <50> consent',
    ],
    unless: ['consent <4> forfeit', 'neg.act <3> consent.deem'],
    weight: 0.78,
  },
];
