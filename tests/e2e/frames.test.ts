/** Terms that stand in frames: read with the page, marked in place, counted honestly, bounded. */
import type { IncomingMessage } from 'node:http';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/core/model';
import { BROWSER_NAMES } from '../support/browsers';
import { markPixels } from '../support/marks';
import { openWorld, type Visit, type World } from '../support/world';

const HEAD = '<!doctype html><meta charset="utf-8">';
const OFFER = `${HEAD}<title>收款机</title><h1>收款机免费领，0押金</h1><p>立即购买，包邮到家。</p>`;
const TERMS = '<p>首次刷卡扣除激活金299元，一经收取概不退还。</p>';
const SMALL = `<p style="font-size:9px;color:#bbb">首次刷卡扣除激活金299元，一经收取概不退还。</p>`;
const RECIPE = `${HEAD}<p>番茄切块，鸡蛋打散，下锅翻炒。</p>`;
const TALL = '<div style="height:3000px">一</div>';
const frame = (src: string, more = '') =>
  `<iframe src="${src}" width="600" height="200" ${more}></iframe>`;

/** Pages by path; `OTHER` stands for another origin on the same server. */
const PAGES: Record<string, string> = {
  '/terms': HEAD + TERMS,
  '/recipe': RECIPE,
  '/same': OFFER + frame('/terms'),
  '/other': OFFER + frame('OTHER/small'),
  '/small': HEAD + SMALL,
  '/only': `${HEAD}<title>收款机</title>${frame('/whole')}`,
  '/whole': OFFER + TERMS,
  '/nested': OFFER + frame('OTHER/middle'),
  '/middle': HEAD + frame('/terms'),
  '/srcdoc': `${OFFER}<iframe width="600" height="200" srcdoc="${TERMS}"></iframe>`,
  '/written': `${OFFER}<iframe name="w" width="600" height="200"></iframe><script>
    onload = () => { const d = frames.w.document; d.open(); d.write(${JSON.stringify(HEAD + TERMS)}); d.close(); }</script>`,
  '/sandboxed': `${OFFER}${frame('/terms', 'sandbox')}`,
  '/quiet': OFFER + frame('/recipe') + TERMS,
  '/far': OFFER + TALL + frame('OTHER/deep') + TALL,
  '/deep': HEAD + TALL + TERMS,
  '/hidden': `${OFFER}${frame('/terms', 'style="display:none"')}`,
  '/late': `${OFFER}<div id="slot"></div>`,
  '/many': `${OFFER}${frame('/one', 'loading="eager"').repeat(200)}`,
  '/one': HEAD + TERMS,
};

/** Another name of this machine is another origin. */
const otherOrigin = (host: string | undefined) => `http://localhost:${host?.split(':')[1]}`;

describe.each(BROWSER_NAMES)('frames in %s', (name) => {
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

  const findings = async (visit: Visit) => (await visit.report()).report.findings;
  const about = (found: Finding[], words: string) =>
    found.find((one) => one.stance === 'term' && one.quote.includes(words));
  /** Waits until the terms of the frame are among the findings, displayed as told. */
  const untilFound = async (visit: Visit, display: object = {}) => {
    await expect
      .poll(async () => about(await findings(visit), '299'), { timeout: 30_000, interval: 300 })
      .toMatchObject({ severity: 'high', display });
    const found = about(await findings(visit), '299');
    if (found === undefined) throw new Error('gone again');
    return found;
  };
  const frameOf = (page: Page, path: string): Frame => {
    const found = page.frames().find((one) => one.url().endsWith(path));
    if (found === undefined) throw new Error(`no frame ${path}`);
    return found;
  };

  it.each([
    ['same origin', '/same', 'same'],
    ['other origin', '/other', 'other'],
    ['nested', '/nested', 'other'],
    ['srcdoc', '/srcdoc', 'same'],
    ['written by script', '/written', 'same'],
    ['sandboxed', '/sandboxed', 'other'],
    ['on a page with nothing else', '/only', 'same'],
  ])('reads a frame: %s', async (_, path, origin) => {
    const visit = await world.visit(path);
    const found = await untilFound(visit, { frame: origin });
    expect(found.quote).toContain('299');
    expect((await visit.report()).read.framesUnread).toBe(0);
    await expect.poll(() => world.api.badge(visit.tabId), { timeout: 15_000 }).not.toBe('');
    await expect.poll(() => markPixels(visit.page), { timeout: 15_000 }).toBeGreaterThan(300);
    await visit.page.close();
  });

  it('holds the promise on the page against the term in the frame', async () => {
    const visit = await world.visit('/other');
    const found = await untilFound(visit, { fontPx: 9, shown: true });
    expect(found.display?.contrast).toBeLessThan(2);
    const { report } = await visit.report();
    const against = report.offer.contradictions.map(({ term }) => report.findings[term]?.quote);
    expect(against.join()).toMatch(/299|不退还/);
    await visit.page.close();
  });

  it('counts a frame in which nothing matters as looked at', async () => {
    const visit = await world.visit('/quiet');
    await untilFound(visit);
    expect((await visit.report()).read.framesUnread).toBe(0);
    await visit.page.close();
  });

  it('tells a frame that the page hides', async () => {
    const visit = await world.visit('/hidden');
    await untilFound(visit, { shown: false, frame: 'same' });
    await visit.page.close();
  });

  it('goes to words deep in a frame of another origin far down the page', async () => {
    const visit = await world.visit('/far');
    const found = await untilFound(visit, { frame: 'other', scrollBox: true });
    const index = (await findings(visit)).findIndex(({ quote }) => quote === found.quote);
    await world.api.sendToTab(visit.tabId, {
      ...{ type: 'page.jump', payload: { index, quote: found.quote } },
    });
    await expect.poll(() => visit.page.evaluate(() => scrollY)).toBeGreaterThan(2000);
    const inner = frameOf(visit.page, '/deep');
    await expect.poll(() => inner.evaluate(() => scrollY)).toBeGreaterThan(2000);
    await expect.poll(() => markPixels(visit.page), { timeout: 15_000 }).toBeGreaterThan(300);
    await visit.page.close();
  });

  it('follows frames that come, change and go', async () => {
    const visit = await world.visit('/late');
    await visit.report(30_000);
    expect(about(await findings(visit), '299')).toBeUndefined();
    await visit.page.evaluate((html) => {
      const slot = document.querySelector('#slot');
      if (slot) slot.innerHTML = html;
    }, frame('/terms'));
    await untilFound(visit, { frame: 'same' });
    await frameOf(visit.page, '/terms').evaluate(() => {
      document.body.textContent = '首次刷卡扣除激活金388元，一经收取概不退还。';
    });
    await expect
      .poll(async () => about(await findings(visit), '388'), { timeout: 20_000 })
      .toBeDefined();
    await visit.page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect
      .poll(async () => about(await findings(visit), '388'), { timeout: 20_000 })
      .toBeUndefined();
    await visit.page.close();
  });

  it('leaves two hundred frames their page: a hundred are read, the rest is said to be unread', async () => {
    const visit = await world.visit('/many');
    await untilFound(visit);
    await expect
      .poll(async () => (await visit.report()).read.framesUnread, { timeout: 60_000 })
      .toBe(100);
    const gap = await visit.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let longest = 0;
          let last = performance.now();
          const timer = setInterval(() => {
            const now = performance.now();
            longest = Math.max(longest, now - last);
            last = now;
          }, 10);
          setTimeout(() => {
            clearInterval(timer);
            resolve(longest);
          }, 1500);
        }),
    );
    expect(gap).toBeLessThan(1000);
    await visit.page.close();
  }, 180_000);
});
