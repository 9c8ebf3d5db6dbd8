/** Card and bar look and work the same on pages that style, remove, cover or silence what is put on them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { openLab, type PageLab } from './open';
import type { UiLab } from './ui-lab';

declare global {
  // Put there by ui-lab.ts inside the page.
  var uiLab: UiLab;
}

const WORDS = '<p>甲乙</p><p>本机<b>红红红红</b>乙</p>';

/** Name to what the page brings with it. */
const HOSTILE: Record<string, string> = {
  'a reset that outweighs all': `<style>* { all: unset !important; display: block !important; opacity: .2 !important }
    *::before, *::after { content: '假' !important; position: fixed !important; inset: 0 !important }</style>${WORDS}`,
  'colours by variables of the same name': `<style>* { --ink: red !important; --raised: red; --font: serif; --high: green }</style>${WORDS}`,
  'a small root': `<style>html { font-size: 62.5%; line-height: 3; letter-spacing: 9px; zoom: 1 }</style>${WORDS}`,
  'transforms and filters': `<style>html { transform: translateX(0); filter: sepia(1) } body { transform: scale(.5); perspective: 9px }</style>${WORDS}`,
  'writing from right to left': `<style>html { direction: rtl; writing-mode: horizontal-tb; text-align: center; text-transform: uppercase }</style>${WORDS}`,
  'names in the way': `${WORDS}<img name="createElement"><img name="createElementNS"><img name="querySelectorAll">
    <img name="documentElement"><img name="elementsFromPoint"><img name="getSelection"><img name="activeElement">
    <form><input name="closest"><input name="parentNode"><input name="append"><input name="matches"></form>`,
  'a layer over everything': `${WORDS}<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:#fff8"></div>`,
};

const open = (page: Page) => page.evaluate(() => uiLab.step(1));
const looks = (page: Page) =>
  page.evaluate(() => ({
    card: uiLab.style('card', '.card'),
    title: uiLab.style('card', '.title'),
    button: uiLab.style('card', '[data-id=save]'),
    width: uiLab.boxOf('card', '.card')?.width,
    height: Math.round(uiLab.boxOf('card', '.card')?.height ?? 0),
    bar: uiLab.boxOf('bar', '.bar')?.height,
    right: uiLab.boxOf('bar', '.bar')?.right,
  }));

