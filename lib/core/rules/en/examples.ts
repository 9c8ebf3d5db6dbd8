/** Examples of the English rules. */
import type { RuleExamples } from '../examples';

/** One entry a category or rule. */
export const EN_EXAMPLES: readonly RuleExamples[] = [];
