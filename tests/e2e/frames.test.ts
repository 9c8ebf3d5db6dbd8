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
  '/pay': `${OFFER}${TERMS}<button id="buy">立即购买</button>${frame('OTHER/till')}`,
  '/till': `${HEAD}<button id="act" onclick="this.textContent = '好'">去支付</button>`,
  '/shop': OFFER + frame('OTHER/order'),
  '/order': `${HEAD}${TERMS}<button id="act" onclick="this.textContent = '好'">立即购买</button>`,
};

/** Longest time (ms) within a second and a half for which the page could do nothing else. */
const longestGap = (page: Page) =>
  page.evaluate(
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

  /** Pixels of marks in the box of the page's first frame. */
  const markedInFrame = async ({ page }: Visit) => {
    const box = await (await page.$('iframe'))?.boundingBox();
    if (!box) return 0;
    // A picture is cut out of the document, a box is told in the viewport.
    const [left, top] = await page.evaluate(() => [scrollX, scrollY] as const);
    return markPixels(page, { ...box, x: box.x + left, y: box.y + top });
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
    await expect.poll(() => markedInFrame(visit), { timeout: 15_000 }).toBeGreaterThan(300);
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
    await expect.poll(() => markedInFrame(visit), { timeout: 15_000 }).toBeGreaterThan(300);
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

  it('reads two hundred frames and leaves the page at work', async () => {
    const visit = await world.visit('/many');
    await untilFound(visit);
    await expect
      .poll(
        async () => (await findings(visit)).filter(({ quote }) => /激活金299/.test(quote)).length,
        {
          ...{ timeout: 90_000, interval: 500 },
        },
      )
      .toBeGreaterThanOrEqual(200);
    await expect
      .poll(async () => (await visit.report()).read.framesUnread, { timeout: 60_000 })
      .toBe(0);
    // Two hundred scripts begin at once; what counts is that the page is left at work after that.
    const gap = () => longestGap(visit.page);
    await expect.poll(gap, { timeout: 60_000, interval: 100 }).toBeLessThan(300);
    await visit.page.close();
  }, 240_000);

  /** Whether something of ours by this name stands in a document. */
  const stands = (at: Page | Frame, what: string) =>
    at.evaluate((name) => document.querySelector(`[data-swipewise=${name}]`) !== null, what);
  const wordOf = (at: Frame) => at.evaluate(() => document.querySelector('#act')?.textContent);
  const press = async (at: Frame) => (await at.$('#act'))?.click();
  const setWord = (at: Frame, word: string) =>
    at.evaluate((text) => {
      const act = document.querySelector('#act');
      if (act) act.textContent = text;
    }, word);
  /** Presses until the guard holds it: what is known of the page reaches a frame a moment later. */
  const pressUntilHeld = async (page: Page, at: Frame, word: string) => {
    await expect
      .poll(
        async () => {
          await setWord(at, word);
          await press(at);
          return (await stands(at, 'guard')) && (await wordOf(at)) === word;
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe(true);
    await readIt(page, at);
    expect(await wordOf(at)).toBe(word);
  };
  /** Chooses by key "I have read this" once the dialog takes presses. */
  const readIt = async (page: Page, at: Page | Frame) => {
    await expect.poll(() => stands(at, 'guard'), { timeout: 20_000 }).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 800));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => stands(at, 'guard'), { timeout: 20_000 }).toBe(false);
  };
  it('reads a frame that was loaded while the site was paused', async () => {
    const visit = await world.visit('/late');
    await visit.report(30_000);
    const pause = (on: boolean) =>
      world.api.send({ type: 'site.set', payload: { what: 'pause', on, tabId: visit.tabId } });
    expect(await pause(true)).toEqual({ ok: true });
    await expect.poll(() => visit.hasScanner(), { timeout: 20_000 }).toBe(false);
    await visit.page.evaluate((html) => {
      const slot = document.querySelector('#slot');
      if (slot) slot.innerHTML = html;
    }, frame('/terms'));
    const loaded = () => visit.page.frames().some((one) => one.url().endsWith('/terms'));
    await expect.poll(loaded, { timeout: 20_000 }).toBe(true);
    await frameOf(visit.page, '/terms').waitForSelector('p');
    expect(await pause(false)).toEqual({ ok: true });
    await untilFound(visit, { frame: 'same' });
    await visit.page.close();
  });

  it('holds a press in a frame whose own words make the offer', async () => {
    const visit = await world.visit('/shop');
    await untilFound(visit);
    const inner = frameOf(visit.page, '/order');
    await pressUntilHeld(visit.page, inner, '立即购买');
    await press(inner);
    expect(await wordOf(inner)).toBe('好');
    await visit.page.close();
  });

  it('holds a press in a frame that is nothing but the till, and asks once for the whole page', async () => {
    const visit = await world.visit('/pay');
    await untilFound(visit);
    const inner = frameOf(visit.page, '/till');
    await pressUntilHeld(visit.page, inner, '去支付');
    await press(inner);
    expect(await wordOf(inner)).toBe('好');
    // Read in the frame, it is read on the page.
    await visit.page.click('#buy');
    expect(await stands(visit.page, 'guard')).toBe(false);
    await visit.page.close();
  });

  it('lets a press in a frame pass once it was read on the page', async () => {
    const visit = await world.visit('/pay');
    await untilFound(visit);
    await visit.page.waitForSelector('[data-swipewise]', { timeout: 20_000 });
    await visit.page.click('#buy');
    await readIt(visit.page, visit.page);
    const inner = frameOf(visit.page, '/till');
    await expect
      .poll(
        async () => {
          await press(inner);
          return wordOf(inner);
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe('好');
    expect(await stands(inner, 'guard')).toBe(false);
    await visit.page.close();
  });
});