describe.each(BROWSER_NAMES)('card and bar on hostile pages in %s', (name) => {
  let pages: PageLab;
  let plain: Awaited<ReturnType<typeof looks>>;

  const started = async (body: string) => {
    const page = await pages.open(body);
    await page.bringToFront();
    await page.evaluate(() => uiLab.start());
    return page;
  };

  beforeAll(async () => {
    pages = await openLab(name, new URL('./ui-lab.ts', import.meta.url));
    const page = await started(WORDS);
    await open(page);
    plain = await looks(page);
    await page.close();
  });
  afterAll(() => pages?.close());

  it('take the place of what an earlier version of the extension left there', async () => {
    const page = await started(
      `${WORDS}<div id="old" data-swipewise="bar" popover="manual"></div>`,
    );
    expect(await page.evaluate(() => document.querySelector('#old'))).toBe(null);
    await page.close();
  });

  it.each(Object.entries(HOSTILE))('looks the same under %s', async (_, body) => {
    const page = await started(body);
    await open(page);
    expect(await looks(page)).toEqual(plain);
    await page.close();
  });

  it('is closed to the page', async () => {
    const page = await pages.open(WORDS);
    await page.evaluate(() => uiLab.start({}, true));
    const hosts = await page.evaluate(() =>
      [...document.querySelectorAll('[data-swipewise]')].map((host) => host.shadowRoot),
    );
    expect(hosts).toEqual([null]);
    await page.close();
  });

  it('comes back when it is removed, hidden, changed or made inert', async () => {
    const page = await started(WORDS);
    const harms = [
      'host.remove()',
      'host.hidden = true',
      'host.inert = true',
      'host.hidePopover()',
      "host.removeAttribute('popover')",
      "host.style.cssText = 'display:none!important;opacity:0!important'",
      "document.documentElement.append(document.createElement('i')), host.replaceWith()",
    ];
    for (const harm of harms) {
      await page.evaluate(
        `{ const host = document.querySelector('[data-swipewise=bar]'); ${harm} }`,
      );
      await page.waitForFunction(
        () => {
          const host = document.querySelector('[data-swipewise=bar]');
          const well = host?.matches(':popover-open') && host.getAttributeNames().length === 2;
          return well && (uiLab.boxOf('bar', '.bar')?.width ?? 0) > 100;
        },
        { timeout: 20_000 },
      );
    }
    await page.close();
  }, 120_000);

  it('does not fight: a page that always removes it is left in peace most of the time', async () => {
    const page = await started(WORDS);
    const returns = await page.evaluate(async () => {
      let count = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          for (const node of addedNodes) {
            count += 1;
            (node as Element).remove();
          }
        }
      }).observe(document.documentElement, { childList: true });
      document.querySelector('[data-swipewise=bar]')?.remove();
      await new Promise((resolve) => setTimeout(resolve, 2000));
      return count;
    });
    expect(returns).toBeGreaterThan(0);
    expect(returns).toBeLessThan(12);
    await page.close();
  });

  it('can be used while a modal dialog of the page is open, and after it', async () => {
    const page = await started(`<dialog id="d"><p>红红</p><button>同意</button></dialog>${WORDS}`);
    await page.evaluate("document.querySelector('#d').showModal()");
    await page.evaluate(() => uiLab.readAgain());
    await page.evaluate(() => uiLab.step(1));
    const spot = await page.evaluate(() => uiLab.spot('card', '[data-id=save]'));
    await page.mouse.click(spot?.x ?? 0, spot?.y ?? 0);
    await page.waitForFunction(() => uiLab.sent.length === 1);
    await page.evaluate("document.querySelector('#d').close()");
    await page.waitForFunction(() => (uiLab.boxOf('bar', '.bar')?.width ?? 0) > 100);
    await page.evaluate("document.querySelector('#d').showModal()");
    await page.evaluate(() => uiLab.readAgain());
    await page.evaluate("document.querySelector('#d').remove()");
    await page.waitForFunction(() => (uiLab.boxOf('bar', '.bar')?.width ?? 0) > 100, {
      timeout: 20_000,
    });
    await page.close();
  });

  it('fits a window of 320 px and one of half the size, without a way to the side', async () => {
    const page = await started(WORDS);
    for (const width of [320, 400, 640]) {
      await page.setViewport({ width, height: 400 });
      await open(page);
      const boxes = await page.evaluate(() => [
        uiLab.boxOf('card', '.card'),
        uiLab.boxOf('bar', '.bar'),
        uiLab.boxOf('bar', '[data-id=hide]'),
      ]);
      for (const box of boxes) {
        expect(box?.left).toBeGreaterThanOrEqual(0);
        expect(box?.right).toBeLessThanOrEqual(width);
        expect(box?.bottom).toBeLessThanOrEqual(400);
      }
    }
    await page.close();
  });

  it('shows words of the page as words', async () => {
    const page = await started('<p>红<i>x</i></p><p id="bad"></p>');
    await page.evaluate(() => {
      document.querySelector('#bad')?.append('红红<img src=x onerror="window.owned=1">');
      uiLab.readAgain();
      uiLab.step(1);
      uiLab.step(1);
    });
    await page.waitForFunction(() => uiLab.text('card').includes('红红'));
    expect(await page.evaluate('window.owned')).toBeUndefined();
    await page.close();
  });
});

describe('what a screen reader is told, in chromium', () => {
  it('names dialog, buttons and counts', async () => {
    const pages = await openLab('chromium', new URL('./ui-lab.ts', import.meta.url));
    try {
      const page = await pages.open(WORDS);
      await page.evaluate(() => uiLab.start({}, true));
      await page.evaluate(() => uiLab.step(1));
      const nodes = await namesOf(page);
      for (const node of [
        'dialog: 要先收一笔钱',
        'button: 存为证据',
        'button: 这里没问题',
        'button: 关闭',
        'button: 上一处',
        'button: 下一处（Alt+N）',
        'button: 移动工具条：按住拖动，或用方向键',
        'image: 这一页：1 处高风险',
        'region: 刷前看',
      ]) {
        expect(nodes).toContain(node);
      }
    } finally {
      await pages.close();
    }
  });
});

/** `role: name` of everything that the browser tells to assistive technology, closed roots too. */
async function namesOf(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => `${node.role?.value}: ${node.name?.value ?? ''}`);
}
