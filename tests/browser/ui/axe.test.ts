/** Every state of every screen under axe-core, folds open, in light and dark. */
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHOTS } from '../../gallery/shots';
import { openStage, type Stage } from './stage';

const AXE_PATH = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

declare global {
  interface Window {
    axe: Pick<typeof import('axe-core'), 'run'>;
  }
}

/** Rule and element of each violation: short enough to be read in a failure. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE_PATH });
  const results = await page.evaluate(async (options): Promise<AxeResults> => {
    // The copy in the desk's frame is a page of others; its sandbox runs no axe.
    return window.axe.run({ exclude: [['iframe']] }, options);
  }, OPTIONS);
  expect(results.passes.length).toBeGreaterThan(5);
  return results.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 120)}`),
  );
}

const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-swipewise]')];
    for (const root of [document, ...hosts.map((host) => host.shadowRoot)]) {
      for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true;
    }
  });

describe('axe-core in chromium', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage('chromium');
  });

  afterAll(() => stage?.close());

  // The widest window differs from the next by space alone.
  const shots = SHOTS.filter((shot) => shot.width < 1920);

  it.each(shots.map((shot) => [shot.name, shot] as const))('%s', async (_, shot) => {
    const page = await stage.show(shot);
    await openFolds(page);
    expect(await violations(page)).toEqual([]);
  });

  it('finds what is wrong: a button without words', async () => {
    const page = await stage.show({
      path: 'popup.html?state=none',
      width: 360,
      height: 600,
      dark: false,
    });
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('button')),
    );
    expect((await violations(page)).join()).toContain('button-name');
  });
});
