/** The store in real browsers: its database, its locks, its key, and pages that die under it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPackage } from '../../../lib/core/evidence/verify/package';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { BROWSER_NAMES, launch, type RunningBrowser } from '../../support/browsers';
import { type FixtureServer, serve } from '../../support/server';
import { labScript } from './in-page';

/** How often a page is killed while it saves, spread over the time that one saving takes. */
const KILLS = 8;

describe.each(BROWSER_NAMES)('%s', (name) => {
  let running: RunningBrowser;
  let server: FixtureServer;
  let script: string;

  beforeAll(async () => {
    script = await labScript();
    server = await serve('<!doctype html><title>store</title>');
    running = await launch(name);
  });

  afterAll(async () => {
    await running.close();
    await server.close();
  });

  async function openPage(): Promise<Page> {
    const page = await running.browser.newPage();
    await page.goto(server.url('/'));
    await page.addScriptTag({ content: script });
    return page;
  }

  it('saves, checks and exports; Node accepts the package', async () => {
    const page = await openPage();
    const saved = await page.evaluate(() => storeLab.commit(1, 9));
    expect(saved.headCode).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    expect(await page.evaluate(() => storeLab.check())).toMatchObject({ ok: true, recovered: 0 });
    const zip = Buffer.from(await page.evaluate(() => storeLab.exported()), 'base64');
    const verdict = await verifyPackage(zip, webCrypto);
    expect(verdict).toMatchObject({ ok: true, facts: { headCode: saved.headCode } });
    await page.close();
  });

  it('keeps a private key that no script can read', async () => {
    const page = await openPage();
    expect(await page.evaluate(() => storeLab.stealKey())).toBe('InvalidAccessError');
    await page.close();
  });

  it('keeps captures of two pages at once apart', async () => {
    const pages = [await openPage(), await openPage()];
    const saved = await Promise.all(
      pages.flatMap((page, n) => [
        page.evaluate((k) => storeLab.commit(k, 2), n),
        page.evaluate((k) => storeLab.commit(k, 1), n + 2),
      ]),
    );
    const seqs = saved.map(({ seq }) => seq).sort((a, b) => a - b);
    expect(seqs).toEqual([2, 3, 4, 5]);
    for (const page of pages) {
      expect(await page.evaluate(() => storeLab.check())).toMatchObject({ ok: true, recovered: 0 });
      await page.close();
    }
  });

  it(`loses nothing and half-seals nothing when the page dies (${KILLS} times)`, async () => {
    const before = await openPage();
    const start = performance.now();
    await before.evaluate(() => storeLab.commit(9, 24));
    const took = performance.now() - start;
    let known = (await before.evaluate(() => storeLab.check())).kinds.length;
    await before.close();
    let incomplete = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const page = await openPage();
      const commit = page.evaluate(() => storeLab.commit(9, 24)).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, (took * kill) / KILLS));
      await page.close();
      const saved = await commit;
      const next = await openPage();
      const found = await next.evaluate(() => storeLab.check());
      expect(found).toMatchObject({ ok: true, problem: 'null' });
      expect(found.kinds.length).toBeGreaterThanOrEqual(known + (saved ? 1 : 0));
      expect(found.kinds.length).toBeLessThanOrEqual(known + 1);
      incomplete += found.recovered;
      known = found.kinds.length;
      await next.close();
    }
    // Else the kills all fell beside the staging and this test has tested nothing.
    expect(incomplete).toBeGreaterThan(0);
  }, 180_000);
});
