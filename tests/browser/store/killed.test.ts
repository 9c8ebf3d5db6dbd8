/**
 * The whole browser is killed while it saves, and started again on the same profile, as after a power cut:
 * the extension finds its log whole, and closes what was being saved.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES, BUILD_DIRS, launch } from '../../support/browsers';
import { loadLab } from './in-page';

/** When the browser is killed: after the first file of twelve was stored, after eight, and while all is read back. */
const MOMENTS = [/^seal ([1-9]|1\d)/, /^seal ([89]|1\d)/, /^verify/];

/** The browser on this profile, with the store's lab in a page of the extension. */
async function start(name: (typeof BROWSER_NAMES)[number], profile: string) {
  const running = await launch(name, { extension: BUILD_DIRS[name], profile });
  const own = await running.openExtensionPage('popup.html?tab=0');
  await loadLab(own);
  return { running, own };
}

describe.each(BROWSER_NAMES)('%s, killed while it saves', (name) => {
  it(`loses no record and half-seals none (${MOMENTS.length} times)`, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'killed-'));
    let { running, own } = await start(name, profile);
    try {
      await own.evaluate(() => storeLab.commit(1, 4));
      let known = ['capture'];
      let incomplete = 0;
      for (const { source } of MOMENTS) {
        const saved = own.evaluate(() => storeLab.commitMany()).catch(() => null);
        await own.waitForFunction(
          (moment) => new RegExp(moment).test(storeLab.progress),
          { polling: 5 },
          source,
        );
        await running.kill();
        const heard = await saved;
        ({ running, own } = await start(name, profile));
        const found = await own.evaluate(() => storeLab.check());
        const added = found.kinds.length - known.length;
        const said = `at ${source}: ${heard ? 'saved' : 'dead'}, ${added} more, ${found.recovered} closed`;
        expect(found, said).toMatchObject({ ok: true, problem: 'null' });
        expect(found.kinds.slice(added), said).toEqual(known);
        expect(heard ? [1] : [0, 1], said).toContain(added);
        incomplete += found.recovered;
        known = found.kinds;
      }
      expect(incomplete).toBeGreaterThan(0);
    } finally {
      await running.close();
      rmSync(profile, { recursive: true, force: true });
    }
  }, 180_000);
});
