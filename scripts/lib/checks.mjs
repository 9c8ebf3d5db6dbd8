/** The checks that `npm test` makes, each as a step of steps.mjs. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildBoth } from './build.mjs';
import { ROOT, runTool, tail } from './run.mjs';
import { setUp } from './setup.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./steps.mjs').Outcome} Outcome */

/** @type {Outcome} */
const PASSED = { passed: 1, failed: 0 };

/** Both browsers and the font are there; what is missing is installed. A missing one is a failure. */
export const machine = {
  name: 'machine',
  act: async () => {
    const { problems } = await setUp();
    return problems.length === 0 ? PASSED : { passed: 0, failed: 1, output: problems.join('\n') };
  },
};

/** The extension for both browsers. */
export const build = {
  name: 'build',
  act: async () => {
    await buildBoth();
    return PASSED;
  },
};

/**
 * A check by a tool: it passes when the tool's exit code is 0.
 * @param {string} name
 * @param {string} tool path inside node_modules
 * @param {string[]} args
 * @returns {Step}
 */
export function check(name, tool, args) {
  return {
    name,
    act: async () => {
      const { code, output } = await runTool(tool, args);
      return code === 0 ? PASSED : { passed: 0, failed: 1, output: tail(output, 60) };
    },
  };
}

/**
 * The tests of vitest projects, counted one by one.
 * @param {string[]} projects what runs at once: the files of one fill the time that those of another wait
 * @param {string[]} [needs]
 * @returns {Step}
 */
export function tests(projects, needs = []) {
  return { name: `tests: ${projects.join(', ')}`, needs, act: () => runProjects(projects) };
}

/** @param {string[]} projects */
async function runProjects(projects) {
  mkdirSync(`${ROOT}test-output`, { recursive: true });
  const file = `${ROOT}test-output/${projects.join('-')}.json`;
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.flatMap((project) => ['--project', project]);
  const args = ['run', ...chosen, ...reporters];
  const { code, output } = await runTool('vitest/vitest.mjs', args, { env: { NO_COLOR: '1' } });
  // Without a report vitest itself has failed, e.g. on its configuration.
  if (!existsSync(file)) return { passed: 0, failed: 1, output: tail(output, 60) };
  return count(file, code, output);
}

/**
 * @param {string} file vitest's JSON report
 * @param {number} code vitest's exit code
 * @param {string} output
 * @returns {Outcome}
 */
function count(file, code, output) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const skipped = report.numPendingTests + report.numTodoTests;
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ one) =>
      one.status === 'failed' && one.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const known = report.numFailedTests + brokenFiles;
  // An error outside any test (unhandled rejection) shows in the exit code alone.
  const failed = known === 0 && code !== 0 ? 1 : known;
  const note = skipped > 0 ? `${skipped} skipped` : '';
  return { passed: report.numPassedTests, failed, note, output: tail(output, 120) };
}
