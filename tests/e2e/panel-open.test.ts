/** The panel and the checking of selected words, as the page and the menus ask for them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { openWorld, type Visit, type World } from '../support/world';

const SITE = {
  '/': `<!doctype html><meta charset="utf-8"><title>每日菜谱</title><h1>每日菜谱</h1>
    <p id="text">番茄切块，鸡蛋打散。</p>`,
  '/offer': `<!doctype html><meta charset="utf-8"><title>收款机</title><h1>收款机免费领</h1>
    <p>首次刷卡扣除 299 元激活费，激活后不予退还。</p>`,
};
const PATIENCE = { timeout: 20_000 };

describe.each(BROWSER_NAMES)('asked for without a page of the extension, in %s', (name) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(name, { site: SITE });
  });

  afterAll(() => world?.close());

  /** Addresses of open panels. Chromium's side panel is a target and no page; Firefox's the reverse. */
  const panels = async () => {
    const { browser } = world.running;
    const address = () => location.href;
    const pages = async () =>
      Promise.all((await browser.pages()).map((page) => page.evaluate(address).catch(() => '')));
    const urls =
      name === 'chromium' ? browser.targets().map((target) => target.url()) : await pages();
    return urls.filter((url) => url.includes('/panel.html'));
  };

  it('selected words are checked on a page where no scanner ran', async () => {
    const visit = await world.visit('/');
    expect(await visit.hasScanner()).toBe(false);
    const ensured = { type: 'scanner.ensure', payload: { tabId: visit.tabId } };
    expect(await world.api.send(ensured)).toEqual({ ok: true });
    const text = '首次刷卡扣除 299 元激活费，激活后不予退还。';
    const check = () => world.api.sendToTab(visit.tabId, { type: 'page.check', payload: { text } });
    expect(await check()).toEqual({ ok: true });
    expect(await visit.page.evaluate(() => document.querySelector('#text')?.innerHTML)).toBe(
      '番茄切块，鸡蛋打散。',
    );
  });

  // Last, since an open panel reads whatever page comes to the front. Firefox opens no sidebar for a
  // message, so a window stands in; Chromium takes the script that the test injects for the user's
  // act and opens the side panel itself.
  it('the panel opens once, also with the background killed in between', async () => {
    const visit = await world.visit('/');
    const open = () => world.api.sendFromPage(visit.tabId, { type: 'panel.open', payload: {} });
    expect(await open()).toEqual({ ok: true });
    await expect.poll(panels, PATIENCE).toHaveLength(1);
    const query = name === 'chromium' ? '' : `\\?tab=${visit.tabId}`;
    expect((await panels())[0]).toMatch(new RegExp(`panel\\.html${query}$`));
    await world.running.killWorker();
    expect(await open()).toEqual({ ok: true });
    expect(await panels()).toHaveLength(1);
  });
});

describe('menus in chromium', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld('chromium', { site: SITE });
  });

  afterAll(() => world?.close());

  it('do in the running worker what a click asks for', async () => {
    const [plain, offer] = [await world.visit('/'), await world.visit('/offer')];
    const origin = world.running.extensionOrigin();
    const target = await world.running.browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(origin),
    );
    const worker = await target.worker();
    const click = ({ tabId }: Visit, entry: string, words = '') =>
      worker?.evaluate(
        (menuItemId, selectionText, id) => {
          chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText }, { id });
        },
        entry,
        words,
        tabId,
      );
    await click(plain, 'check', '激活后不予退还');
    await expect.poll(() => plain.hasScanner(), PATIENCE).toBe(true);
    await expect.poll(() => offer.hasScanner(), PATIENCE).toBe(true);
    await click(offer, 'pause');
    await expect.poll(() => offer.hasScanner(), PATIENCE).toBe(false);
    await click(offer, 'pause');
    await expect.poll(() => offer.hasScanner(), PATIENCE).toBe(true);
  });
});
