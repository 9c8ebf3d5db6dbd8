/** Marks on a page: what is painted, that the page stays untouched, and what later changes do. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { openLab, type PageLab } from './open';
import { pixelsOf } from './pixels';

const done = (page: Page) => page.waitForFunction(() => lab.state()?.phase === 'done');

describe.each(BROWSER_NAMES)('marks in %s', (name) => {
  let pages: PageLab;
  beforeAll(async () => {
    pages = await openLab(name);
  });
  afterAll(() => pages?.close());

  const started = async (body: string) => {
    const page = await pages.open(body);
    await page.evaluate(() => lab.start());
    await done(page);
    return page;
  };

  it('paints terms and promises by severity, over inline elements and never in between', async () => {
    const page = await started('<p>甲红<b>红</b>红乙橙</p><p>蓝灰问</p>');
    expect(await page.evaluate(() => lab.painted())).toEqual({
      'swipewise-high': ['红', '红', '红'],
      'swipewise-medium': ['橙'],
      'swipewise-low': ['蓝'],
    });
    expect(await page.evaluate(() => lab.told)).toEqual([{ high: 1, medium: 1, low: 1, info: 2 }]);
    await page.close();
  });

  it('shows the colours of the style sheet on the screen', async () => {
    const page = await started(
      '<p>甲乙丙</p><p style="color:#eee">红红红红</p><p>橙橙</p><p>蓝</p>',
    );
    const { count } = await pixelsOf(page);
    expect(count('#fce8e6')).toBeGreaterThan(300);
    expect(count('#b3261e')).toBeGreaterThan(50);
    expect(count('#fff1d6')).toBeGreaterThan(150);
    expect(count('#e8f0f8')).toBeGreaterThan(50);
    await page.evaluate(() => lab.marks(false));
    const hidden = await pixelsOf(page);
    expect([hidden.count('#fce8e6'), hidden.count('#fff1d6')]).toEqual([0, 0]);
    await page.evaluate(() => lab.marks(true));
    expect((await pixelsOf(page)).count('#fce8e6')).toBe(count('#fce8e6'));
    await page.close();
  });

  it('paints nothing on an article, a complaint or any other page', async () => {
    for (const kind of ['article', 'complaint', 'other'] as const) {
      const page = await pages.open('<p>红橙蓝</p>');
      await page.evaluate((which) => lab.start(which), kind);
      await done(page);
      expect(await page.evaluate(() => lab.painted())).toEqual({});
      expect(await page.evaluate(() => lab.told)).toEqual([
        { high: 0, medium: 0, low: 0, info: 3 },
      ]);
      await page.close();
    }
  });

  it('leaves the DOM of the page as it was', async () => {
    const page = await pages.open('<p id="a">红<i>橙</i></p><details>蓝</details>');
    const records = await page.evaluate(async () => {
      const before = document.documentElement.outerHTML;
      let seen = 0;
      const observer = new MutationObserver((batch) => {
        seen += batch.length;
      });
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      observer.observe(document, everything);
      lab.start();
      await new Promise((resolve) => setTimeout(resolve, 300));
      lab.jump(0);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { seen, same: document.documentElement.outerHTML === before };
    });
    expect(records).toEqual({ seen: 0, same: true });
    await page.close();
  });

  it('picks up what comes later, in the page and in a shadow root', async () => {
    const page = await started('<p>甲</p><div id="host"></div>');
    await page.evaluate(() => {
      document.querySelector('p')?.append('红');
      document.querySelector('#host')?.attachShadow({ mode: 'open' }).append('橙');
      document.querySelector('#host')?.setAttribute('x', '1');
      document.body.append('尾');
    });
    await page.waitForFunction(() => lab.painted()['swipewise-medium']?.join() === '橙');
    expect(await page.evaluate(() => lab.painted()['swipewise-high'])).toEqual(['红']);
    await page.evaluate(() => document.querySelector('#host')?.shadowRoot?.append('红红'));
    await page.waitForFunction(() => lab.painted()['swipewise-high']?.join() === '红,红红');
    await page.close();
  });

  it('judges the page anew when only its title changes', async () => {
    const page = await started('<p>红</p>');
    const kind = () => page.evaluate(() => lab.state()?.report.page.kind);
    expect(await kind()).toBe('offer');
    await page.evaluate(() => {
      document.title = '日报';
    });
    await expect.poll(kind, { timeout: 3000 }).toBe('article');
    await page.close();
  });

  it('never marks words that are no longer there', async () => {
    const page = await started('<p>红</p><p>橙</p>');
    const at = await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('p');
      if (first?.firstChild) first.firstChild.nodeValue = '甲乙丙';
      second?.remove();
      return lab.painted();
    });
    expect(at['swipewise-high']).toEqual(['']);
    await page.waitForFunction(() => Object.keys(lab.painted()).length === 0);
    expect(await page.evaluate(() => lab.told.at(-1)?.high)).toBe(0);
    await page.close();
  });

  it('keeps up with a page that never rests', async () => {
    const page = await started('<p id="clock">0</p><p id="late"></p>');
    await page.evaluate(() => {
      const clock = document.querySelector('#clock');
      setInterval(() => clock?.replaceChildren(String(performance.now())), 20);
      document.querySelector('#late')?.append('红');
    });
    await page.waitForFunction(() => lab.painted()['swipewise-high']?.join() === '红', {
      timeout: 6000,
    });
    await page.close();
  });

  it('marks words whose node is replaced again and again while the page is read', async () => {
    const page = await pages.open('<p id="drawn">红</p><p>久</p>');
    await page.evaluate(() => {
      const drawn = document.querySelector('#drawn');
      setInterval(() => drawn?.replaceChildren('红'), 20);
      lab.start();
    });
    await done(page);
    await page.waitForFunction(() => lab.painted()['swipewise-high']?.join() === '红', {
      timeout: 20_000,
    });
    await page.close();
  });

  it('undoes everything on abort', async () => {
    const page = await started('<p>红橙蓝</p>');
    await page.evaluate(() => {
      lab.jump(0);
      lab.stop();
      document.body.append('红');
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await page.evaluate(() => [lab.painted(), lab.told.length])).toEqual([{}, 1]);
    await page.close();
  });

  it('jumps into the middle through a scroll box, by index or by quote, and flashes', async () => {
    const filler = '<p>甲</p>'.repeat(80);
    const page = await started(
      `${filler}<div style="height:120px;overflow:auto">${filler}<p>红</p>${filler}</div>${filler}<p>橙橙</p>${filler}`,
    );
    const middle = async (severity: string) => {
      await page.waitForFunction(
        (key) => {
          const [range] = CSS.highlights.get(`swipewise-${key}`) ?? [];
          const { top } = range instanceof Range ? range.getBoundingClientRect() : { top: -1 };
          return top > innerHeight * 0.3 && top < innerHeight * 0.7;
        },
        { timeout: 5000 },
        severity,
      );
    };
    expect(await page.evaluate(() => lab.jump(0))).toBe(true);
    await middle('high');
    expect(await page.evaluate(() => lab.painted()['swipewise-current'])).toEqual(['红']);
    expect(await page.evaluate(() => lab.jump(7, '橙橙'))).toBe(true);
    await middle('medium');
    expect(await page.evaluate(() => lab.jump(99))).toBe(false);
    await page.waitForFunction(() => lab.painted()['swipewise-current'] === undefined);
    await page.close();
  });

  it('counts what was read: visible text, dialogs, pictures', async () => {
    const page = await started(
      '<p>甲乙</p><p style="display:none">丙</p><div role="dialog">丁<div aria-modal="true">戊</div></div>' +
        '<dialog>己</dialog><div style="position:fixed;inset:0;z-index:99">庚</div>' +
        '<div style="position:fixed;bottom:0;z-index:99">辛</div>' +
        '<canvas width="300" height="50"></canvas><canvas width="100" height="50"></canvas>' +
        '<iframe width="300" height="50" srcdoc="红"></iframe><iframe width="9" height="9"></iframe>' +
        '<iframe width="300" height="50" style="display:none"></iframe>',
    );
    expect(await page.evaluate(() => lab.state()?.read)).toEqual({
      ...{ chars: 6, dialogs: 2, imagesUnread: 1, framesUnread: 1 },
    });
    await page.close();
  });

  it('says that a page was cut', async () => {
    const page = await pages.open('');
    await page.evaluate(() => {
      document.body.append('甲'.repeat(2_000_001), document.createElement('p'), '红');
      lab.start();
    });
    await done(page);
    expect(await page.evaluate(() => lab.state()?.read.cut)).toBe(true);
    await page.close();
  });

  it('finds words in attributes, marks nothing there, and jumps to the element', async () => {
    const filler = '<p>甲</p>'.repeat(80);
    const page = await started(
      `${filler}<img alt="红红" width="40" height="40">${filler}<i title="橙" hidden></i><form title="蓝"><input name="isConnected">乙</form>`,
    );
    expect(await page.evaluate(() => [lab.painted(), lab.told])).toEqual([
      {},
      [{ high: 1, medium: 1, low: 1, info: 0 }],
    ]);
    expect(await page.evaluate(() => lab.jump(0))).toBe(true);
    await page.waitForFunction(() => {
      const { top } = document.querySelector('img')?.getBoundingClientRect() ?? { top: -1 };
      return top > innerHeight * 0.3 && top < innerHeight * 0.7;
    });
    expect(await page.evaluate(() => [lab.jump(1), lab.jump(2)])).toEqual([false, true]);
    await page.evaluate(() => document.querySelector('img')?.setAttribute('alt', '灰'));
    await page.waitForFunction(() => lab.told.at(-1)?.high === 0);
    await page.close();
  });

  it('says so when a pass breaks off, keeps what it had, and goes on after the next change', async () => {
    const page = await pages.open('<p>坏</p>');
    const phase = (wanted: string) =>
      page.waitForFunction((is) => lab.state()?.phase === is, { timeout: 4000 }, wanted);
    await page.evaluate(() => lab.start());
    await phase('failed');
    expect(await page.evaluate(() => lab.told)).toEqual([]);
    await page.evaluate(() => document.querySelector('p')?.replaceChildren('红'));
    await phase('done');
    await page.evaluate(() => document.body.append('坏'));
    await phase('failed');
    expect(await page.evaluate(() => lab.state()?.report.findings.length)).toBe(1);
    await page.close();
  });

  it('holds the page up in no task, however long the detector works', async () => {
    const page = await pages.open('<p>红久</p>');
    const longest = await page.evaluate(async () => {
      let longest = 0;
      lab.start();
      for (let last = performance.now(); lab.state()?.phase !== 'done'; ) {
        await new Promise((resolve) => setTimeout(resolve));
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }
      return longest;
    });
    expect(longest).toBeLessThan(250);
    await page.close();
  });

  it.each([
    ['clears all highlights', () => CSS.highlights.clear()],
    ['empties ours', () => CSS.highlights.get('swipewise-high')?.clear()],
    [
      'puts its own in the place of ours',
      () => void CSS.highlights.set('swipewise-high', new Highlight()),
    ],
    [
      'collapses our ranges',
      () => {
        for (const range of CSS.highlights.get('swipewise-high') ?? [])
          if (range instanceof Range) range.collapse();
      },
    ],
  ])('paints again where the page %s', async (_, attack) => {
    const page = await started('<p>甲红红</p>');
    const intact = () => page.evaluate(() => lab.painted()['swipewise-high']?.join() === '红红');
    await page.evaluate(attack);
    expect(await intact()).toBe(false);
    await expect.poll(intact, { timeout: 3000 }).toBe(true);
    await page.evaluate(attack);
    await page.evaluate(() => lab.state());
    expect(await intact()).toBe(true);
    await page.close();
  });

  it('paints none again while marks are hidden', async () => {
    const page = await started('<p>红</p>');
    await page.evaluate(() => lab.marks(false));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.evaluate(() => [lab.state()?.phase, lab.painted()])).toEqual(['done', {}]);
    await page.close();
  });
});
