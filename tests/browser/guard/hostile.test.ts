/** Pages that do not want the guard's dialog to be seen, and fingers on glass. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { choose, dialogGone, dialogUp, type GuardStage, openGuardStage } from './open';

const BUY = '<button id="act">立即购买</button>';
const READ = '我看过了';
const HOST = '[data-swipewise=guard]';
const PATIENCE = { timeout: 15_000 };

describe.each(BROWSER_NAMES)('the guard on hostile pages in %s', (name) => {
  let stage: GuardStage;
  beforeAll(async () => {
    stage = await openGuardStage(name);
  });
  afterAll(() => stage?.close());

  const seen = (page: Page) => page.evaluate(() => globalThis.seen.join(' '));
  /** Whether a finger on the dialog's title would reach it. */
  const inReach = (page: Page) =>
    page.waitForFunction(
      () => {
        const box = guardLab.dialog()?.querySelector('h2')?.getBoundingClientRect();
        if (!box) return false;
        const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return hit?.getAttribute('data-swipewise') === 'guard';
      },
      { timeout: 15_000 },
    );
  const pressed = async (body: string) => {
    const page = await stage.open(body);
    await page.click('#act');
    await dialogUp(page);
    return page;
  };

  it('holds a tap of a finger', async () => {
    const page = await stage.open(BUY);
    await page.tap('#act');
    await dialogUp(page);
    expect(await seen(page)).toBe('');
    await choose(page, READ);
    await dialogGone(page);
    await page.tap('#act');
    expect(await seen(page)).toMatch(/touchstart.*click$/);
    await page.close();
  });

  it.each([
    ['takes it off', 'host.remove()'],
    ['moves it into a hidden box', 'box.append(host)'],
    ['makes it inert', 'host.inert = true'],
    [
      'hides it',
      'host.hidden = true; host.style.cssText = "display:none!important;opacity:0!important"',
    ],
    ['makes it a popover', 'host.popover = "manual"'],
    [
      'replaces the root element',
      'document.replaceChild(document.documentElement.cloneNode(true), document.documentElement)',
    ],
  ])('stands again where the page %s', async (_, attack) => {
    const page = await pressed(`${BUY}<div id="box" hidden></div>`);
    await page.evaluate(`{ const host = document.querySelector('${HOST}'); ${attack} }`);
    await inReach(page);
    await choose(page, READ);
    await dialogGone(page);
    await page.close();
  });

  it.each([
    ['a modal dialog', '<dialog id="cover">x</dialog>', 'cover.showModal()'],
    [
      'a popover that lets clicks through',
      '<div id="cover" popover="manual">x</div>',
      'cover.showPopover()',
    ],
    ['a box above all', '<div id="cover" hidden>x</div>', 'cover.hidden = false'],
  ])('stands above %s that covers the screen', async (_, body, attack) => {
    const style =
      '<style>#cover{position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;z-index:2147483647;background:#fff}#cover[popover]{pointer-events:none}</style>';
    const page = await pressed(`${BUY}${style}${body}`);
    await page.evaluate(attack);
    await page.waitForFunction((cover) => guardLab.isAbove(cover), { timeout: 15_000 }, '#cover');
    await choose(page, READ);
    await dialogGone(page);
    await page.close();
  });

  it('is seen where the page styles it away', async () => {
    const page = await pressed(
      `${BUY}<style>html > div, [data-swipewise], * { display: none !important; all: unset !important; clip-path: inset(50%) !important } html, body, main, button { display: block !important; clip-path: none !important }</style>`,
    );
    await inReach(page);
    await page.close();
  });

  it('holds a button in a document that the page wrote anew', async () => {
    const page = await stage.open(BUY);
    await page.evaluate((html) => {
      const { seen } = globalThis;
      document.open();
      document.write(html);
      document.close();
      setTimeout(() => {
        addEventListener('click', (event) => seen.push(`click${event.isTrusted ? '' : '!'}`), true);
      });
    }, BUY);
    await page.click('#act');
    await dialogUp(page);
    expect(await seen(page)).toBe('');
    await page.close();
  });

  it('lets the browser ask where the page takes the dialog off for ever', async () => {
    const page = await stage.open(BUY);
    await page.evaluate((host) => {
      new MutationObserver(() => document.querySelector(host)?.remove()).observe(document, {
        childList: true,
        subtree: true,
      });
    }, HOST);
    const asked: string[] = [];
    let accept = false;
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      // Nobody reads that fast; an answer at once is none of a person's.
      setTimeout(() => void (accept ? dialog.accept() : dialog.dismiss()), 400);
    });
    const press = async () => {
      const before = asked.length;
      await page.click('#act');
      await expect.poll(() => asked.length, { timeout: 15_000 }).toBe(before + 1);
      await page.waitForFunction(() => true);
    };
    await press();
    expect(asked[0]).toContain('299');
    expect(await seen(page)).not.toMatch(/click|down/);
    accept = true;
    await press();
    expect(await seen(page)).not.toMatch(/click|down/);
    await page.click('#act');
    expect(await seen(page)).toContain('click');
    expect(asked).toHaveLength(2);
    await page.close();
  });

  it('does not take for read what nobody could be shown, and locks nobody out for that', async () => {
    const page = await stage.open(BUY);
    await page.evaluate((host) => {
      // As in a sandboxed page: no question is asked, and "no" is the answer.
      window.confirm = () => false;
      new MutationObserver(() => document.querySelector(host)?.remove()).observe(document, {
        childList: true,
        subtree: true,
      });
    }, HOST);
    for (const left of ['再拦 2 次', '再拦 1 次', '就不再拦了']) {
      await page.click('#act');
      await page.waitForFunction((words) => guardLab.said().includes(words), PATIENCE, left);
      expect(await seen(page)).not.toMatch(/click|down/);
    }
    await page.click('#act');
    expect(await seen(page)).toContain('click');
    await page.close();
  });

  it('asks once though the page changes its sum at every look, and lets the press go', async () => {
    const page = await stage.open(BUY);
    await page.evaluate(() => {
      setInterval(() => {
        guardLab.state.lines = [`第一次刷卡时，要收「激活金」 ¥${Math.round(performance.now())}。`];
      }, 50);
    });
    await page.click('#act');
    await choose(page, READ);
    await dialogGone(page);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.click('#act');
    expect(await seen(page)).toContain('click');
    await page.close();
  });

  it('leaves the press after the answer to the reader, whatever the page has become by then', async () => {
    const page = await stage.open(BUY);
    await page.click('#act');
    await choose(page, READ);
    await dialogGone(page);
    await page.evaluate(() => {
      guardLab.state.lines = ['做不到要付违约金 ¥500。'];
      history.pushState({}, '', '/elsewhere');
      const act = document.querySelector('#act');
      act?.replaceWith(act.cloneNode(true));
    });
    await page.click('#act');
    expect(await seen(page)).toMatch(/pointerdown.*click$/);
    await page.click('#act');
    await dialogUp(page);
    await page.close();
  });

  it('locks nobody in: Escape closes it under a flood of events and stolen focus', async () => {
    const page = await pressed(`${BUY}<input id="thief">`);
    await page.evaluate(() => {
      setInterval(() => {
        document.querySelector<HTMLElement>('#thief')?.focus();
        for (let i = 0; i < 50; i += 1) {
          document.querySelector<HTMLElement>('#act')?.click();
          dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
        }
      }, 5);
    });
    await page.keyboard.press('Escape');
    await dialogGone(page);
    await page.close();
  });

  it('takes no click that the page made, neither on its button nor in the dialog', async () => {
    const page = await stage.open(BUY);
    await page.evaluate(() => document.querySelector<HTMLElement>('#act')?.click());
    expect(await seen(page)).toBe('click!');
    expect(await page.evaluate(() => guardLab.dialog())).toBe(null);
    await page.click('#act');
    await dialogUp(page);
    await page.evaluate((host) => {
      const place = guardLab.place('我看过了');
      const at = { clientX: place?.x ?? 0, clientY: place?.y ?? 0, detail: 1, bubbles: true };
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        document.querySelector(host)?.dispatchEvent(new MouseEvent(type, at));
      for (const type of ['keydown', 'keyup'])
        document.querySelector(host)?.dispatchEvent(new KeyboardEvent(type, { key: 'Escape' }));
    }, HOST);
    expect(await page.evaluate(() => guardLab.dialog() !== null)).toBe(true);
    await page.close();
  });
});
