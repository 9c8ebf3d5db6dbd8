/** The guard under a real mouse, keyboard and finger: held once, read, then the user's own press. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { choose, dialogGone, dialogUp, type GuardStage, openGuardStage } from './open';

const BUY = '<button id="act">立即购买</button>';
const READ = '我看过了';

describe.each(BROWSER_NAMES)('the guard in %s', (name) => {
  let stage: GuardStage;
  beforeAll(async () => {
    stage = await openGuardStage(name);
  });
  afterAll(() => stage?.close());

  const seen = (page: Page) => page.evaluate(() => globalThis.seen.join(' '));
  const isUp = (page: Page) => page.evaluate(() => guardLab.dialog() !== null);
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

  it('holds a press by mouse whole, and lets the next one through untouched', async () => {
    const page = await stage.open(BUY);
    await page.click('#act');
    await dialogUp(page);
    expect(await seen(page)).toBe('');
    const words = await page.evaluate(() => guardLab.dialog()?.textContent);
    for (const line of await page.evaluate(() => guardLab.LINES)) expect(words).toContain(line);
    await choose(page, READ);
    await dialogGone(page);
    await page.waitForFunction(() => guardLab.said().includes('再按一次'));
    expect(await focused(page)).toBe('act');
    await page.click('#act');
    expect(await seen(page)).toMatch(/pointerdown mousedown pointerup mouseup click$/);
    expect(await seen(page)).not.toContain('!');
    await page.close();
  });

  it.each([
    ['Enter on a button', BUY, 'Enter'],
    ['Space on a button', BUY, ' '],
    ['Enter on a link', '<a id="act" href="#x">立即购买</a>', 'Enter'],
    ['Space on a made button', '<div id="act" role="button" tabindex="0">去支付</div>', ' '],
    [
      'Enter in a field',
      '<form id="form"><input id="act"><button>提交订单</button></form>',
      'Enter',
    ],
    ['Space on a box', '<label><input id="act" type="checkbox"> 我已阅读并同意协议</label>', ' '],
  ] as const)('holds %s', async (_, body, key) => {
    const page = await stage.open(body);
    await page.focus('#act');
    await page.evaluate(() => globalThis.seen.splice(0));
    await page.keyboard.press(key);
    await dialogUp(page);
    expect(await seen(page)).toBe('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialogGone(page);
    expect(await focused(page)).toBe('act');
    await page.evaluate(() => globalThis.seen.splice(0));
    await page.keyboard.press(key);
    await page.waitForFunction(() => globalThis.seen.join().includes('keydown'));
    expect(await seen(page)).not.toContain('!');
    expect(await isUp(page)).toBe(false);
    await page.close();
  });

  it('leaves alone a page on which nothing is known, and one that is off', async () => {
    const page = await stage.open(BUY);
    for (const change of ['armed', 'guard', 'paused'] as const) {
      await page.evaluate((what) => {
        guardLab.state.armed = what !== 'armed';
        guardLab.state.settings = {
          ...guardLab.state.settings,
          guard: what !== 'guard',
          paused: what === 'paused',
        };
      }, change);
      await page.click('#act');
      expect(await isUp(page)).toBe(false);
    }
    expect((await seen(page)).match(/click/g)).toHaveLength(3);
    await page.close();
  });

  it('asks again where something new is found, or at another address, and else never', async () => {
    const page = await stage.open(BUY);
    await page.click('#act');
    await choose(page, READ);
    await dialogGone(page);
    await page.click('#act');
    expect(await isUp(page)).toBe(false);
    await page.evaluate(() => {
      guardLab.state.lines = [...guardLab.LINES.slice(0, 2), '做不到要付违约金 ¥500。'];
    });
    await page.click('#act');
    await choose(page, READ);
    await dialogGone(page);
    await page.click('#act');
    expect(await isUp(page)).toBe(false);
    await page.evaluate(() => history.pushState({}, '', '/other'));
    await page.click('#act');
    await dialogUp(page);
    await page.close();
  });

  it('goes back to the terms, and is not passed by that', async () => {
    const page = await stage.open(BUY);
    await page.click('#act');
    await choose(page, '回去看条款');
    await dialogGone(page);
    expect(await page.evaluate(() => guardLab.jumps)).toEqual([4]);
    await page.click('#act');
    await dialogUp(page);
    await page.keyboard.press('Escape');
    await dialogGone(page);
    expect(await seen(page)).not.toContain('click');
    await page.close();
  });

  it('saves evidence and says how it goes, out of the picture meanwhile', async () => {
    const page = await stage.open(BUY);
    await page.click('#act');
    await choose(page, '存为证据');
    await page.waitForFunction(() => guardLab.told.length === 1);
    expect(await page.evaluate(() => guardLab.told)).toEqual([{ type: 'evidence.save' }]);
    await page.evaluate(() => guardLab.visible(false));
    const look = () =>
      page.evaluate(() => getComputedStyle(guardLab.dialog() ?? document.body).visibility);
    expect(await look()).toBe('hidden');
    await page.evaluate(() => guardLab.visible(true));
    expect(await look()).toBe('visible');
    await page.evaluate(() =>
      guardLab.progress({ type: 'saved', id: 'x', seq: 7, headCode: 'ABCD', notCaptured: [] }),
    );
    expect(await page.evaluate(() => guardLab.dialog()?.textContent)).toContain('第 7 号');
    await page.close();
  });

  it.each([
    ['这个网站不再提醒', false],
    ['所有网站都不再提醒', true],
  ])('%s: one click, kept, and said how to undo it', async (words, everywhere) => {
    const page = await stage.open(BUY);
    await page.click('#act');
    await choose(page, words);
    await dialogGone(page);
    await page.waitForFunction(() => guardLab.said().includes('想再打开'));
    expect(await page.evaluate(() => guardLab.told)).toEqual([
      { type: 'site.set', what: 'guard', on: false, everywhere },
    ]);
    await page.click('#act');
    expect(await isUp(page)).toBe(false);
    await page.close();
  });

  it('is off on this page also where the choice cannot be kept, and says so', async () => {
    const page = await stage.open(BUY);
    await page.evaluate(() => {
      guardLab.state.answer = { ok: false, refusal: 'failed', detail: '' };
    });
    await page.click('#act');
    await choose(page, '这个网站不再提醒');
    await page.waitForFunction(() => guardLab.said().includes('没有存下来'));
    await page.click('#act');
    expect(await isUp(page)).toBe(false);
    await page.close();
  });

  it('asks where a script submits an order after a press elsewhere, but not without a press', async () => {
    const page = await stage.open(
      '<form id="form"><input><button hidden>提交订单</button></form><button id="go" onclick="document.querySelector(\'form\').requestSubmit()">下一步</button>',
    );
    await page.evaluate(() => document.querySelector('form')?.requestSubmit());
    expect(await seen(page)).toBe('submit');
    await page.click('#go');
    await dialogUp(page);
    expect(await seen(page)).toBe('submit');
    await page.close();
  });

  it('does not take the second half of a double click, nor a key kept down, for an answer', async () => {
    const page = await stage.open(
      `<div style="position:fixed;left:0;right:0;bottom:0;top:0;display:grid;place-items:center"><button id="act" style="width:400px;height:300px">Buy now</button></div>`,
    );
    await page.click('#act', { count: 2, delay: 20 });
    await dialogUp(page);
    await page.keyboard.press('Escape');
    await dialogGone(page);
    await page.focus('#act');
    await page.keyboard.down('Enter');
    await dialogUp(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await isUp(page)).toBe(true);
    await page.close();
  });

  it('shows the page nothing of what is done in it', async () => {
    const page = await stage.open(BUY);
    await page.evaluate(() => {
      for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'mousedown', 'mouseup']) {
        addEventListener(
          type,
          (event) => {
            globalThis.seen.push(`leak ${type}`);
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          true,
        );
      }
    });
    await page.click('#act');
    await dialogUp(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await dialogGone(page);
    expect(await seen(page)).not.toContain('leak');
    await page.close();
  });

  it('undoes itself', async () => {
    const page = await stage.open(BUY);
    await page.click('#act');
    await dialogUp(page);
    await page.evaluate(() => guardLab.stop());
    await dialogGone(page);
    expect(await page.evaluate(() => document.querySelector('[data-swipewise]'))).toBe(null);
    await page.click('#act');
    expect(await seen(page)).toContain('click');
    await page.close();
  });
});
