/** The English rule pack. */
import type { RulePack } from '../types';
import { LEXICON } from './lexicon';
import * as rules from './rules';

/** English words and clauses. Gap: 60 units, ten words or so. */
export const EN: RulePack = {
  id: 'en',
  language: 'en',
  gap: 60,
  lexicon: LEXICON,
  rules: Object.values(rules).flat(),
};
