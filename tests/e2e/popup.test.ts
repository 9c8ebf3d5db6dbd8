/** The popup on real pages: what it says in both languages, and what its buttons do to the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { clickWords, waitForWords, wordsOf } from '../support/clicks';
import { openWorld, type World } from '../support/world';

describe.each(BROWSER_NAMES)('popup in %s', (name) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(name, { locale: 'zh-CN' });
  });

  afterAll(() => world?.close());

  it('says the worst first, in Chinese and in English, and keeps the language', async () => {
    const visit = await world.visit('/shop-fine-print/');
    await visit.report();
    const popup = await visit.popup();
    const first = await waitForWords(popup, '299');
    if (first.includes('Save as evidence')) await clickWords(popup, '中文');
    expect(await waitForWords(popup, '存为证据')).toContain('首笔刷卡将扣除299元');
    expect(await popup.evaluate(() => document.documentElement.lang)).toMatch(/^zh/);

    await clickWords(popup, 'English');
    // The quote stays in the page's language; the words around it change.
    expect(await waitForWords(popup, 'Save as evidence')).toContain('首笔刷卡将扣除299元');
    expect(await popup.evaluate(() => document.documentElement.lang)).toMatch(/^en/);

    const again = await visit.popup();
    await waitForWords(again, 'Save as evidence');
    await clickWords(again, '中文');
    await waitForWords(again, '存为证据');
  });

  it('scrolls the page to the clause', async () => {
    const visit = await world.visit('/shop-fine-print/');
    await visit.report();
    const popup = await visit.popup();
    await waitForWords(popup, '299');
    expect(await visit.page.evaluate(() => scrollY)).toBe(0);
    await clickWords(popup, '跳到原文');
    await expect.poll(() => visit.page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });

  it('is quiet on an ordinary page and says what it read', async () => {
    const visit = await world.visit('/news/');
    const popup = await visit.popup();
    const words = await waitForWords(popup, /已检查 [\d,]+ 字/);
    expect(words).not.toContain('高风险');
    expect(await world.api.badge(visit.tabId)).toBe('');
  });

  it('says so on a page that no extension may read', async () => {
    const page = await world.running.browser.newPage();
    const own = name === 'chromium' ? 'chrome://version' : 'about:support';
    // Firefox never tells a driver that its own pages have loaded.
    await page.goto(own, { timeout: 3000 }).catch(() => undefined);
    const tabId = await world.api.newestTab();
    const popup = await world.running.openExtensionPage(`popup.html?tab=${tabId}`);
    await waitForWords(popup, '这一页读不了');
    expect(await wordsOf(popup)).not.toContain('存为证据');
  });
});
