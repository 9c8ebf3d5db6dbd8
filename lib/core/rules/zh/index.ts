/** The Chinese rule pack. */
import { rulesOf } from '../pack';
import type { RulePack } from '../types';
import * as claims from './claims';
import * as fees from './fees';
import { LEXICON } from './lexicon';
import * as power from './power';
import * as rates from './rates';
import * as refunds from './refunds';
import { SIGNS } from './signs';

/** Chinese words and clauses. Gap: 16 units, a short clause. */
export const ZH: RulePack = {
  id: 'zh',
  language: 'zh',
  gap: 16,
  lexicon: { ...LEXICON, ...SIGNS },
  rules: rulesOf(fees, rates, refunds, power, claims),
};
