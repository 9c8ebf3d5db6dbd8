/**
 * `npm run bench -- NAME...`: runs tests/bench/NAME.bench.ts; without a name, all of them.
 * A bench is a module that measures when it is imported and prints its figures.
 */
import { existsSync, readdirSync } from 'node:fs';
import { runTs } from './lib/bootstrap.mjs';
import { ROOT } from './lib/run.mjs';
import { runMain, say } from './lib/say.mjs';

const FOLDER = `${ROOT}tests/bench`;
const SUFFIX = '.bench.ts';

/** @returns {string[]} names of all benches, sorted */
function benches() {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort();
}

await runMain(async () => {
  const all = benches();
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !all.includes(name));
  if (unknown.length > 0 || all.length === 0) {
    say(`No bench ${unknown.join(', ')}. There are: ${all.join(', ') || 'none'}`);
    return 2;
  }
  for (const name of asked.length > 0 ? asked : all) {
    say(`bench ${name}`);
    await runTs(new URL(`file://${FOLDER}/${name}${SUFFIX}`), []);
  }
  return 0;
});
