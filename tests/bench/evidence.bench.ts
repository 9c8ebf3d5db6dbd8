/**
 * What evidence costs, in the real browsers with the built extension: `npm run bench -- evidence` (builds
 * first). RECORDS=100,1000 in the environment for other sizes of the log, ONLY=chromium for one browser.
 *
 * 1. a whole capture of a page of 10,000 px with 100 images, and of one of 40,000 px: time until it is sealed
 *    and read back, peak memory, beside a bare full-page screenshot over the DevTools protocol in the same run
 * 2. a log of 100, 1,000 and 10,000 records of three files each: append, list, the whole verification; beside
 *    it the shortest loop that reads and hashes the same bytes
 * 3. the desk with the largest of these logs: until the first lines stand, and each letter of a search
 */
import { loadavg } from 'node:os';
import { buildBoth } from '../../scripts/lib/build.mjs';
import { BROWSER_NAMES, BUILD_DIRS, launch } from '../support/browsers';
import { captureBench } from './evidence/captures';
import { deskBench } from './evidence/desk';
import { openLab } from './evidence/in-browser';
import { logBench } from './evidence/log';
import { say } from './page/table';

/** Sizes of the log, in records. */
const RECORDS = (process.env.RECORDS ?? '100,1000,10000').split(',').map(Number);

await buildBoth();
for (const name of BROWSER_NAMES.filter((one) => (process.env.ONLY ?? one) === one)) {
  say(`\n${name} (load of the machine ${loadavg()[0]?.toFixed(1)})`);
  const running = await launch(name, { extension: BUILD_DIRS[name] });
  try {
    const lab = await openLab(running);
    // Memory and a bare screenshot are asked for in ways that Chromium alone has.
    if (name === 'chromium') await captureBench(running, lab);
    await logBench(lab, RECORDS);
    if (name === 'chromium') await deskBench(running, Math.max(...RECORDS));
  } finally {
    await running.close();
  }
}
