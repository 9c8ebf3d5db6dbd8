/** What is drawn on a page stays within its window, off its paper, and still where that is asked for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHOTS } from '../../gallery/shots';
import { BROWSER_NAMES } from '../../support/browsers';
import { stickingOut } from './fits';
import { CROSSWISE } from './looks';
import { openStage, type Stage, shotOf } from './stage';

const IN_PAGE = SHOTS.filter(({ path }) => path.startsWith('inpage.'));

describe.each(BROWSER_NAMES)('drawn on a page in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(name);
  });

  afterAll(() => stage?.close());

  it('stays within the window in every state, from 320 px', async () => {
    const out: string[] = [];
    // axe.test.ts looks at the others in Chromium.
    const looked = IN_PAGE.filter((shot) =>
      name === 'chromium' ? !CROSSWISE.includes(shot) : !shot.dark && shot.width === 320,
    );
    for (const shot of looked) {
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
