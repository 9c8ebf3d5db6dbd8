/** The rules' examples, as a step of the build. */
import { runTs } from './bootstrap.mjs';
import { Complaint } from './say.mjs';

/**
 * Stops where a rule lacks its examples, or an example does not hold.
 * @throws {Complaint} naming each rule
 */
export async function checkExamples() {
  const { exampleFaults } = await runTs(new URL('../examples/check.ts', import.meta.url));
  const faults = exampleFaults();
  if (faults.length === 0) return;
  throw new Complaint(
    `Not built: the rules' examples are not whole (docs/rules.md).\n${faults.join('\n')}`,
  );
}
