/** Whether every shipped rule has its examples, and every example holds. Part of `npm run build`. */
import { PACKS } from '../../lib/core/rules';
import { EN_EXAMPLES } from '../../lib/core/rules/en/examples';
import { exampleGaps } from '../../lib/core/rules/examples';
import { ZH_EXAMPLES } from '../../lib/core/rules/zh/examples';
import { scan } from '../../lib/core/scan';
import { failureOf, readingOnce, trialsOf } from './trial';

/** Examples of the shipped packs, by the id of the pack. */
export const EXAMPLES = { zh: ZH_EXAMPLES, en: EN_EXAMPLES } as const;

/** One line for each thing that is wrong, naming the rule; none: []. */
export function exampleFaults(): string[] {
  const read = readingOnce(scan);
  return PACKS.flatMap((pack) => {
    const examples = EXAMPLES[pack.language];
    return [
      ...exampleGaps(pack.rules, examples),
      ...trialsOf(pack.language, examples).flatMap((trial) => {
        const failure = failureOf(trial, read);
        const name = trial.rule ?? trial.category;
        return failure === null ? [] : [`${name}, ${trial.kind} “${trial.written}”: ${failure}`];
      }),
    ];
  });
}
