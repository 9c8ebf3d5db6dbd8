/**
 * What is left on open pages when the extension is reloaded, as an update does; and pages that come back
 * from the browser's cache. The reload in Chromium alone: Firefox ends the scripts by itself, without a
 * word to them, and starts those of the new version on the open pages.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { markPixels } from '../support/marks';
import { openWorld, type World } from '../support/world';

const TERM = '<p>POS机首次刷卡即扣除299元激活费，一经收取概不退还。</p>';
const HEAD = '<!doctype html><html lang="zh"><meta charset="utf-8"><title>收款机</title>';
const BUY = '<button id="act" onclick="presses += 1">立即购买</button><script>presses = 0</script>';
const SITE = {
  '/': `${HEAD}<h1>POS 机免费领</h1>${TERM}${BUY}<iframe src="/terms" width="600" height="200"></iframe>`,
  '/alone': `${HEAD}<h1>POS 机免费领</h1>${TERM}${BUY}`,
  '/terms': `${HEAD}${TERM}${BUY}`,
  '/next': `${HEAD}<p>今天天气很好。</p>`,
};
const PATIENCE = { timeout: 40_000, interval: 500 };

/** Elements on the page that are none of its own. */
const strangers = (page: Page): Promise<number> =>
  page.evaluate(
    () => document.documentElement.querySelectorAll(':scope > :not(head, body)').length,
  );
/** Gives up a tab as the browser does where memory runs short: never the one in front. For an extension page. */
const DISCARD = `(async (tabId) => {
  const { id } = await chrome.tabs.getCurrent();
  await chrome.tabs.update(id, { active: true });
  return (await chrome.tabs.discard(tabId)).id;
})`;
const paints = async (page: Page) => (await markPixels(page)) > 0;

describe.each(BROWSER_NAMES)('pages that outlive a moment in %s', (name) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(name, { site: SITE });
  });

  afterAll(() => world?.close());

  it('are found and marked again when they come back from the cache', async () => {
    const { page, tabId, report } = await world.visit('/alone');
    await report();
    await expect.poll(() => paints(page), PATIENCE).toBe(true);
    await page.goto(world.server.url('/next'));
    await expect.poll(() => world.api.badge(tabId), PATIENCE).toBe('');
    await page.goBack();
    await expect.poll(() => world.api.badge(tabId), PATIENCE).not.toBe('');
    await expect.poll(() => paints(page), PATIENCE).toBe(true);
    expect((await report()).report.findings.length).toBeGreaterThan(0);
    await page.close();
  });

  // Chromium alone: Firefox keeps a tab that is driven.
  it.runIf(name === 'chromium')(
    'are marked again, once, when they come back after the browser has discarded them',
    async () => {
      const before = await world.visit('/alone');
      await before.report();
      await expect.poll(() => strangers(before.page), PATIENCE).toBe(1);
      const own = await world.running.openExtensionPage('popup.html?tab=0');
      // A tab that comes back has another id.
      const tabId = Number(await own.evaluate(`${DISCARD}(${before.tabId})`));
      expect(await own.evaluate(`chrome.tabs.get(${tabId}).then((tab) => tab.discarded)`)).toBe(
        true,
      );
      await own.evaluate(`chrome.tabs.update(${tabId}, { active: true }).then(() => undefined)`);
      await expect.poll(() => world.api.badge(tabId), PATIENCE).not.toBe('');
      const page = (await world.running.browser.pages()).find((one) =>
        one.url().endsWith('/alone'),
      );
      if (page === undefined) throw new Error('no page');
      await expect.poll(() => paints(page), PATIENCE).toBe(true);
      await expect.poll(() => strangers(page), PATIENCE).toBe(1);
      await own.close();
      await page.close();
    },
  );

  // The last one: no page of the extension is left to ask.
  it.skipIf(name === 'firefox')(
    'are given back whole when the extension is reloaded under them',
    async () => {
      const { page, report } = await world.visit('/');
      await report();
      await expect.poll(() => paints(page), PATIENCE).toBe(true);
      await expect.poll(() => strangers(page), PATIENCE).toBeGreaterThan(0);
      const inner = page.frames().find((frame) => frame.url().endsWith('/terms'));
      if (inner === undefined) throw new Error('no frame');
      const own = await world.running.openExtensionPage('popup.html?tab=0');
      await own
        .evaluate('setTimeout(() => chrome.runtime.reload(), 100); undefined')
        .catch((error: unknown) => console.info('the page that asked is gone:', error));
      await page.bringToFront();
      await expect.poll(() => strangers(page), PATIENCE).toBe(0);
      await expect.poll(() => paints(page), PATIENCE).toBe(false);
      // Nobody holds a press any more, neither on the page nor in its frame.
      await page.click('#act');
      await expect.poll(() => page.evaluate('presses'), PATIENCE).toBe(1);
      await (await inner.$('#act'))?.click();
      await expect.poll(() => inner.evaluate('presses'), PATIENCE).toBe(1);
      await page.close();
    },
  );
});
