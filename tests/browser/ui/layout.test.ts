/** What holds at every width, by keyboard, and for words of a hostile page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHOTS } from '../../gallery/shots';
import { BROWSER_NAMES } from '../../support/browsers';
import { overflow } from './fits';
import { CROSSWISE } from './looks';
import { openStage, type Stage, shotOf } from './stage';

/** A control that was reached by Tab: its words and whether its ring can be seen. */
interface Reached {
  words: string;
  ring: string;
}

/** What has the focus after each press of Tab; the document itself is no control. */
async function tabThrough(page: Page, presses: number): Promise<Reached[]> {
  const seen: Reached[] = [];
  for (let i = 0; i < presses; i += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate((): Reached | null => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const words = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
      return { words, ring: getComputedStyle(focused).outlineStyle };
    });
    if (reached) seen.push(reached);
  }
  return seen;
}

const LONG = { path: 'desk.html?state=long&locale=zh', height: 800 };
/** A key, and the place in a list of ten thousand that it leads to from the one before. */
const KEYS = [
  ['ArrowDown', '2'],
  ['End', '10000'],
  ['ArrowUp', '9999'],
] as const;

describe.each(BROWSER_NAMES)('layout in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(name);
  });

  afterAll(() => stage?.close());

  it.each([...new Set(SHOTS.map(({ path }) => path.split('.')[0]))])(
    'never scrolls sideways, from 320 to 1,920 px: %s',
    async (screen) => {
      const wide: string[] = [];
      const shots = SHOTS.filter((one) => !one.dark && one.path.startsWith(`${screen}.`));
      // Where it is tight the browsers could differ; the wider windows are looked at in one, and of
      // those the ones that axe.test.ts does not look at.
      const looked = shots.filter((shot) =>
        name === 'chromium' ? !CROSSWISE.includes(shot) : shot.width === 320,
      );
      expect(looked.length).toBeGreaterThan(3);
      for (const shot of looked) {
        if ((await overflow(await stage.show(shot))) > 0) wide.push(shot.name);
      }
      expect(wide).toEqual([]);
    },
    180_000,
  );

  it('reaches every control of the popup by keyboard, with a ring that can be seen', async () => {
    const page = await stage.show(shotOf('popup-findings-zh-light-360'));
    const controls = await page.$$eval(
      'button, summary, a[href]',
      (all) => all.filter((one) => one.checkVisibility()).length,
    );
    // A click gives the page the keyboard; what is folded away takes no part.
    await page.click('.head__name');
    const reached = await tabThrough(page, controls);
    const order = reached.map((one) => one.words).join('|');
    for (const words of [
      'English',
      '跳到原文',
      '展开全文',
      '全部 8 处',
      '存为证据',
      '打开证据台',
    ]) {
      expect(order).toContain(words);
    }
    expect(reached.filter((one) => one.ring !== 'solid')).toEqual([]);
  });

  it('keeps the primary act in sight while the findings scroll', async () => {
    const page = await stage.show(shotOf('popup-findings-zh-light-360'));
    const bottom = await page.$eval('.foot', (foot) => foot.getBoundingClientRect().bottom);
    expect(Math.round(bottom)).toBe(600);
  });

  it('cuts a long quote and shows all of it on demand', async () => {
    const page = await stage.show(shotOf('popup-findings-zh-light-360'));
    const height = () => page.$eval('.card:nth-of-type(2) .quote', (quote) => quote.clientHeight);
    const before = await height();
    await page.click('.card:nth-of-type(2) .link');
    expect(await height()).toBeGreaterThan(before + 20);
  });

  it('shows one of list and record where both do not fit', async () => {
    const shown = (page: Page) =>
      page.$$eval('.pane', (panes) =>
        panes.filter((pane) => pane.getClientRects().length > 0).map((pane) => pane.className),
      );
    expect(await shown(await stage.show(shotOf('desk-full-zh-light-320')))).toEqual([
      'pane pane--record',
    ]);
    expect(await shown(await stage.show(shotOf('desk-list-zh-light-320')))).toEqual([
      'pane pane--list',
    ]);
    expect(await shown(await stage.show(shotOf('desk-full-zh-light-1280')))).toHaveLength(2);
  });

  it('opens a saved page that does nothing: no script, no request, no way out', async () => {
    const page = await stage.show({
      ...shotOf('desk-full-zh-light-1280'),
      path: 'desk.html?state=hostile',
    });
    await page.waitForSelector('iframe.copy');
    const frame = page.frames().find((one) => one !== page.mainFrame());
    await frame?.waitForSelector('h1');
    expect(await page.$eval('iframe.copy', (copy) => copy.getAttribute('sandbox'))).toBe('');
    expect(await page.title()).toBe('gallery: desk');
    expect(await page.evaluate(() => 'owned' in window)).toBe(false);
  });

  it('shows words of a hostile page as words', async () => {
    const page = await stage.show({
      ...shotOf('popup-none-zh-light-360'),
      path: 'popup.html?state=hostile',
    });
    expect(await page.$eval('.quote', (quote) => quote.textContent)).toContain('<img src=x');
    expect(await page.$$('main img, main script')).toEqual([]);
  });

  it('speaks each language to assistive technology, quotes in that of the page', async () => {
    const page = await stage.show(shotOf('popup-findings-en-light-320'));
    expect(await page.$eval('html', (html) => html.lang)).toBe('en');
    expect(await page.$eval('.quote [lang]', (quote) => quote.getAttribute('lang'))).toBe('zh-CN');
  });
});

