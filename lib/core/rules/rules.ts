/** All rules that the product ships, without their words. */
import { EN_RULES } from './en/rules';
import type { RuleSet } from './types';
import { ZH_RULES } from './zh/rules';

/** In the order in which they are tried. */
export const RULES: readonly RuleSet[] = [ZH_RULES, EN_RULES];
