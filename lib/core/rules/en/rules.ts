/** The English rules, without the words. */
import { rulesOf } from '../pack';
import type { RuleSet } from '../types';
import * as claims from './claims';
import * as fees from './fees';
import * as leaving from './leaving';
import * as power from './power';
import * as refunds from './refunds';

/** English clauses. Gap: 60 units, ten words or so. */
export const EN_RULES: RuleSet = {
  id: 'en',
  language: 'en',
  gap: 60,
  rules: rulesOf(fees, refunds, power, leaving, claims),
};
