/** The Chinese rules, without the words. */
import { rulesOf } from '../pack';
import type { RuleSet } from '../types';
import * as claims from './claims';
import * as fees from './fees';
import * as power from './power';
import * as rates from './rates';
import * as refunds from './refunds';

/** Chinese clauses. Gap: 16 units, a short clause. */
export const ZH_RULES: RuleSet = {
  id: 'zh',
  language: 'zh',
  gap: 16,
  rules: rulesOf(fees, rates, refunds, power, claims),
};
