/** Whether every shipped rule has its examples, and every example holds. */

import { PACKS } from '../../lib/core/rules';
import { EN_EXAMPLES } from '../../lib/core/rules/en/examples';
import { exampleGaps } from '../../lib/core/rules/examples';
import type { RulePack } from '../../lib/core/rules/types';
import { ZH_EXAMPLES } from '../../lib/core/rules/zh/examples';
import { scan } from '../../lib/core/scan';
import { failureOf, readingOnce, trialsOf } from './trial';

/** Examples of the shipped packs, by language. */
export const EXAMPLES = { zh: ZH_EXAMPLES, en: EN_EXAMPLES } as const;

/** What rules lack, one line each; none: []. The build stops for it. */
export function lackingExamples(packs: readonly RulePack[] = PACKS): string[] {
  return packs.flatMap((pack) => exampleGaps(pack.rules, EXAMPLES[pack.language]));
}

/** Examples that do not hold, one line each, naming the rule; none: []. */
export function failingExamples(): string[] {
  const read = readingOnce(scan);
  return PACKS.flatMap(({ language }) =>
    trialsOf(language, EXAMPLES[language]).flatMap((trial) => {
      const failure = failureOf(trial, read);
      const name = trial.rule ?? trial.category;
      return failure === null ? [] : [`${name}, ${trial.kind} “${trial.written}”: ${failure}`];
    }),
  );
}
