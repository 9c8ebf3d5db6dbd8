/** English rules on power: to change, to end, to judge; on liability, leaving and consent. */
import type { Rule } from '../types';

/** The drafter alone may change. */
export const UNILATERAL_CHANGE: readonly Rule[] = [
  {
    id: 'en.unilateral_change.may',
    category: 'unilateral_change',
    patterns: [
      'drafter <24> right.have <40> change <60> alone <16> alone',
      'drafter <24> right.have <40> change <60> alone',
      'drafter <24> right.have <30> alone <20> change',
      'drafter <24> right.have <40> change <50> change.object',
      'right.have <24> change <50> change.object <30> alone <16> alone',
      'change.object <40> right.have <16> change',
      'change.object <60> change <40> alone',
      'change.object <40> change.solo',
      'change.solo',
      'change <40> change.effect',
      'drafter <24> right.have <16> assign <60> alone',
    ],
    unless: ['claim.both', 'neg.act <8> change'],
    weight: 0.74,
  },
];

/** The drafter alone may end. */
export const UNILATERAL_TERMINATION: readonly Rule[] = [
  {
    id: 'en.unilateral_termination.may',
    category: 'unilateral_termination',
    patterns: [
      'drafter <30> right.have <40> stop <50> stop.object <50> alone <16> alone',
      'drafter <30> right.have <40> stop <50> stop.object',
      'drafter <30> right.have <40> stop <40> alone',
      'stop.object <24> right.have <16> stop <40> alone',
      'drafter <24> right.have <24> stop.whole',
    ],
    unless: ['claim.both', 'claim.user <6> right.have <20> stop', 'stop <40> only.with'],
    weight: 0.72,
  },
];

/** Not liable. */
export const LIABILITY_WAIVER: readonly Rule[] = [
  {
    id: 'en.liability_waiver.none',
    category: 'liability_waiver',
    patterns: [
      'drafter <40> noliable <60> loss',
      'noliable.not <16> noliable.word <40> loss',
      'drafter <24> noliable.not <12> noliable.word',
      'noliable.not <10> noliable.word',
      'never.at.all <90> noliable.word',
      'noliable',
    ],
    unless: ['you.are <4> noliable.not <12> noliable.word', 'limits'],
    weight: 0.74,
  },
  {
    id: 'en.liability_waiver.yours',
    category: 'liability_waiver',
    patterns: ['selfbear <40> loss', 'selfbear'],
    unless: ['drafter <8> selfbear', 'penalty.sum', 'data.word', 'fee.*'],
    weight: 0.62,
  },
];

/** The last word. */
export const FINAL_INTERPRETATION: readonly Rule[] = [
  {
    id: 'en.final_interpretation.discretion',
    category: 'final_interpretation',
    patterns: ['right.have <60> finalsay', 'finalsay', 'right.have <8> refuse <60> anyone'],
    unless: ['claim.user <4> finalsay'],
    weight: 0.78,
  },
];

/** Where and how one must sue. */
export const JURISDICTION: readonly Rule[] = [
  {
    id: 'en.jurisdiction.bind',
    category: 'jurisdiction',
    patterns: ['~court <60> court.bind', 'court <40> court', 'court.solo'],
    weight: 0.72,
  },
];

/** Agreed by acting. */
export const DEEMED_CONSENT: readonly Rule[] = [
  {
    id: 'en.deemed_consent.act',
    category: 'deemed_consent',
    patterns: [
      'consent.by <90> consent.verb',
      'consent.act <90> consent',
      'consent.act <90> consent.verb <30> consent.thing',
      'consent.verb <30> consent.thing <60> consent.act',
      'consent.act <90> consent.count <24> consent.fact',
      'consent.count <24> consent.fact',
      'consent',
    ],
    weight: 0.74,
  },
];
