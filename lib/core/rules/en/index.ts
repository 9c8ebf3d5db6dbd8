/** The English rule pack. */
import type { RulePack } from '../types';
import { LEXICON } from './lexicon';
import { EN_RULES } from './rules';
import { SIGNS } from './signs';

/** English words and clauses. */
export const EN: RulePack = { ...EN_RULES, lexicon: { ...LEXICON, ...SIGNS } };
