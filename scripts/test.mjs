/**
 * `npm test`: all set-up, then every check. A step that fails does not stop the later ones. The
 * last line is `N passed, N failed`; the exit code is 1 when anything failed.
 */
import { ensureDependencies } from './lib/bootstrap.mjs';
import { build, check, machine, tests } from './lib/checks.mjs';
import { runMain } from './lib/say.mjs';
import { runSteps } from './lib/steps.mjs';

const TSC = 'typescript/bin/tsc';
const DEPCRUISE = 'dependency-cruiser/bin/dependency-cruise.mjs';

await runMain(async () => {
  await ensureDependencies();
  const { failed } = await runSteps([
    machine,
    // Each uses one core.
    [
      check('types', TSC, ['--noEmit', '-p', 'tsconfig.json']),
      check('borders', DEPCRUISE, ['--config', '.dependency-cruiser.cjs', '.']),
    ],
    [
      check('types: pure core', TSC, ['--noEmit', '-p', 'lib/core/tsconfig.json']),
      check('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
      check('unused code', 'knip/bin/knip.js', []),
    ],
    tests(['unit']),
    build,
    tests(['browser', 'e2e'], ['machine', 'build']),
  ]);
  return failed > 0 ? 1 : 0;
});
