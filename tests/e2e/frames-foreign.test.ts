/** Frames of another origin: an advertisement says nothing about its page, a contract that fills a page does. */
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { openWorld, type Visit, type World } from '../support/world';

const HEAD = '<!doctype html><meta charset="utf-8">';
const TERMS = '<p>首次刷卡扣除激活金299元，一经收取概不退还。</p>';
const BOOTS = `${HEAD}<title>登山靴</title><h1>防水登山靴</h1>
  <button id="act" style="width:200px;height:60px" onclick="window.presses = (window.presses ?? 0) + 1">立即购买</button>
  <p>鞋面防水，鞋底耐磨，黑棕两色。收到货七天内不满意可以退货退款。</p>`;
const frame = (path: string, size: string, style = '') =>
  `<iframe src="OTHER${path}" ${size} style="border:0;${style}"></iframe>`;
const SIDE = 'width="300" height="250"';
const WIDE = 'width="700" height="400"';

/** Pages by path; `OTHER` stands for another origin on the same server. */
const PAGES: Record<string, string> = {
  '/terminals': `${HEAD}<title>POS机办理</title><p>POS机免费领取，0押金。</p>${TERMS}`,
  '/beside': BOOTS + frame('/terminals', SIDE),
  '/gone': BOOTS + frame('/terminals', WIDE, 'display:none'),
  '/unseen': BOOTS + frame('/terminals', WIDE, 'visibility:hidden'),
  '/away': BOOTS + frame('/terminals', WIDE, 'position:absolute;left:-9999px'),
  '/shell': `${HEAD}<title>请稍候</title>${frame('/terminals', 'width="100%" height="500"')}`,
  '/later': BOOTS + frame('/terminals', SIDE),
};
const otherOrigin = (host: string | undefined) => `http://localhost:${host?.split(':')[1]}`;
const PATIENCE = { timeout: 30_000, interval: 300 };

describe.each(BROWSER_NAMES)('frames of another origin in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    const site = Object.fromEntries(
      Object.entries(PAGES).map(([path, html]) => [
        path,
        ({ headers }: IncomingMessage) => html.replaceAll('OTHER', otherOrigin(headers.host)),
      ]),
    );
    world = await openWorld(name, { site });
  });
  afterAll(() => world?.close());

  const quotes = async (visit: Visit) =>
    (await visit.report()).report.findings.map(({ quote }) => quote).join();
  const sees299 = (visit: Visit) =>
    expect.poll(() => quotes(visit), PATIENCE).toMatch(/299|概不退还/);
  const marksIn = (visit: Visit, path: string) =>
    visit.page
      .frames()
      .find((one) => one.url().endsWith(path))
      ?.evaluate(() => CSS.highlights.size);

  it.each([
    ['beside the shop', '/beside', 1],
    ['not drawn', '/gone', 0],
    ['drawn unseen', '/unseen', 0],
    ['off the page', '/away', 0],
  ])('say nothing about a shop of something else: %s', async (_, path, apart) => {
    const visit = await world.visit(path);
    // The frame's gate brings the scanner; what it was told of the frame shows in the counts.
    await expect.poll(() => visit.hasScanner(), PATIENCE).toBe(true);
    const frames = async () => {
      const { framesApart = 0, framesUnread } = (await visit.report()).read;
      return [framesApart, framesUnread];
    };
    await expect.poll(frames, PATIENCE).toEqual([apart, 0]);
    for (let i = 0; i < 4; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 700));
      const { report } = await visit.report();
      expect(report.findings.map(({ quote }) => quote).join()).not.toMatch(/299|概不退还|免费/);
      expect(report.offer.contradictions).toEqual([]);
      expect(await world.api.badge(visit.tabId)).toBe('');
    }
    await visit.page.click('#act');
    await expect.poll(() => visit.page.evaluate('window.presses'), PATIENCE).toBe(1);
    await visit.page.close();
  });

  it('are the page where they fill it', async () => {
    const visit = await world.visit('/shell');
    await sees299(visit);
    expect((await visit.report()).read.framesUnread).toBe(0);
    await expect.poll(() => world.api.badge(visit.tabId), PATIENCE).not.toBe('');
    await visit.page.close();
  });

  it('count as soon as the page itself speaks of card payments, and no longer than that', async () => {
    const visit = await world.visit('/later');
    await visit.page.evaluate(() => {
      const offer = document.createElement('h2');
      offer.textContent = '收款机免费领，0押金，刷卡机包邮到家，立即办理POS机';
      document.body.prepend(offer);
      document.querySelector('p')?.remove();
    });
    await sees299(visit);
    await expect.poll(() => marksIn(visit, '/terminals'), PATIENCE).toBeGreaterThan(0);
    await visit.page.evaluate(() => document.querySelector('h2')?.remove());
    await expect.poll(() => quotes(visit), PATIENCE).not.toMatch(/299|概不退还/);
    await expect.poll(() => world.api.badge(visit.tabId), PATIENCE).toBe('');
    await visit.page.close();
  });
});
