/** What is drawn on a page stays within its window, off its paper, and still where that is asked for. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHOTS } from '../../gallery/shots';
import { BROWSER_NAMES } from '../../support/browsers';
import { openStage, type Stage, shotOf } from './stage';

const IN_PAGE = SHOTS.filter(({ path }) => path.startsWith('inpage.'));

/** Class of each element drawn that leaves the window (a motion of 4 px apart) or is wider than its box. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-swipewise]')];
    const drawn = hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll('*') ?? [])]);
    const inScroller = (one: Element) => one.closest('.body, .guard') !== null;
    return drawn.flatMap((one) => {
      const { left, right, top, bottom, width } = one.getBoundingClientRect();
      // What is said to a screen reader alone is a pixel wide.
      if (width <= 1 || one.matches('.sr, .sr *, style')) return [];
      const across = left < 0 || right > innerWidth;
      const down = !inScroller(one) && (top < -4 || bottom > innerHeight + 4);
      const tight = one.matches('.card, .body, .bar, .guard') && one.scrollWidth > one.clientWidth;
      return across || down || tight ? [`${one.getAttribute('class') ?? one.localName}`] : [];
    });
  });

describe.each(BROWSER_NAMES)('drawn on a page in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(name);
  });

  afterAll(() => stage?.close());

  it('stays within the window in every state, from 320 px', async () => {
    const out: string[] = [];
    for (const shot of IN_PAGE.filter(({ dark }) => name === 'chromium' || !dark)) {
      const found = await stickingOut(await stage.show(shot));
      if (found.length > 0) out.push(`${shot.name}: ${found.join(', ')}`);
    }
    expect(out).toEqual([]);
  });

  it('sees what sticks out', async () => {
    const page = await stage.show(shotOf('inpage-bar-zh-light-800'));
    await page.evaluate(() => {
      const bar = document.querySelector('[data-swipewise=bar]')?.shadowRoot?.querySelector('.bar');
      if (bar instanceof HTMLElement) bar.style.transform = 'translateX(60px)';
    });
    expect(await stickingOut(page)).toContain('bar');
  });
});

describe('drawn on a page', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage('chromium');
  });

  afterAll(() => stage?.close());

  it.each(['several', 'guard'])('is not on paper: %s', async (state) => {
    const page = await stage.show(shotOf(`inpage-${state}-zh-light-800`));
    const shown = () =>
      page.$$eval('[data-swipewise]', (hosts) =>
        hosts.filter((host) => getComputedStyle(host).display !== 'none').map((host) => host.id),
      );
    expect((await shown()).length).toBeGreaterThan(0);
    await page.emulateMediaType('print');
    expect(await shown()).toEqual([]);
    await page.emulateMediaType('screen');
  });

  it('stands still where reduced motion is asked for', async () => {
    const page = await stage.show(shotOf('inpage-several-zh-light-800'));
    const duration = () =>
      page.evaluate(() => {
        const root = document.querySelector('[data-swipewise=card]')?.shadowRoot;
        const card = root?.querySelector('.card');
        return card ? getComputedStyle(card).animationDuration : 'no card';
      });
    expect(await duration()).toBe('0.12s');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await duration()).toBe('0s');
  });
});
