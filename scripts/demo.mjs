/**
 * `npm run demo`: from a fresh clone to the extension at work on the sample pages. With a display a
 * browser window stays open; without one everything is done headless and put into demo-output/.
 *
 *   --headless  also on a machine with a display
 *   --firefox   the window is Firefox's (headless runs use both browsers)
 */
import { runTs } from './lib/bootstrap.mjs';
import { buildBoth } from './lib/build.mjs';
import { Complaint, runMain, say } from './lib/say.mjs';
import { sayMachine, setUp } from './lib/setup.mjs';

const OPTIONS = ['--headless', '--firefox'];

await runMain(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((option) => !OPTIONS.includes(option));
  if (unknown.length > 0) {
    say(`Unknown option ${unknown.join(' ')}. Usage: npm run demo -- [${OPTIONS.join('] [')}]`);
    return 2;
  }
  const machine = await setUp();
  sayMachine(machine);
  if (Object.values(machine.browsers).every((path) => path === undefined)) {
    throw new Complaint('The demo needs a browser, and none could be had: see the lines above.');
  }
  await buildBoth();
  const { demo } = await runTs(new URL('./demo/main.ts', import.meta.url));
  return demo({ headless: asked.includes('--headless'), firefox: asked.includes('--firefox') });
});
