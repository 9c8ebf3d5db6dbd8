/**
 * Keys as they arrive in the background. No driver can press a browser's own shortcut, and only Chromium
 * lets its events be told of by hand; so there the event itself is dispatched in the worker. What the
 * keys are, in both browsers, is looked at in menus.test.ts.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heardOfCapture, listenForCapture } from '../support/heard';
import { openWorld, type Visit, type World } from '../support/world';

const FILL = '<div style="height:3000px">甲</div>';
const SITE = {
  '/': `<!doctype html><html lang="zh"><meta charset="utf-8"><title>收款机</title><h1>POS 机免费领</h1>${FILL}
    <p>首次刷卡扣除 299 元激活费，激活后不予退还。</p>${FILL}<button>立即购买</button>`,
};
const PATIENCE = { timeout: 30_000, interval: 300 };

describe('keys in chromium', () => {
  let world: World;
  let visit: Visit;

  beforeAll(async () => {
    world = await openWorld('chromium', { site: SITE });
    visit = await world.visit('/');
    await visit.report();
  });

  afterAll(() => world?.close());

  /** Tells the worker of a key, with the tab it was pressed in. */
  const press = async (command: string) => {
    const target = await world.running.browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension:'),
    );
    const worker = await target.worker();
    const tab = JSON.stringify({ id: visit.tabId });
    await worker?.evaluate(
      `chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, ${tab})`,
    );
  };
  const top = () => visit.page.evaluate('scrollY').then(Number);

  it('go to the next clause', async () => {
    // The first one may come before the page was told what holds on the site.
    const topUpon = async (command: string) => {
      await press(command);
      return top();
    };
    await expect.poll(() => topUpon('next'), PATIENCE).toBeGreaterThan(1000);
    await visit.page.evaluate('scrollTo(0, 0)');
    await expect.poll(() => topUpon('previous'), PATIENCE).toBeGreaterThan(1000);
  });

  it('save the page', async () => {
    const own = await world.running.openExtensionPage('popup.html?tab=0');
    await listenForCapture(own, visit.tabId);
    await visit.page.bringToFront();
    await press('save');
    const heard = async () => (await heardOfCapture(own, visit.tabId)).map(({ type }) => type);
    await expect.poll(heard, { timeout: 60_000, interval: 300 }).toContain('saved');
    await own.close();
  });

  it('pause on the site, and go on', async () => {
    await press('pause');
    await expect.poll(() => visit.hasScanner(), PATIENCE).toBe(false);
    await press('pause');
    await expect.poll(() => visit.hasScanner(), PATIENCE).toBe(true);
  });
});
