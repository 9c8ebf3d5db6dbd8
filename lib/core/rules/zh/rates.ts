/** Chinese: rates that rise, surcharges, and promises that they stay. */
import type { Rule } from '../types';

/** 费率上调、+3元/笔. */
export const RATE_CHANGE: readonly Rule[] = [
  {
    id: 'zh.rate_change.raise',
    category: 'rate_change',
    patterns: [
      'rate <16> raise',
      'raise <10> rate',
      'raise <6> num.percent|num.plus',
      'promo.end|num.time <8> raise',
      'from <4> num.percent|num.bare <4> raise <4> num.percent|num.bare',
      'promo.end <16> rate|num.percent',
      'rate.more',
    ],
    unless: ['deny <3> raise|rate.more', 'keep.same'],
    needsTrade: true,
    weight: 0.8,
  },
  {
    id: 'zh.rate_change.surcharge',
    category: 'rate_change',
    patterns: [
      'rate|num.percent <8> num.plus',
      'num.time <16> num.plus',
      'num.plus <8> rate',
      'rate|num.percent <16> take.more <6> num.money|num.percent',
      'take.more <6> num.money <6> rate',
      'per.swipe <4> take.more <4> num.money|num.plus',
      'per.swipe <6> num.plus',
      'take.more <3> per.swipe <3> num.money',
      'fail <10> num.plus',
    ],
    unless: ['neg.fee <4> num.plus', 'deny <3> take.more'],
    needsTrade: true,
    weight: 0.75,
  },
  {
    id: 'zh.rate_change.power',
    category: 'rate_change',
    patterns: [
      'right.have <10> change.rate <8> rate',
      'will <2> change.rate <6> rate',
      'rate <12> change.rate',
    ],
    unless: ['claim.both', 'deny <6> change'],
    needsTrade: true,
    weight: 0.7,
  },
  {
    id: 'zh.rate_change.kept',
    category: 'rate_change',
    stance: 'promise',
    patterns: ['keep', 'rate <6> keep', 'rate <12> keep.same'],
    needsTrade: true,
    weight: 0.6,
  },
];
