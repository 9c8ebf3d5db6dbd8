/** Card and bar of the built extension, on a page whose policy forbids every style and script. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pixelsOf } from '../browser/page/pixels';
import { BROWSER_NAMES } from '../support/browsers';
import { openWorld, type World } from '../support/world';

const BODY =
  '<h1>收款机免费领</h1><p>首次刷卡扣除 299 元激活费,激活后不予退还。</p><button>立即购买</button>';
const SITE = {
  '/': () => ({
    headers: { 'content-security-policy': "default-src 'none'" },
    body: `<!doctype html><meta charset="utf-8"><title>收款机</title>${BODY}`,
  }),
};

/** Colours of the high severity and of the primary button; see components/styles/tokens.css. */
const HIGH = '#b3261e';
const ACCENT = '#0f5257';

const hosts = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-swipewise]')]
      .map((host) => `${host.getAttribute('data-swipewise')} ${host.shadowRoot}`)
      .sort()
      .join(),
  );

describe.each(BROWSER_NAMES)('card and bar in %s', (name) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(name, { site: SITE });
  });

  afterAll(() => world?.close());

  it('are drawn in full under a policy that allows nothing, and closed to the page', async () => {
    const visit = await world.visit('/');
    await visit.report();
    await expect.poll(() => hosts(visit.page), { timeout: 15_000 }).toBe('bar null');
    await world.api.sendToTab(visit.tabId, { type: 'page.step', payload: { by: 1 } });
    await expect.poll(() => hosts(visit.page), { timeout: 15_000 }).toBe('bar null,card null');
    const drawn = async () => {
      const { count } = await pixelsOf(visit.page);
      return count(ACCENT) > 1000 && count(HIGH) > 500;
    };
    await expect.poll(drawn, { timeout: 15_000 }).toBe(true);
    await visit.page.bringToFront();
    await visit.page.keyboard.press('Escape');
    await expect.poll(() => hosts(visit.page), { timeout: 15_000 }).toBe('bar null');
  });

  it('open where the pointer rests', async () => {
    const visit = await world.visit('/');
    await visit.report();
    const words = await visit.page.waitForSelector('p');
    const box = await words?.boundingBox();
    // On the words: their paragraph goes on to the right without any.
    await visit.page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 10, { steps: 3 });
    await expect.poll(() => hosts(visit.page), { timeout: 15_000 }).toContain('card null');
  });

  it('are not on a picture of the page', async () => {
    const visit = await world.visit('/');
    await visit.report();
    await expect.poll(() => hosts(visit.page), { timeout: 15_000 }).toContain('bar null');
    await world.api.sendToTab(visit.tabId, { type: 'page.marks', payload: { visible: false } });
    const { count } = await pixelsOf(visit.page);
    expect([count(HIGH), count(ACCENT)]).toEqual([0, 0]);
  });

  it('leave the page when the site is paused', async () => {
    const visit = await world.visit('/');
    await visit.report();
    await expect.poll(() => hosts(visit.page), { timeout: 15_000 }).toContain('bar null');
    await world.api.sendToTab(visit.tabId, { type: 'page.stop', payload: {} });
    await expect.poll(() => hosts(visit.page), { timeout: 15_000 }).toBe('');
  });
});
