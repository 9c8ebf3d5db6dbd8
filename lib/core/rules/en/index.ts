/** The English rule pack. */
import { rulesOf } from '../pack';
import type { RulePack } from '../types';
import * as claims from './claims';
import * as fees from './fees';
import * as leaving from './leaving';
import { LEXICON } from './lexicon';
import * as power from './power';
import * as refunds from './refunds';
import { SIGNS } from './signs';

/** English words and clauses. Gap: 60 units, ten words or so. */
export const EN: RulePack = {
  id: 'en',
  language: 'en',
  gap: 60,
  lexicon: { ...LEXICON, ...SIGNS },
  rules: rulesOf(fees, refunds, power, leaving, claims),
};
