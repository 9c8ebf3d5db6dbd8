/** Card and bar on real pages: pointer, keys, screen reader, and pages that get in the way. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { openLab, type PageLab } from './open';
import type { UiLab } from './ui-lab';

declare global {
  // Put there by ui-lab.ts inside the page.
  var uiLab: UiLab;
}

const OFFER = '<h1>甲</h1><p>本机<b>红红红红</b>乙</p><p>橙橙橙橙</p><p>蓝蓝蓝蓝</p>';

const cardIsOpen = (page: Page) => page.waitForFunction(() => uiLab.text('card') !== '');
const cardIsShut = (page: Page) => page.waitForFunction(() => uiLab.text('card') === '');

/** Rests the pointer on the words of a finding. */
async function rest(page: Page, index: number): Promise<void> {
  const { left, top, width, height } = await wordsOf(page, index);
  await page.mouse.move(left + width / 2, top + height / 2, { steps: 3 });
}

async function wordsOf(page: Page, index: number): Promise<DOMRect> {
  const box = await page.evaluate((at) => uiLab.words(at), index);
  if (box === undefined) throw new Error(`no words ${index}`);
  return box;
}

/** Clicks on something inside card or bar, with a real pointer. */
async function press(page: Page, name: 'card' | 'bar', selector: string): Promise<void> {
  const spot = await page.evaluate((n, s) => uiLab.spot(n, s), name, selector);
  if (spot === null) throw new Error(`no ${selector} in the ${name}`);
  await page.mouse.click(spot.x, spot.y);
}

