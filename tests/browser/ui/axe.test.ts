/**
 * Every state of every screen under axe-core, folds open, crosswise in both languages and in light and dark;
 * and, since the page is there, that it fits its window. Other tests look at the rest for that (looks.ts).
 */
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shot } from '../../gallery/shots';
import { overflow, stickingOut } from './fits';
import { CROSSWISE, isChinese, ORDINARY, stateOf } from './looks';
import { openStage, type Stage } from './stage';

const AXE_PATH = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Named as if by its content, which stays the same for a run: the browser keeps what it compiled of it. */
const AXE = 'axe-00000000.js';

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Asked for by a rule on sound, of which nothing here has any, and by one that these tags leave out.
  preload: false,
  resultTypes: ['violations'],
};

declare global {
  interface Window {
    axe: Pick<typeof import('axe-core'), 'run'>;
  }
}

/** Rule and element of each violation: short enough to be read in a failure. */
async function violations(stage: Stage, page: Page): Promise<string[]> {
  await stage.load(AXE);
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
    stage = await openStage('chromium', { [AXE]: AXE_PATH });
  });

  afterAll(() => stage?.close());

  it('looks at every state in both languages, in light and in dark', () => {
    const kinds = (list: readonly Shot[], kind: (shot: Shot) => string) =>
      new Set(list.map((shot) => `${stateOf(shot)} ${kind(shot)}`));
    for (const kind of [isChinese, (shot: Shot) => shot.dark]) {
      const all = kinds(ORDINARY, (shot) => `${kind(shot)}`);
      expect(kinds(CROSSWISE, (shot) => `${kind(shot)}`)).toEqual(all);
    }
  });

  it.each(CROSSWISE.map((shot) => [shot.name, shot] as const))('%s', async (_, shot) => {
    const page = await stage.show(shot);
    expect(await stickingOut(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await openFolds(page);
    expect(await violations(stage, page)).toEqual([]);
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
    expect((await violations(stage, page)).join()).toContain('button-name');
  });
});
