/** The panel on real pages: what it tells, what its controls do to the page, which page it follows. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { inChinese, waitForWords, wordsOf } from '../support/clicks';
import { openWorld, type Visit, type World } from '../support/world';

const OFFER = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>收款机特惠</title>
  <h1>免费领取收款机，0押金</h1><div style="height:2000px"></div>
  <p>首次刷卡扣除激活费299元，12个月内累计刷满30万元退还。</p>
  <p>刷卡费率0.6%，秒到加3元。流量费每年60元，不予退还。</p>
  <p>活动最终解释权归本公司所有。</p></html>`;
const OTHER = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>菜谱</title>
  <h1>每日菜谱</h1><p>番茄切块，鸡蛋打散。</p></html>`;
const SITE = { '/': OFFER, '/other': OTHER };
const PATIENCE = { timeout: 20_000 };

/** What assistive technology is told of the slider. */
const valueText = (panel: Page): Promise<string | null> =>
  panel.$eval('.range', (slider) => slider.getAttribute('aria-valuetext'));

const scrollOf = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** Clicks in the middle of the window: at its lower edge the foot of the panel lies over the rest. */
async function press(page: Page, words: string): Promise<void> {
  const path = `//*[self::button or self::summary][contains(normalize-space(.), "${words}")]`;
  const element = await page.waitForSelector(`::-p-xpath(${path})`);
  await element?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await element?.click();
}

describe.each(BROWSER_NAMES)('panel in %s', (name) => {
  let world: World;
  let visit: Visit;
  let panel: Page;

  beforeAll(async () => {
    world = await openWorld(name, { locale: 'zh-CN', site: SITE });
    visit = await world.visit('/');
    await visit.report();
    panel = await world.running.openExtensionPage(`panel.html?tab=${visit.tabId}`);
    await inChinese(panel, '存为证据');
    await waitForWords(panel, '页面写着的钱');
  });

  afterAll(() => world?.close());

  it('tells the findings by what they cost, the fees, what contradicts, and what to ask', async () => {
    const words = await wordsOf(panel);
    const order = ['高风险', '页面写着的钱', '按你的流水算一算', '前后说法不一样', '办的时候'];
    const places = [...order, '以后还会扣', '你的权利', '问卖家的话', '在这个网站上'].map((one) =>
      words.indexOf(one),
    );
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(words).toContain('第一年至少 ¥359');
    expect(words).toContain('手续费每月 ¥60，一年 ¥720');
  });

  it('says what a turnover means, by keys on the slider and by figures in the field', async () => {
    expect(await valueText(panel)).toBe('每月 ¥10,000');
    await waitForWords(panel, '要 30 个月才够，超过了 12 个月的期限');
    await panel.focus('.range');
    for (let press = 0; press < 5; press += 1) await panel.keyboard.press('ArrowRight');
    expect(await valueText(panel)).toBe('每月 ¥40,000');
    await waitForWords(panel, '要 8 个月刷够，在期限以内');

    await panel.click('.field', { count: 3 });
    await panel.keyboard.type('25000');
    await waitForWords(panel, '按你每月 ¥25,000，要 12 个月刷够');
    await panel.keyboard.type('x');
    await waitForWords(panel, '请填 0 到 2,000,000 之间的数');
    expect(await wordsOf(panel)).toContain('按你每月 ¥25,000');
  });

  it('copies the questions, or says that it could not', async () => {
    await press(panel, '全部复制');
    const words = await waitForWords(panel, /已复制|没能复制/);
    if (!words.includes('已复制')) return;
    // A copy is proven by what a paste gives.
    await panel.click('.field', { count: 3 });
    await panel.keyboard.down('Control');
    await panel.keyboard.press('KeyV');
    await panel.keyboard.up('Control');
    const pasted = () => panel.$eval('.field', (field) => (field as HTMLInputElement).value);
    await expect.poll(pasted, PATIENCE).toContain('激活费');
  });

  it('scrolls the page to a clause', async () => {
    expect(await scrollOf(visit.page)).toBe(0);
    await panel.$eval('.cost-group .row', (row) => {
      (row as HTMLDetailsElement).open = true;
    });
    await press(panel, '跳到原文');
    await expect.poll(() => scrollOf(visit.page), PATIENCE).toBeGreaterThan(500);
  });

  it('puts a finding aside and takes that back; the switches are kept', async () => {
    const before = await panel.$$eval('.cost-group .row', (rows) => rows.length);
    const rows = () => panel.$$eval('.cost-group .row', (all) => all.length);
    await panel.$$eval('.row', (all) => {
      for (const row of all) (row as HTMLDetailsElement).open = true;
    });
    await press(panel, '这里没问题');
    await waitForWords(panel, '你说没问题的 1 处');
    await expect.poll(rows, PATIENCE).toBe(before - 1);
    await press(panel, '你说没问题的');
    await panel.$$eval('.row', (all) => {
      for (const row of all) (row as HTMLDetailsElement).open = true;
    });
    await press(panel, '恢复提醒');
    await expect.poll(rows, PATIENCE).toBe(before);

    const turnBar = async () => {
      const bar = await panel.waitForSelector('.site-controls label:nth-of-type(3) input');
      await bar?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await bar?.click();
    };
    await turnBar();
    const stored = async () =>
      world.api.send({ type: 'site.settings', payload: { tabId: visit.tabId } });
    await expect.poll(stored, PATIENCE).toMatchObject({ bar: false });
    await turnBar();
    await expect.poll(stored, PATIENCE).toMatchObject({ bar: true });
  });

  it('pauses on this site and goes on again', async () => {
    await press(panel, '在这个网站暂停');
    await waitForWords(panel, '在这个网站已暂停');
    await expect.poll(() => visit.hasScanner(), PATIENCE).toBe(false);
    await press(panel, '恢复');
    await waitForWords(panel, '页面写着的钱');
  });

  it('saves the page as evidence', async () => {
    await press(panel, '存为证据');
    // The picture is that of the tab in front, as in daily use.
    await visit.page.bringToFront();
    await waitForWords(panel, /已存为第 1 号证据/, 60_000);
  });

  it('follows the tab in front of its window', async () => {
    const windowOf = ({ tabId }: Visit) =>
      panel.evaluate(async (id) => (await chrome.tabs.get(id)).windowId, tabId);
    const offer = await world.visit('/');
    const other = await world.visit('/other');
    const windowId = await windowOf(offer);
    expect(await windowOf(other)).toBe(windowId);
    const following = await world.running.openExtensionPage(`panel.html?window=${windowId}`);
    await offer.page.bringToFront();
    await waitForWords(following, '页面写着的钱');
    await other.page.bringToFront();
    await waitForWords(following, '没有看到要提醒的条款');
    await offer.page.bringToFront();
    await waitForWords(following, '页面写着的钱');
    await following.close();
    await other.page.close();
    await offer.page.close();
  });

  it('says that the page was closed', async () => {
    const gone = await world.visit('/other');
    const own = await world.running.openExtensionPage(`panel.html?tab=${gone.tabId}`);
    await waitForWords(own, '没有看到要提醒的条款');
    await gone.page.close();
    await waitForWords(own, '网页已经关了');
  });
});
