/** Examples of the English rules. */
import type { RuleExamples } from '../examples';
import { CLAIMS_EXAMPLES } from './examples/claims';
import { FEES_EXAMPLES } from './examples/fees';
import { LEAVING_EXAMPLES } from './examples/leaving';
import { POWER_EXAMPLES } from './examples/power';
import { REFUNDS_EXAMPLES } from './examples/refunds';

/** All of them; one entry a rule, and one a category for what must be left alone. */
export const EN_EXAMPLES: readonly RuleExamples[] = [
  ...FEES_EXAMPLES,
  ...REFUNDS_EXAMPLES,
  ...LEAVING_EXAMPLES,
  ...POWER_EXAMPLES,
  ...CLAIMS_EXAMPLES,
];
