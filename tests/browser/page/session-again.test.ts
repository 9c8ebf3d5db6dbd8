/** A session over time: what leaves and comes back, what is waved through, what is read first. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { openLab, type PageLab } from './open';

const done = (page: Page) => page.waitForFunction(() => lab.state()?.phase === 'done');
const within = { timeout: 20_000 };

describe.each(BROWSER_NAMES)('a session over time in %s', (name) => {
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
  const goneOn = (page: Page) =>
    page.evaluate(() => lab.state()?.gone?.map(({ quote }) => quote) ?? []);

  it('remembers what has left the page until it comes back, or the page is another one', async () => {
    const page = await started('<p id="layer">红</p><p>橙</p><p>问</p>');
    expect(await goneOn(page)).toEqual([]);
    await page.evaluate(() => {
      for (const p of document.querySelectorAll('p')) if (p.textContent !== '橙') p.remove();
    });
    await expect.poll(() => goneOn(page), within).toEqual(['红']);
    await page.evaluate(() => location.assign('#terms'));
    await page.evaluate(() => document.body.append('蓝'));
    await page.waitForFunction(() => lab.painted()['swipewise-low'] !== undefined);
    expect(await goneOn(page)).toEqual(['红']);
    await page.evaluate(() => document.body.prepend('红'));
    await expect.poll(() => goneOn(page), within).toEqual([]);
    await page.evaluate(() => document.querySelector('p')?.remove());
    await expect.poll(() => goneOn(page), within).toEqual(['橙']);
    await page.evaluate(() => history.pushState(null, '', '/next'));
    await expect.poll(() => goneOn(page), within).toEqual([]);
    await page.close();
  });

  it('neither paints nor counts what the user has waved through, and lists it', async () => {
    const page = await started('<p>红</p><p>橙</p>');
    await page.evaluate(() => lab.dismiss(0));
    expect(await page.evaluate(() => lab.painted())).toEqual({ 'swipewise-medium': ['橙'] });
    expect(await page.evaluate(() => [lab.told.at(-1), lab.state()?.dismissed])).toEqual([
      { high: 0, medium: 1, low: 0, info: 0 },
      [0],
    ]);
    await page.evaluate(() => lab.dismiss());
    expect(await page.evaluate(() => lab.painted()['swipewise-high'])).toEqual(['红']);
    await page.close();
  });

  it('marks the words on the screen before the rest of a long page is scanned', async () => {
    const page = await pages.open(`<p>红</p>${'<p>甲乙丙丁</p>'.repeat(6000)}<p>久橙</p>`);
    const early = await page.evaluate(async () => {
      lab.start();
      while (lab.painted()['swipewise-high'] === undefined) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      return [lab.state()?.phase, lab.painted()['swipewise-medium'] ?? null];
    });
    expect(early).toEqual(['scanning', null]);
    await page.waitForFunction(() => lab.painted()['swipewise-medium']?.join() === '橙', within);
    await page.close();
  });

  it('begins in the middle of a long page where the reader stands there', async () => {
    const filler = '<p>甲乙丙丁</p>'.repeat(6000);
    const page = await pages.open(`<p>久橙</p>${filler}<p id="here">红</p>${filler}`);
    const early = await page.evaluate(async () => {
      document.querySelector('#here')?.scrollIntoView({ block: 'center' });
      lab.start();
      while (lab.painted()['swipewise-high'] === undefined) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      return [lab.state()?.phase, lab.painted()['swipewise-medium'] ?? null];
    });
    expect(early).toEqual(['scanning', null]);
    await done(page);
    await page.close();
  });

  it('keeps the mark on words that are put in again and again', async () => {
    const page = await started('<p>甲红红</p><p>尾</p>');
    const share = await page.evaluate(async () => {
      const p = document.querySelector('p');
      const timer = setInterval(() => {
        if (p !== null) p.textContent = '甲红红';
      }, 10);
      let [marked, looks] = [0, 0];
      const end = performance.now() + 6000;
      while (performance.now() < end) {
        await new Promise(requestAnimationFrame);
        // What is put right in a frame is put right before it is painted: look after that.
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
        if (performance.now() < end - 3000) continue;
        looks += 1;
        if (lab.painted()['swipewise-high']?.join() === '红红') marked += 1;
      }
      clearInterval(timer);
      return marked / looks;
    });
    expect(share).toBeGreaterThan(0.4);
    await expect
      .poll(() => page.evaluate(() => lab.painted()['swipewise-high']?.join()), within)
      .toBe('红红');
    await page.close();
  });

  it('paints of very many findings those near the screen, and others as the reader gets there', async () => {
    const page = await started('<p>甲红</p>'.repeat(3000));
    const marks = () =>
      page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('swipewise-high') ?? [])];
        const inView = ranges.filter((range) => {
          if (!(range instanceof Range)) return false;
          const { top } = range.getBoundingClientRect();
          return top >= 0 && top < innerHeight;
        });
        return { all: ranges.length, inView: inView.length > 5 };
      });
    expect(await marks()).toEqual({ all: 500, inView: true });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await expect.poll(marks, within).toEqual({ all: 500, inView: true });
    await page.close();
  });

  it('reads what is shown by a class or a style sheet alone, and a root attached to an old element', async () => {
    const page = await started(
      '<style>.off{display:none}</style><p class="off">甲乙</p><div></div>',
    );
    const chars = () => page.evaluate(() => lab.state()?.read.chars);
    expect(await chars()).toBe(0);
    await page.evaluate(() => document.querySelector('p')?.classList.remove('off'));
    await expect.poll(chars, within).toBe(2);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p{visibility:hidden}';
      document.head.append(style);
    });
    await expect.poll(chars, within).toBe(0);
    await page.evaluate(() =>
      document.querySelector('div')?.attachShadow({ mode: 'open' }).append('红'),
    );
    await expect
      .poll(() => page.evaluate(() => lab.painted()['swipewise-high']), within)
      .toEqual(['红']);
    await page.close();
  });

  it('answers with what it knew after its end, and throws nothing', async () => {
    const page = await started('<p>红</p>');
    const after = await page.evaluate(() => {
      lab.stop();
      lab.marks(true);
      lab.dismiss(0);
      return [lab.state()?.phase, lab.jump(0), lab.painted()];
    });
    expect(after).toEqual(['done', false, {}]);
    await page.close();
  });
});
