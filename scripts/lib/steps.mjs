/**
 * A run of named steps that goes on after a failure, counts what passed and failed, and ends with
 * one line that a machine can read: `N passed, N failed`.
 */
import { Complaint, since } from './say.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string} [note] short, shown beside the step
 * @property {string} [output] shown when something failed
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [needs] names of steps without which this one is pointless
 * @property {() => Promise<Outcome>} act
 */

/**
 * Runs the steps in order, those of a group at the same time, and prints progress on standard output.
 * @param {(Step | Step[])[]} steps
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSteps(steps) {
  /** @type {Map<string, Outcome>} */
  const done = new Map();
  for (const entry of steps) await Promise.all([entry].flat().map((step) => run(step, done)));
  return total(done);
}

/**
 * @param {Step} step
 * @param {Map<string, Outcome>} done
 */
async function run(step, done) {
  const start = performance.now();
  console.log(`… ${step.name}`);
  const outcome = await attempt(step, done);
  done.set(step.name, outcome);
  if (outcome.failed > 0 && outcome.output) console.log(indent(outcome.output));
  console.log(`${line(step.name, outcome)}  (${since(start)})`);
}

/**
 * @param {Step} step
 * @param {Map<string, Outcome>} done
 * @returns {Promise<Outcome>}
 */
async function attempt(step, done) {
  const broken = step.needs?.find((name) => (done.get(name)?.failed ?? 0) > 0);
  if (broken) return { passed: 0, failed: 1, note: `not run: "${broken}" failed` };
  try {
    return await step.act();
  } catch (error) {
    const output = error instanceof Complaint ? error.message : String(error?.stack ?? error);
    return { passed: 0, failed: 1, output };
  }
}

/**
 * Prints the summary; its last line is the count alone.
 * @param {Map<string, Outcome>} done
 */
function total(done) {
  const outcomes = [...done.values()];
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log('');
  for (const [name, outcome] of done) console.log(line(name, outcome));
  console.log(`${passed} passed, ${failed} failed`);
  return { passed, failed };
}

/**
 * @param {string} name
 * @param {Outcome} outcome
 */
function line(name, outcome) {
  const mark = outcome.failed > 0 ? '✗' : '✓';
  const counts = `${outcome.passed} passed, ${outcome.failed} failed`;
  return `${mark} ${name}: ${counts}${outcome.note ? ` – ${outcome.note}` : ''}`;
}

/** @param {string} text */
function indent(text) {
  return text
    .trimEnd()
    .split('\n')
    .map((one) => `    ${one}`)
    .join('\n');
}
