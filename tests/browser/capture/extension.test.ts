/** The built extension saves pages as evidence, whole or with honest gaps, or says why not. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { type Built, openBuilt } from '../../support/built';
import { type FixtureServer, serve } from '../../support/server';
import { captureTab, countRecords, type Interfere, readStored } from './evidence';
import { foreignSite, homeSite, RED_PIXEL } from './hostile-page';
import { coloured, sizeOf } from './pictures';

const OFFER =
  '<!doctype html><meta charset="utf-8"><title>云掌小店</title><h1>云掌小店POS机 0押金免费领取</h1>' +
  '<p>立即购买,包邮到家。</p><p id="term">首次刷卡扣除激活金<b>299</b>元,一经收取概不退还。</p>' +
  '<p hidden>流量费每年72元,从结算款中直接扣除。</p><footer>粤ICP备2099000001号</footer>' +
  '<div id="shut"></div><script>shut.attachShadow({ mode: "closed" }).innerHTML = "<p>关着的小字</p>"</script>';
const TALL = `${OFFER}<div style="height:3000px;background:linear-gradient(red,blue)"></div><p>底部</p>`;
/** A picture that is held back keeps the capture busy in its `html` stage. */
const SLOW = `${OFFER}<img src="/red.png"><img src="/slow.png">`;
/** Ground of a high mark, #FCE8E6. */
const HIGH: [number, number, number] = [0xfc, 0xe8, 0xe6];
const STRICT = {
  'content-security-policy':
    "default-src 'none'; img-src 'self'; sandbox allow-scripts allow-same-origin; require-trusted-types-for 'script'",
  'cross-origin-opener-policy': 'same-origin',
};