describe('motion', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage('chromium');
  });

  afterAll(() => stage?.close());

  it('stands still where reduced motion is asked for', async () => {
    const page = await stage.show(shotOf('popup-loading-zh-light-360'));
    const animations = () => page.evaluate(() => document.getAnimations().length);
    expect(await animations()).toBe(1);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await animations()).toBe(0);
  });

  it('draws of ten thousand records those on the screen, found and walked through by keyboard', async () => {
    const page = await stage.show({ ...shotOf('desk-list-zh-light-1280'), ...LONG });
    const lines = () =>
      page.$$eval('.lines li', (all) => ({
        drawn: all.length,
        of: all[0]?.getAttribute('aria-setsize'),
        seen: all.filter((one) => one.getBoundingClientRect().top < innerHeight).length,
      }));
    const at = () =>
      page.evaluate(() => {
        const line = document.activeElement?.closest('li');
        const { top = -1, bottom = 0 } = line?.getBoundingClientRect() ?? {};
        const inSight = top >= 0 && bottom <= innerHeight;
        return { place: line?.getAttribute('aria-posinset'), inSight };
      });
    expect(await lines()).toMatchObject({ of: '10000' });
    expect((await lines()).drawn).toBeLessThan(60);
    await page.focus('.keep__bar button');
    await page.keyboard.press('Tab');
    expect(await at()).toEqual({ place: '1', inSight: true });
    for (const [key, place] of KEYS) {
      await page.keyboard.press(key);
      await expect.poll(at).toEqual({ place, inSight: true });
      expect((await lines()).drawn).toBeLessThan(60);
    }
    // Scrolled away from what has the focus, which stays.
    await page.$eval('.pane--list', (pane) => pane.scrollTo(0, 500_000));
    await expect.poll(async () => (await lines()).seen).toBeGreaterThan(5);
    expect((await at()).place).toBe('9999');
    await page.focus('.list-search input');
    await page.keyboard.type('收款协议 9998');
    const told = () => page.$eval('.list-search [role=status]', (one) => one.textContent);
    await expect.poll(told).toBe('没有找到');
    await page.keyboard.press('Escape');
    await page.keyboard.type('商户服务 9997');
    await expect.poll(told).toBe('找到 1 份');
    expect((await lines()).drawn).toBe(1);
  });
});
