/** The Chinese rule pack. */
import type { RulePack } from '../types';
import { LEXICON } from './lexicon';
import { ZH_RULES } from './rules';
import { SIGNS } from './signs';

/** Chinese words and clauses. */
export const ZH: RulePack = { ...ZH_RULES, lexicon: { ...LEXICON, ...SIGNS } };
