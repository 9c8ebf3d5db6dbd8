/** One key closes one thing: Escape that closes the card does nothing to the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { openLab, type PageLab } from './open';
import type { UiLab } from './ui-lab';

declare global {
  // Put there by ui-lab.ts inside the page.
  var uiLab: UiLab;
}

const BODY = '<p>本机<b>红红红红</b>乙</p><dialog id="own"><button>好</button></dialog>';

describe.each(BROWSER_NAMES)('Escape in %s', (name) => {
  let pages: PageLab;
  beforeAll(async () => {
    pages = await openLab(name, new URL('./ui-lab.ts', import.meta.url));
  });
  afterAll(() => pages?.close());

  it('closes the card first, and the dialog of the page at the second press', async () => {
    const page = await pages.open(BODY);
    await page.evaluate(() => {
      document.querySelector('dialog')?.showModal();
      document.addEventListener('keydown', () => document.body.append('heard'));
    });
    await page.evaluate(() => uiLab.start());
    await page.evaluate(() => uiLab.step(1));
    await page.waitForFunction(() => uiLab.text('card') !== '');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => uiLab.text('card') === '');
    const state = () =>
      page.evaluate(() => [document.querySelector('dialog')?.open, document.body.textContent]);
    expect(await state()).toEqual([true, expect.not.stringContaining('heard')]);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog')?.open === false);
    await page.close();
  });
});