describe.each(BROWSER_NAMES)('saving evidence in %s', (name) => {
  let built: Built;
  let foreign: FixtureServer;
  let heldBack: Promise<void> | undefined;

  beforeAll(async () => {
    foreign = await serve(foreignSite());
    const png = { type: 'image/png', body: RED_PIXEL };
    built = await openBuilt(name, {
      ...homeSite(foreign.origin),
      ...{ '/offer': OFFER, '/tall': TALL, '/slow': SLOW, '/other': '<p>别处</p>' },
      '/strict': { headers: STRICT, body: `${OFFER}<img src="/red.png">` },
      '/slow.png': async () => {
        await heldBack;
        return png;
      },
    });
  });
  afterAll(async () => {
    await built?.close();
    await foreign?.close();
  });

  const save = async (path: string) => {
    const { page, tabId } = await built.visit(path);
    const { events, last } = await captureTab(built.own, tabId);
    if (last?.type !== 'saved') throw new Error(JSON.stringify(events));
    return { page, tabId, events, last, ...(await readStored(built.own, last.id)) };
  };
  /** Runs a capture that is disturbed while it waits for a picture. */
  const disturbed = async (make: (page: Page) => Omit<Interfere, 'at'>) => {
    const { page, tabId } = await built.visit('/slow');
    let release = () => {};
    heldBack = new Promise((resolve) => {
      release = resolve;
    });
    const before = await countRecords(built.own);
    const result = await captureTab(built.own, tabId, { at: 'html', ...make(page) });
    release();
    heldBack = undefined;
    return { ...result, page, tabId, added: (await countRecords(built.own)) - before };
  };

  it('seals picture, text and copy, and reports each stage in order', async () => {
    const { events, last, record, files, page } = await save('/offer');
    const stages = events.flatMap((event) => (event.type === 'stage' ? [event.stage] : []));
    expect([...new Set(stages)]).toEqual([
      ...['prepare', 'screenshot', ...(name === 'chromium' ? ['mhtml'] : [])],
      ...['text', 'html', 'seal', 'verify'],
    ]);
    expect(last.headCode).not.toBe('');
    expect(record.title).toBe('云掌小店');
    expect(record.finalUrl).toBe(built.server.url('/offer'));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['screenshot.png', 'text.txt', 'text-with-hidden.txt', 'page.html']),
    );
    expect(files['page.html']).toContain('一经收取概不退还');
    expect(files['page.html']).toContain('关着的小字');
    await page.close();
  });

  it('has findings whose quotes are slices of the stored text', async () => {
    const { record, files, page } = await save('/offer');
    expect(record.findings.map(({ category }) => category)).toContain('non_refund');
    for (const { start, end, quote } of record.findings) {
      expect(files['text.txt']?.slice(start, end)).toBe(quote);
    }
    expect(files['text.txt']).not.toContain('流量费');
    expect(files['text-with-hidden.txt']).toContain('流量费');
    expect(record.identity).toMatchObject({ icp: ['粤ICP备2099000001号'] });
    await page.close();
  });

  it('takes the picture without the marks, and puts them back', async () => {
    const { page, tabId } = await built.visit('/offer');
    await built.api.send({ type: 'scanner.ensure', payload: { tabId } });
    const marked = async () =>
      coloured(built.own, await page.screenshot({ encoding: 'base64' }), HIGH);
    await expect.poll(marked, { timeout: 10_000 }).toBeGreaterThan(0);
    const { last } = await captureTab(built.own, tabId);
    if (last?.type !== 'saved') throw new Error(JSON.stringify(last));
    const { files, record } = await readStored(built.own, last.id);
    expect(await coloured(built.own, files['screenshot.png'] ?? '', HIGH)).toBe(0);
    const steps = record.steps.map(({ did }) => did).join('\n');
    expect(steps).toContain('marks:hidden_for_screenshot');
    // The archive is taken in the same time, and tells what of it is ours.
    const places = (files['page.mhtml'] ?? '').replace(/=\r?\n/g, '').match(/data-swipewise=3D"/g);
    expect(steps.includes('mhtml:holds_own_elements')).toBe(places !== null);
    await expect.poll(marked).toBeGreaterThan(0);
    await page.close();
  });

  it('takes the whole page', async () => {
    const { record, files, page } = await save('/tall');
    const { height } = await sizeOf(built.own, files['screenshot.png'] ?? '');
    expect(height).toBeGreaterThan(3000);
    expect(record.notCaptured.map(({ what }) => what)).not.toContain('screenshot-rest');
    await page.close();
  });

  it('saves the rest when another tab is in front', async () => {
    const { page, tabId } = await built.visit('/offer');
    const front = await built.running.browser.newPage();
    await front.goto(built.server.url('/other'));
    const { last } = await captureTab(built.own, tabId);
    if (last?.type !== 'saved') throw new Error(JSON.stringify(last));
    const { files, record } = await readStored(built.own, last.id);
    expect(files['text.txt']).toContain('概不退还');
    if (name === 'chromium') {
      expect(files['screenshot.png']).toBeUndefined();
      const gap = { what: 'screenshot', reason: 'tab_not_visible' };
      expect(record.notCaptured).toContainEqual(gap);
      expect(last.notCaptured).toContain('screenshot');
    } else expect(files['screenshot.png']).toBeDefined();
    await front.close();
    await page.close();
  });

  it('copies a hostile page from its own world', async () => {
    const { record, files, page } = await save('/');
    const html = files['page.html'] ?? '';
    expect(html).not.toMatch(/<script|javascript:|\son\w+=|hunter2|TOKEN-1/i);
    expect(html).toContain('影子条款');
    expect(html).toContain('激活金不退');
    expect(html).toContain('padding-left: 7px');
    expect(html).toContain('margin-top: 11px');
    expect(record.notCaptured).toContainEqual({
      ...{ what: 'frames', reason: 'cross_origin', detail: `${foreign.origin}/frame.html` },
    });
    await page.close();
  });

  it('works on a page that forbids nearly everything', async () => {
    const { files, page } = await save('/strict');
    expect(files['page.html']).toContain('概不退还');
    expect(files['page.html']).toContain('src="data:image/png;base64,');
    await page.close();
  });

  it('survives a background that dies between page load and saving', async () => {
    const { page, tabId } = await built.visit('/offer');
    await built.running.killWorker();
    const { last } = await captureTab(built.own, tabId);
    expect(last).toMatchObject({ type: 'saved' });
    await page.close();
  });

  it('saves nothing when cancelled, and says so', async () => {
    const { last, added, page } = await disturbed(() => ({ cancel: true }));
    expect(last).toEqual({ type: 'cancelled' });
    expect(added).toBe(0);
    await page.close();
  });

  it('saves nothing when the tab is closed midway, and says so', async () => {
    const { last, added } = await disturbed((page) => ({ act: () => page.close() }));
    expect(last).toMatchObject({ type: 'failed', refusal: 'tab_closed', stage: 'html' });
    expect(added).toBe(0);
  });

  it('saves nothing when the page is left midway, and says so', async () => {
    const { last, added, page } = await disturbed((left) => ({
      act: () => left.goto(built.server.url('/other')),
    }));
    expect(last).toMatchObject({ type: 'failed', refusal: 'changed', stage: 'html' });
    expect(added).toBe(0);
    await page.close();
  });

  it('saves nothing when the background dies midway, and saves on the next try', async () => {
    const { last, added, page, tabId } = await disturbed(() => ({ act: built.running.killWorker }));
    expect(last).toEqual({ type: 'disconnected' });
    expect(added).toBe(0);
    expect((await captureTab(built.own, tabId)).last).toMatchObject({ type: 'saved' });
    await page.close();
  });

  it('says that a page of the browser cannot be saved', async () => {
    const tabId = await built.api.tabId(await built.own.evaluate(() => location.href));
    const { last } = await captureTab(built.own, tabId);
    expect(last).toMatchObject({ type: 'failed', stage: 'prepare', refusal: 'browser_page' });
  });

  it('hangs up on what is no request', async () => {
    const { last } = await captureTab(built.own, -1);
    expect(last).toEqual({ type: 'disconnected' });
  });

  it('says that a tab is gone', async () => {
    const { last } = await captureTab(built.own, 987_654);
    expect(last).toMatchObject({ type: 'failed', stage: 'prepare', refusal: 'tab_closed' });
  });

  it('shows, verifies and exports a record at the desk', async () => {
    const { last, page } = await save('/offer');
    const desk = await built.running.openExtensionPage(`desk.html#${last.id}`);
    await desk.waitForSelector('.shot img');
    expect(await desk.$eval('.record__head', (el) => el.textContent)).toContain('云掌小店');
    const picture = await desk.$eval('.shot img', (img) => (img as HTMLImageElement).naturalWidth);
    expect(picture).toBeGreaterThan(100);
    expect(await desk.$eval('.page-text', (el) => el.textContent)).toContain('概不退还');
    await desk.$$eval('button', (all) => {
      const wanted = /打开网页副本|Open the copy|核验全部|Verify all|导出这一份|Export this/;
      for (const button of all) if (wanted.test(button.textContent ?? '')) button.click();
    });
    await desk.waitForSelector('iframe.copy');
    await desk.waitForSelector('.log .note--good', { timeout: 20_000 });
    await desk.waitForSelector('a[download]', { timeout: 20_000 });
    const zip = await desk.$eval('a[download]', (a) => (a as HTMLAnchorElement).download);
    expect(zip).toMatch(/\.zip$/);
    await desk.close();
    await page.close();
  });
});
