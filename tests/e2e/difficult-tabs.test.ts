/** Tabs that are no ordinary page: each is saved, or says clearly why not and what to do. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../support/browsers';
import { clickWords, inChinese, waitForWords } from '../support/clicks';
import { openDesk, saveEvidence } from '../support/evidence';
import type { Reply } from '../support/server';
import { openWorld, type World } from '../support/world';

const TERMS = '收款机免费领，首次刷卡扣除 299 元激活费，激活后不予退还。';
const withPolicy = (policy: string): Reply => ({
  headers: { 'content-security-policy': policy },
  body: `<!doctype html><meta charset="utf-8"><title>严的店</title><p>${TERMS}</p>`,
});
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

const SITE: Record<string, Reply> = {
  '/sandbox': withPolicy('sandbox'),
  '/none': withPolicy(
    "default-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  ),
  '/terms.json': {
    type: 'application/json; charset=utf-8',
    body: JSON.stringify({ terms: TERMS }),
  },
  '/terms.xml': { type: 'application/xml', body: `<a><b>${TERMS}</b></a>` },
  '/terms.txt': { type: 'text/plain; charset=utf-8', body: TERMS },
  '/fees.pdf': { type: 'application/pdf', headers: { 'cache-control': 'max-age=60' }, body: PDF },
  '/private': `<!doctype html><meta charset="utf-8"><title>私下看的店</title><p>${TERMS}</p>`,
};

/** What the popup says of a tab that is opened at an address which may never load. */
const REFUSED: Record<BrowserName, [string, RegExp][]> = {
  chromium: [
    ['http://127.0.0.1:1/', /网页没有打开/],
    ['chrome://version/', /这一页读不了/],
    ['view-source:about:blank', /这一页读不了/],
  ],
  firefox: [
    ['http://127.0.0.1:1/', /这一页读不了.*出错提示/],
    ['about:support', /这一页读不了/],
  ],
};

describe.each(BROWSER_NAMES)('a difficult tab in %s', (name) => {
  let world: World;
  let own: Page;

  beforeAll(async () => {
    world = await openWorld(name, { site: SITE, inPrivate: true });
    own = await world.running.openExtensionPage('popup.html?tab=0');
  });

  afterAll(() => world?.close());

  it.each(['/sandbox', '/none', '/terms.json', '/terms.xml', '/terms.txt'])(
    'is saved: %s',
    async (path) => {
      const popup = await saveEvidence(await world.visit(path));
      expect(await waitForWords(popup, /查看这份证据|没有存成/)).toContain('查看这份证据');
      await popup.close();
    },
  );

  it('is saved as the file that it shows, without asking the site again', async () => {
    const visit = await world.visit('/fees.pdf');
    const asked = () => world.server.requests.filter((path) => path === '/fees.pdf').length;
    const before = asked();
    if (name === 'firefox') {
      const popup = await visit.popup();
      await inChinese(popup, '打开证据台');
      expect(await waitForWords(popup, '这是 PDF 文件')).toContain('下载按钮');
    } else {
      await saveEvidence(visit);
      // It has no title; the newest record comes first.
      const desk = await openDesk(world, new URL(world.server.origin).host);
      expect(await waitForWords(desk, '网站服务器的回应')).toContain('original.pdf');
      await desk.close();
    }
    expect(asked()).toBe(before);
  });

  it.each(REFUSED[name])('says why it cannot be read: %s', async (url, why) => {
    const page = await world.running.browser.newPage();
    // Never loads, or never says so: the tab is there, which is what matters.
    const ordered = page.goto(url, { timeout: 3000 }).catch((error: unknown) => error);
    await ordered;
    const tabId = await world.api.newestTab();
    const popup = await world.running.openExtensionPage(`popup.html?tab=${tabId}`);
    await inChinese(popup, '打开证据台');
    expect(await waitForWords(popup, why)).not.toContain('存为证据');
    await popup.close();
    await page.close();
  });

  it('in a private window is kept only after a question, and the record says so', async () => {
    const url = world.server.url('/private');
    const tabId = await own.evaluate(async (address) => {
      const { tabs } = await chrome.windows.create({ incognito: true, url: address });
      return tabs?.[0]?.id;
    }, url);
    const popup = await world.running.openExtensionPage(`popup.html?tab=${tabId}`);
    await inChinese(popup, '存为证据');
    await clickWords(popup, '存为证据');
    await waitForWords(popup, '这是隐私窗口，还没有存');
    // The desk opens outside: in a private window Firefox has another store, which is empty.
    await clickWords(popup, '打开证据台');
    await expect.poll(desksInPrivate).toContain(false);
    expect(await desksInPrivate()).not.toContain(true);
    // The desk may have come up in the popup's own window, before it.
    await popup.bringToFront();
    await clickWords(popup, '存下，留在电脑上');
    await waitForWords(popup, '查看这份证据', 60_000);
    await own.evaluate((id) => chrome.tabs.remove(id ?? -1), tabId);
    // What Firefox opens beside a private window is private too, as that popup may be.
    await popup.close();
    await expect.poll(privateTabs).toBe(0);
    await own.bringToFront();
    const desk = await openDesk(world, '私下看的店');
    await waitForWords(desk, '隐私窗口（存之前问过）');
  });

  /** Number of tabs in private windows. */
  function privateTabs(): Promise<number> {
    return own.evaluate(
      async () => (await chrome.tabs.query({})).filter(({ incognito }) => incognito).length,
    );
  }

  /** For each tab that shows the desk, whether it stands in a private window. */
  function desksInPrivate(): Promise<(boolean | undefined)[]> {
    return own.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter(({ url }) => url?.includes('/desk.html')).map((tab) => tab.incognito);
    });
  }
});