describe.each(BROWSER_NAMES)('card and bar in %s', (name) => {
  let pages: PageLab;
  beforeAll(async () => {
    pages = await openLab(name, new URL('./ui-lab.ts', import.meta.url));
  });
  afterAll(() => pages?.close());

  const started = async (body = OFFER, settings = {}) => {
    const page = await pages.open(body);
    await page.bringToFront();
    await page.mouse.move(700, 20);
    await page.evaluate((chosen) => uiLab.start(chosen), settings);
    return page;
  };

  it('opens where the pointer rests, beside the words, and goes when it leaves', async () => {
    const page = await started();
    await rest(page, 0);
    await cardIsOpen(page);
    const text = await page.evaluate(() => uiLab.text('card'));
    for (const part of ['红红红红', '¥299', '民法典', '不是法律意见', '先别激活']) {
      expect(text).toContain(part);
    }
    const words = await wordsOf(page, 0);
    const card = await page.evaluate(() => uiLab.boxOf('card', '.card'));
    expect(card?.top).toBeGreaterThanOrEqual(words.bottom);
    await page.mouse.move(1200, 700);
    await cardIsShut(page);
    expect(
      await page.evaluate(() => document.querySelectorAll('[data-swipewise=card]').length),
    ).toBe(0);
    await page.close();
  });

  it('does nothing while the pointer moves, and opens on no forged event', async () => {
    const page = await started();
    const asked = await page.evaluate(async () => {
      const before = uiLab.asked.ranges;
      const { left = 0, top = 0 } = uiLab.words(0) ?? {};
      const at = { clientX: left + 5, clientY: top + 5, bubbles: true };
      for (let i = 0; i < 500; i += 1)
        document.body.dispatchEvent(new PointerEvent('pointermove', at));
      document.querySelector('b')?.dispatchEvent(new MouseEvent('click', at));
      await new Promise((resolve) => setTimeout(resolve, 400));
      return uiLab.asked.ranges - before;
    });
    expect(asked).toBe(0);
    expect(await page.evaluate(() => uiLab.text('card'))).toBe('');
    await page.close();
  });

  it('opens on a click, which the page gets too, and shuts on a click elsewhere', async () => {
    const page = await started();
    await page.evaluate(
      "window.clicks = 0; document.querySelector('b').onclick = () => window.clicks++",
    );
    const { left, top } = await wordsOf(page, 0);
    await page.mouse.click(left + 5, top + 5);
    await cardIsOpen(page);
    expect(await page.evaluate('window.clicks')).toBe(1);
    // Pinned: leaving does not shut it.
    await page.mouse.move(1200, 700, { steps: 5 });
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await page.evaluate(() => uiLab.text('card'))).not.toBe('');
    await page.mouse.click(1200, 700);
    await cardIsShut(page);
    await page.close();
  });

  it('steps by keys: focus goes in, through the buttons, and back to where it was', async () => {
    const page = await started(`<button id="own">买</button>${OFFER}`);
    await page.focus('#own');
    await page.evaluate(() => uiLab.step(1));
    await cardIsOpen(page);
    expect(await page.evaluate(() => uiLab.focused())).toContain('card');
    await page.evaluate(() => uiLab.step(1));
    expect(await page.evaluate(() => uiLab.jumps)).toEqual([0, 1]);
    expect(await page.evaluate(() => uiLab.text('card'))).toContain('橙橙橙橙');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => uiLab.focused())).toContain('tool');
    await page.keyboard.press('Escape');
    await cardIsShut(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    await page.close();
  });

  it('keeps its keys and clicks from the page', async () => {
    const page = await started();
    await page.evaluate(
      "window.got = []; for (const t of ['keydown', 'click', 'pointerdown']) document.addEventListener(t, () => window.got.push(t))",
    );
    await page.evaluate(() => uiLab.step(1));
    await page.keyboard.press('x');
    await press(page, 'card', '[data-id=next]');
    expect(await page.evaluate('window.got')).toEqual([]);
    expect(await page.evaluate(() => uiLab.text('card'))).toContain('橙橙橙橙');
    await page.close();
  });

  it('saves, tells how that goes in the card, and can be stopped', async () => {
    const page = await started();
    await page.evaluate(() => uiLab.step(1));
    await press(page, 'card', '[data-id=save]');
    await page.evaluate(() => uiLab.event({ type: 'stage', stage: 'html', done: 4, total: 6 }));
    expect(await page.evaluate(() => uiLab.text('card'))).toContain('保存网页副本（4/6）');
    await press(page, 'card', '[data-id=note-act]');
    const types = () => page.evaluate(() => uiLab.sent.map((one) => one.type));
    expect(await types()).toEqual(['evidence.save', 'evidence.cancel']);
    // While one is under way a second is not asked for.
    await press(page, 'card', '[data-id=save]');
    expect(await types()).toHaveLength(2);
    await page.keyboard.press('Escape');
    await page.evaluate(() =>
      uiLab.event({ type: 'saved', id: 'r', seq: 3, headCode: 'K7QF', notCaptured: [] }),
    );
    expect(await page.evaluate(() => uiLab.text('bar'))).toMatch(/第 3 号证据.*K7QF/);
    await page.close();
  });

  it('says so when saving is refused or the extension is gone', async () => {
    const page = await started();
    await page.evaluate(() => {
      uiLab.answer.value = { ok: false, refusal: 'busy', detail: '' };
    });
    await press(page, 'bar', '[data-id=save]');
    await page.waitForFunction(() => uiLab.text('bar').includes('正在存证'));
    await page.evaluate(() => {
      uiLab.answer.value = new Error('gone');
    });
    await press(page, 'bar', '[data-id=panel]');
    await page.waitForFunction(() => uiLab.text('bar').includes('面板没有打开'));
    await page.close();
  });

  it('waves words through, with a way back', async () => {
    const page = await started();
    await page.evaluate(() => uiLab.step(1));
    await press(page, 'card', '[data-id=dismiss]');
    await page.waitForFunction(() => uiLab.text('bar').includes('撤销'));
    await page.evaluate(() => uiLab.readAgain([0]));
    expect(await page.evaluate(() => uiLab.text('bar'))).not.toContain('红');
    await press(page, 'bar', '[data-id=note-act]');
    await page.waitForFunction(() => uiLab.sent.length === 2);
    const [first, second] = await page.evaluate(() => uiLab.sent);
    expect(first?.payload).toMatchObject({ what: 'dismiss', on: true });
    expect(second?.payload).toMatchObject({ what: 'dismiss', on: false });
    await page.close();
  });

  it('counts in the bar, hides it on the site, and says how it comes back', async () => {
    const page = await started();
    const label = () =>
      page.evaluate(() =>
        document
          .querySelector('[data-swipewise=bar]')
          ?.shadowRoot?.querySelector('.counts')
          ?.getAttribute('aria-label'),
      );
    expect(await label()).toBe('这一页：1 处高风险、1 处中风险、1 处低风险');
    await press(page, 'bar', '[data-id=hide]');
    await page.waitForFunction(() => uiLab.sent.length === 1);
    await page.evaluate(() => uiLab.settings({ bar: false }));
    const text = await page.evaluate(() => uiLab.text('bar'));
    expect(text).toContain('浏览器右上角');
    expect(await page.evaluate(() => uiLab.boxOf('bar', '.counts'))).toBeUndefined();
    await page.close();
  });

  it('shrinks and grows, and moves by pointer and arrow keys', async () => {
    const page = await started();
    await press(page, 'bar', '[data-id=fold]');
    const small = await page.evaluate(() => uiLab.boxOf('bar', '.bar'));
    await press(page, 'bar', '[data-id=fold]');
    const whole = await page.evaluate(() => uiLab.boxOf('bar', '.bar'));
    expect(small?.width).toBeLessThan((whole?.width ?? 0) / 2);
    expect(whole?.height).toBeLessThanOrEqual(44);
    const grip = await page.evaluate(() => uiLab.spot('bar', '.grip'));
    if (grip === null || whole === undefined) throw new Error('no grip');
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(grip.x - 200, grip.y - 100, { steps: 4 });
    await page.mouse.up();
    const moved = await page.evaluate(() => uiLab.boxOf('bar', '.bar'));
    expect(moved?.left).toBeCloseTo(whole.left - 200, 0);
    expect(moved?.top).toBeCloseTo(whole.top - 100, 0);
    await page.keyboard.press('ArrowLeft');
    expect((await page.evaluate(() => uiLab.boxOf('bar', '.bar')))?.left).toBeCloseTo(
      whole.left - 216,
      0,
    );
    await page.close();
  });

  it('stands above a fixed bar of the page, and not above one without controls', async () => {
    const fixed = (inside: string) =>
      `${OFFER}<div style="position:fixed;left:0;right:0;bottom:0;height:60px;background:#eee">${inside}</div>`;
    const bottomOf = async (body: string) => {
      const page = await started(body);
      const box = await page.evaluate(() => ({
        view: innerHeight,
        own: uiLab.boxOf('bar', '.bar'),
      }));
      await page.close();
      return box.view - (box.own?.bottom ?? 0);
    };
    expect(await bottomOf(fixed('<button>立即购买</button>'))).toBeGreaterThanOrEqual(60);
    expect(await bottomOf(fixed('说明'))).toBe(12);
  });

  it('is nowhere on a page where nothing is marked, and leaves with the last mark', async () => {
    const page = await started('<p>甲乙丙</p>');
    const hosts = () => page.evaluate(() => document.querySelectorAll('[data-swipewise]').length);
    expect(await hosts()).toBe(0);
    await page.evaluate(() => {
      document.body.append('红红');
      uiLab.readAgain();
    });
    expect(await hosts()).toBe(1);
    await page.evaluate(() => {
      document.body.textContent = '甲';
      uiLab.readAgain();
    });
    expect(await hosts()).toBe(0);
    await page.close();
  });

  it('goes into open shadow roots', async () => {
    const page = await started('<div id="host" style="display:inline-block"></div>');
    await page.evaluate(() => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      root?.append(Object.assign(document.createElement('p'), { textContent: '红红红红' }));
      uiLab.readAgain();
    });
    await rest(page, 0);
    await cardIsOpen(page);
    await page.close();
  });

  it('checks selected words, and says quietly that there is nothing', async () => {
    const page = await started('<p id="p">甲乙红红</p>');
    await page.evaluate(() => {
      const p = document.querySelector('#p');
      if (p) getSelection()?.selectAllChildren(p);
    });
    expect(await page.evaluate(() => uiLab.check('甲乙红红'))).toBe(true);
    expect(await page.evaluate(() => uiLab.text('card'))).toContain('选中的 4 字');
    expect(await page.evaluate(() => uiLab.spot('card', '[data-id=dismiss]'))).toBeNull();
    await page.keyboard.press('Escape');
    await page.evaluate(() => uiLab.check('甲乙丙'));
    expect(await page.evaluate(() => uiLab.text('bar'))).toContain('选中的 3 字里');
    await page.evaluate(() => uiLab.check('甲乙丙', true));
    expect(await page.evaluate(() => uiLab.text('bar'))).toContain('只查了前 3 字');
    await page.evaluate(() => uiLab.check('甲乙红红', true));
    expect(await page.evaluate(() => uiLab.text('card'))).toContain('只查了前 4 字');
    await page.keyboard.press('Escape');
    await page.evaluate(() => uiLab.check('坏'));
    expect(await page.evaluate(() => uiLab.text('bar'))).toContain('没有查成');
    await page.close();
  });

  it('comes off the page for a picture without losing the focus', async () => {
    const page = await started();
    await page.evaluate(() => uiLab.step(1));
    const shown = () =>
      page.evaluate(() => {
        const root = document.querySelector('[data-swipewise=card]')?.shadowRoot;
        const card = root?.querySelector('.card');
        return [card && getComputedStyle(card).clipPath, root?.activeElement?.className];
      });
    await page.evaluate(() => uiLab.visible(false));
    expect(await shown()).toEqual(['inset(100%)', 'on-page card']);
    // What is drawn meanwhile stays off too: the next finding, or how far the capture is.
    await page.evaluate(() => uiLab.step(1));
    expect(await shown()).toEqual(['inset(100%)', 'on-page card']);
    await page.evaluate(() => uiLab.visible(true));
    expect(await shown()).toEqual(['none', 'on-page card']);
    await page.close();
  });

  it('undoes everything on abort', async () => {
    const page = await started();
    await page.evaluate(() => {
      uiLab.step(1);
      uiLab.stop();
      uiLab.readAgain();
    });
    await rest(page, 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.evaluate(() => document.querySelectorAll('[data-swipewise]').length)).toBe(0);
    await page.close();
  });

  it('speaks English where that is chosen, also while it is open', async () => {
    const page = await started();
    await page.evaluate(() => {
      uiLab.step(1);
      uiLab.settings({ locale: 'en' });
    });
    expect(await page.evaluate(() => uiLab.text('card'))).toContain('Not a problem');
    await page.close();
  });
});
