/** Single-page apps: words that come later are found, and the page's own tree is left alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { openWorld, type World } from '../support/world';

const FIRST = '<h1>每日菜谱</h1><p id="text">番茄切块,鸡蛋打散。</p>';
const LATER =
  '<h1>收款机免费领</h1><p>首次刷卡扣除 299 元激活费,激活后不予退还。</p><button>立即购买</button>';
const SITE = {
  '/': `<!doctype html><meta charset="utf-8"><title>菜谱</title><div id="app">${FIRST}</div>
    <script>window.later = () => {
      history.pushState({}, '', '/offer');
      document.title = '收款机';
      document.querySelector('#app').innerHTML = ${JSON.stringify(LATER)};
    };</script>`,
};

describe.each(BROWSER_NAMES)('late content in %s', (name) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(name, { site: SITE });
  });

  afterAll(() => world?.close());

  it('is read when it comes, after a change of address without a load', async () => {
    const visit = await world.visit('/');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await visit.hasScanner()).toBe(false);

    await visit.page.evaluate('later()');
    const quotes = async () => (await visit.report()).report.findings.map((one) => one.quote);
    await expect.poll(quotes, { timeout: 15_000 }).toContainEqual(expect.stringContaining('299'));
    const { url } = await visit.report();
    expect(new URL(url).pathname).toBe('/offer');
  });

  it('leaves the tree of the page as the page made it', async () => {
    const visit = await world.visit('/');
    await visit.page.evaluate('later()');
    await visit.report();
    const html = await visit.page.evaluate(() => document.querySelector('#app')?.innerHTML);
    expect(html).toBe(LATER);
  });

  it('takes marks back with the words', async () => {
    const visit = await world.visit('/');
    await visit.page.evaluate('later()');
    await expect.poll(() => world.api.badge(visit.tabId), { timeout: 10_000 }).not.toBe('');
    await visit.page.evaluate("document.querySelector('#app').textContent = '已下架'");
    await expect.poll(() => world.api.badge(visit.tabId), { timeout: 10_000 }).toBe('');
  });
});
