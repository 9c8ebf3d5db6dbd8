/** The picture of a long page shows all of it once, and the page is afterwards as it was. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isObject } from '../../../lib/core/evidence/json';
import { BROWSER_NAMES } from '../../support/browsers';
import { type Built, openBuilt } from '../../support/built';
import { captureTab, countRecords, type Interfere, readStored, type Stored } from './evidence';
import { FOOT, GROUND, HEADER, LAST, LAZY, LONG_PAGES, ROW, rowColour, STICKY } from './long-pages';
import { runsDown, sizeOf } from './pictures';

type Run = { colour: string; height: number };

/** Runs of more than a seam's width: what rounding leaves between two rows is none of them. */
const broad = (runs: Run[]) => runs.filter(({ height }) => height > 2);

describe.each(BROWSER_NAMES)('the picture of a long page in %s', (name) => {
  let built: Built;

  beforeAll(async () => {
    built = await openBuilt(name, LONG_PAGES);
  });
  afterAll(() => built?.close());

  const save = async (tabId: number, interfere?: Interfere) => {
    const { events, last } = await captureTab(built.own, tabId, interfere);
    if (last?.type !== 'saved') throw new Error(JSON.stringify(events));
    return { events, last, ...(await readStored(built.own, last.id)) };
  };
  const zoom = (tabId: number, factor: number) =>
    built.own.evaluate(
      async (id, by) => {
        const tabs: object = Reflect.get(chrome, 'tabs');
        await Reflect.apply(Reflect.get(tabs, 'setZoom'), tabs, [id, by]);
      },
      tabId,
      factor,
    );
  const picture = ({ files }: Stored, path = 'screenshot.png') => files[path] ?? '';
  const places = ({ record }: Stored) => {
    const listed: unknown = record.environment.pictures;
    return Array.isArray(listed) ? listed.filter(isObject) : [];
  };
  const steps = ({ record }: Stored) => record.steps.map(({ did }) => did).join('\n');
  /** All that a visitor could notice of us. */
  const trace = (page: Page) =>
    page.evaluate(() => ({
      scroll: [scrollX, scrollY],
      inner: Array.from(document.querySelectorAll('*'), (one) => one.scrollTop),
      markup: document.documentElement.outerHTML.replace(/ src="[^"]*"/g, ''),
    }));

  it('shows bars once, sticky ones in their place, late pictures loaded, and leaves no trace', async () => {
    const { page, tabId } = await built.visit('/long');
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    const before = await trace(page);
    const saved = await save(tabId);
    expect(await trace(page)).toEqual(before);
    const runs = broad(await runsDown(built.own, picture(saved), 400));
    const row = (colour: string) => ({ colour, height: ROW });
    expect(runs).toEqual([
      { colour: HEADER, height: 40 },
      { colour: rowColour(0), height: ROW - 40 },
      row(STICKY),
      ...Array.from({ length: 18 }, (_, at) => row(rowColour(at + 1))),
      ...[row(LAZY), row(rowColour(0)), row(LAZY), row(LAST)],
    ]);
    // The bar at the foot is in the pictures as they were taken; in the whole it would hide a line.
    expect(runs.map(({ colour }) => colour)).not.toContain(FOOT);
    const first = broad(await runsDown(built.own, picture(saved, 'tiles/001.png'), 400));
    expect(first[0]?.colour).toBe(HEADER);
    expect(first.at(-1)?.colour).toBe(FOOT);
    expect(saved.files['page.html']?.match(/src="data:image\/svg/g)).toHaveLength(2);
    expect(saved.record.notCaptured.map(({ what }) => what)).not.toContain('screenshot-rest');
    expect(steps(saved)).toMatch(/screenshot:fixed_hidden 2 div#bar div#foot/);
    expect(steps(saved)).toMatch(/page:scrolled_through .* pictures_loaded [12] pending 0/);
    expect(steps(saved)).toMatch(/text:while_pictured only 0/);
    const tiles = saved.record.artifacts.filter(({ role }) => role === 'screenshot-tile');
    expect(places(saved).map(({ path }) => path)).toEqual([
      'screenshot.png',
      ...tiles.map(({ path }) => path),
    ]);
    expect(places(saved)[1]).toMatchObject({ y: before.scroll[1] });
    await page.close();
  });

  it('goes through the element that scrolls in place of the document', async () => {
    const { page, tabId } = await built.visit('/inner');
    await page.evaluate(() => document.querySelector('#shop')?.scrollTo(0, 300));
    const before = await trace(page);
    const saved = await save(tabId);
    expect(await trace(page)).toEqual(before);
    const runs = broad(await runsDown(built.own, picture(saved), 400));
    const rows = Array.from({ length: 14 }, (_, at) => ({ colour: rowColour(at), height: ROW }));
    expect(runs).toEqual([...rows, { colour: LAST, height: ROW }]);
    // Its content counts where it stood when the capture began: its top was scrolled out of sight.
    expect(places(saved)[0]).toMatchObject({ y: -300, height: 15 * ROW });
    await page.close();
  });

  it('takes pop-up and pinned bar away below, and leaves what belongs to the page', async () => {
    const { page, tabId } = await built.visit('/rough');
    const before = await trace(page);
    const saved = await save(tabId);
    expect(await trace(page)).toEqual(before);
    const runs = broad(await runsDown(built.own, picture(saved), 900));
    const row = (colour: string) => ({ colour, height: ROW });
    expect(runs[0]?.colour).toBe(FOOT);
    const last = [row(LAST), row(GROUND), row(STICKY), row(LAZY), row(LAST)];
    expect(runs.slice(-last.length)).toEqual(last);
    expect(runs.map(({ colour }) => colour)).not.toContain(HEADER);
    expect(steps(saved)).toMatch(/screenshot:fixed_hidden 2 div#pinned div#popup/);
    expect(steps(saved)).toMatch(/screenshot:fixed_left 1/);
    expect(saved.record.notCaptured).toContainEqual({
      ...{ what: 'screenshot-rest', reason: 'scroll_box', detail: '1: div' },
    });
    await page.close();
  });

  it('shows a page of 40,000 px to its last row', async () => {
    const { page, tabId } = await built.visit('/deep');
    await page.setViewport({ width: 800, height: 2000 });
    const { events, ...saved } = await save(tabId);
    const sheets = saved.record.artifacts.filter(({ role }) => role === 'screenshot');
    const runs: Run[] = [];
    for (const { path } of sheets)
      runs.push(...(await runsDown(built.own, picture(saved, path), 400)));
    const colours = broad(runs).map(({ colour }) => colour);
    const distinct = colours.filter((colour, at) => colour !== colours[at - 1]);
    const rows = Array.from({ length: 399 }, (_, at) => rowColour(at));
    expect(distinct).toEqual([HEADER, ...rows, LAST]);
    expect(runs.reduce((sum, { height }) => sum + height, 0)).toBe(40_000);
    expect(events.find((event) => 'estimate' in event)).toMatchObject({ stage: 'screenshot' });
    expect(saved.record.notCaptured.map(({ what }) => what)).not.toContain('screenshot-rest');
    await page.close();
  });

  it('goes to the right where a page is wider than its window, and fits seams when it is zoomed', async () => {
    const { page, tabId } = await built.visit('/wide');
    await zoom(tabId, 1.1);
    const saved = await save(tabId);
    await zoom(tabId, 1);
    expect((await sizeOf(built.own, picture(saved))).width).toBe(1650);
    for (const x of [0, 800, 1649]) {
      const runs = broad(await runsDown(built.own, picture(saved), x));
      expect(runs.map(({ colour }) => colour)).toEqual([
        ...Array.from({ length: 9 }, (_, at) => rowColour(at)),
        LAST,
      ]);
      for (const { height } of runs) expect(Math.abs(height - ROW * 1.1)).toBeLessThanOrEqual(2);
    }
    await page.close();
  });

  it('keeps the parts so far where another tab comes to the front', async () => {
    const { page, tabId } = await built.visit('/tall');
    const act = async () => {
      const front = await built.running.browser.newPage();
      await front.goto(built.server.url('/lazy.svg'));
    };
    const saved = await save(tabId, { at: 'screenshot', done: 3, act });
    const rest = saved.record.notCaptured.filter(({ what }) => what === 'screenshot-rest');
    const shown = broad(await runsDown(built.own, picture(saved), 400));
    expect(shown[0]?.colour).toBe(HEADER);
    expect(shown.at(-1)?.colour === LAST).toBe(name === 'firefox');
    // Firefox photographs the document, whichever tab is in front.
    if (name === 'firefox') expect(rest).toEqual([]);
    else expect(rest).toMatchObject([{ reason: 'tab_not_visible' }]);
    expect(saved.files['text.txt']).toBeDefined();
    await page.close();
  });

  it('puts the page back when it is cancelled between two parts', async () => {
    const { page, tabId } = await built.visit('/deep');
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    const before = await trace(page);
    const records = await countRecords(built.own);
    const { last } = await captureTab(built.own, tabId, {
      at: 'screenshot',
      done: 2,
      cancel: true,
    });
    expect(last).toEqual({ type: 'cancelled' });
    await expect.poll(() => trace(page)).toEqual(before);
    expect(await countRecords(built.own)).toBe(records);
    await page.close();
  });

  it('saves nothing when the tab is closed between two parts, and says so', async () => {
    const { page, tabId } = await built.visit('/deep');
    const records = await countRecords(built.own);
    const act = () => page.close();
    const { last } = await captureTab(built.own, tabId, { at: 'screenshot', done: 2, act });
    expect(last).toMatchObject({ type: 'failed', refusal: 'tab_closed', stage: 'screenshot' });
    expect(await countRecords(built.own)).toBe(records);
  });
});
