/** How the guard's dialog looks: nothing for axe-core to find, nothing cut off, and pictures to look at. */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { ROOT } from '../../support/paths';
import { dialogUp, type GuardStage, openGuardStage } from './open';

const AXE_PATH = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const PICTURES = resolve(ROOT, 'test-output/guard');
const BODY =
  '<p>0 押金免费领取，全国包邮到家。</p><p><button id="act">立即购买</button></p>' +
  '<p>首次刷卡扣除激活金 299 元，一经收取概不退还。</p>'.repeat(12);
const LONG = [
  'The first time you swipe, “Activation and terminal programming fee” of $299 is taken.',
  'Once you have paid “Activation and terminal programming fee” $299, this page says you do not get it back.',
  'Without another word from you, “Annual data and connectivity plan” of $72 is taken or frozen every year.',
];

describe.each(BROWSER_NAMES)('the look of the guard in %s', (name) => {
  let stage: GuardStage;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    stage = await openGuardStage(name);
  });
  afterAll(() => stage?.close());

  const shown = async (locale: 'zh' | 'en', width: number, dark: boolean) => {
    const page = await stage.open(BODY, 'open');
    await page.setViewport({ width, height: width < 500 ? 568 : 720 });
    // Firefox offers no emulation of colours.
    if (name === 'chromium') {
      const value = dark ? 'dark' : 'light';
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    }
    await page.evaluate(
      (chosen, lines) => {
        guardLab.state.settings.locale = chosen;
        if (chosen === 'en') guardLab.state.lines = lines;
      },
      locale,
      LONG,
    );
    await page.click('#act');
    await dialogUp(page);
    return page;
  };
  const violations = async (page: Page) => {
    await page.addScriptTag({ path: AXE_PATH });
    const results = await page.evaluate(
      async (options): Promise<AxeResults> => window.axe.run(document, options),
      OPTIONS,
    );
    // That it has looked into the dialog at all.
    const looked = results.passes.flatMap(({ nodes }) => nodes.map(({ html }) => html));
    expect(looked.join()).toContain('guard__title');
    return results.violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id} ${node.html}`),
    );
  };

  const looks = (['zh', 'en'] as const).flatMap((locale) =>
    [1280, 320].flatMap((width) =>
      (name === 'chromium' ? [false, true] : [false]).map((dark) => ({ locale, width, dark })),
    ),
  );

  it.each(looks)('$locale, $width px, dark: $dark', async ({ locale, width, dark }) => {
    const page = await shown(locale, width, dark);
    const path = `${PICTURES}/${name}-${locale}-${width}-${dark ? 'dark' : 'light'}.png`;
    await page.screenshot({ path: path as `${string}.png` });
    expect(await violations(page)).toEqual([]);
    const cut = await page.evaluate(() => {
      const dialog = guardLab.dialog();
      const box = dialog?.getBoundingClientRect();
      if (!dialog || !box) return 'no dialog';
      const inside =
        box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
      return inside && dialog.scrollWidth <= dialog.clientWidth ? '' : 'cut off';
    });
    expect(cut).toBe('');
    await page.close();
  });
});
