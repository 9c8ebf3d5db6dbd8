/** The rules' examples, as a step of the build. */
import { runTs } from './bootstrap.mjs';
import { Complaint } from './say.mjs';

/**
 * Stops where a rule lacks its examples. Whether the examples hold is for `npm test`.
 * @throws {Complaint} naming each rule and what it lacks
 */
export async function checkExamples() {
  const { lackingExamples } = await runTs(new URL('../examples/check.ts', import.meta.url));
  const lacking = lackingExamples();
  if (lacking.length === 0) return;
  throw new Complaint(`Not built: rules lack examples (docs/rules.md).\n${lacking.join('\n')}`);
}
