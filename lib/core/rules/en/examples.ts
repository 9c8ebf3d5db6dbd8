/** Examples of the English rules. */
import type { RuleExamples } from '../examples';
import { AGAIN_EXAMPLES } from './examples/again';
import { CLAIMS_EXAMPLES } from './examples/claims';
import { CONDITIONS_EXAMPLES } from './examples/conditions';
import { DEBITS_EXAMPLES } from './examples/debits';
import { PENALTIES_EXAMPLES } from './examples/penalties';
import { POWER_EXAMPLES } from './examples/power';
import { REFUNDS_EXAMPLES } from './examples/refunds';
import { START_EXAMPLES } from './examples/start';
import { STAYING_EXAMPLES } from './examples/staying';

/** All of them, rule by rule: sentences that it marks, and near misses that it leaves alone. */
export const EN_EXAMPLES: readonly RuleExamples[] = [
  ...START_EXAMPLES,
  ...AGAIN_EXAMPLES,
  ...DEBITS_EXAMPLES,
  ...REFUNDS_EXAMPLES,
  ...CONDITIONS_EXAMPLES,
  ...PENALTIES_EXAMPLES,
  ...STAYING_EXAMPLES,
  ...POWER_EXAMPLES,
  ...CLAIMS_EXAMPLES,
];
