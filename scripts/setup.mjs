/** `npm run setup`: everything that demo and test need, and nothing else. */
import { runMain, say, since } from './lib/say.mjs';
import { sayMachine, setUp } from './lib/setup.mjs';

await runMain(async () => {
  const start = performance.now();
  const machine = await setUp();
  sayMachine(machine);
  const ready = machine.problems.length === 0;
  say(
    ready ? `Ready in ${since(start)}. 准备完成。` : 'Not ready: see the lines above. 尚未就绪。',
  );
  return ready ? 0 : 1;
});
