/** Examples of the Chinese rules. */
import type { RuleExamples } from '../examples';
import { BONDS_EXAMPLES } from './examples/bonds';
import { CLAIMS_EXAMPLES } from './examples/claims';
import { DEDUCTIONS_EXAMPLES } from './examples/deductions';
import { FEES_EXAMPLES } from './examples/fees';
import { HARMLESS_EXAMPLES } from './examples/harmless';
import { POWER_EXAMPLES } from './examples/power';
import { REFUNDS_EXAMPLES } from './examples/refunds';
import { RETURNS_EXAMPLES } from './examples/returns';
import { START_EXAMPLES } from './examples/start';

/** All of them; one entry a rule, and one a category for what must be left alone. */
export const ZH_EXAMPLES: readonly RuleExamples[] = [
  ...START_EXAMPLES,
  ...FEES_EXAMPLES,
  ...DEDUCTIONS_EXAMPLES,
  ...REFUNDS_EXAMPLES,
  ...RETURNS_EXAMPLES,
  ...POWER_EXAMPLES,
  ...BONDS_EXAMPLES,
  ...CLAIMS_EXAMPLES,
  ...HARMLESS_EXAMPLES,
];
