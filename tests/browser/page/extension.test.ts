import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scan } from '../../../lib/core/scan';
import { htmlText } from '../../../lib/documents/html';
import type { PageState } from '../../../lib/platform/messages';
import { BROWSER_NAMES } from '../../support/browsers';
import { type Built, openBuilt } from '../../support/built';
import { pixelsOf } from './pixels';

const OFFER =
  '<title>云掌小店</title><h1>云掌小店POS机 0押金免费领取</h1><p>立即购买,包邮到家。</p>' +
  '<p style="font-size:9px;color:#bbb">首次刷卡扣除激活金<b>299</b>元,一经收取概不退还。</p>' +
  '<p>流量费每年72元,从结算款中直接扣除。</p>';
const NEWS = '<title>影院</title><p>影院昨天给全部观众退了票款,周末加映两场。</p>';
const CLOBBER =
  '<form id="chrome"><input name="runtime"></form><form id="browser"><input name="runtime"></form>' +
  '<a id="swipewiseScanner"></a><img name="createTreeWalker"><img name="body"><img name="title">' +
  '<img name="querySelectorAll"><form><input name="childNodes"><input name="nodeType">' +
  '<input name="localName"><input name="shadowRoot"><input name="parentElement">';
const HOSTILE =
  '<script>document.createTreeWalker=getComputedStyle=()=>{throw Error("no")};' +
  'MutationObserver=class{observe(){throw Error("no")}};CSS.highlights.set=()=>{throw Error("no")};' +
  'Map.prototype.set=()=>{throw Error("no")}</script>';
/** Takes marks off again and again, and says that ours look like nothing. */
const UNMARK =
  '<style>@layer page{html p::highlight(swipewise-high){background:transparent!important}}' +
  'html body p::highlight(swipewise-high){background:transparent!important;color:inherit!important}</style>' +
  '<script>setInterval(() => CSS.highlights.clear(), 200)</script>';
const IN_SHADOW =
  '<title>云掌小店POS机</title><h1>POS机 0押金免费领取</h1><p>立即购买</p><div id="h"></div><script>' +
  `h.attachShadow({mode:"open"}).innerHTML=${JSON.stringify('<p>首次刷卡扣除激活金299元,一经收取概不退还。</p>')}</script>`;
const TOLD =
  '<title>云掌小店POS机</title><h1>云掌小店POS机 0押金免费领取</h1>' +
  '<p><img alt="首次刷卡扣除激活金299元,一经收取概不退还。" src="data:,"></p>' +
  '<p title="流量费每年72元,从结算款中直接扣除。">立即购买,包邮到家。</p>' +
  '<form><input name="getAttribute" placeholder="逾期未激活的,每月扣除管理费10元"></form>' +
  '<div aria-label="激活后不予退还任何费用">说明</div>' +
  '<input type="submit" value="同意扣除激活金199元并下单">';
const LATE =
  '<title>空壳</title><main></main><script>setTimeout(()=>{history.pushState(0,"","/late/2");' +
  `document.querySelector("main").innerHTML=${JSON.stringify(OFFER)}},1200)</script>`;
const SHELL =
  '<title>云掌小店POS机</title><main>加载中</main><script>setTimeout(()=>{' +
  `document.querySelector("main").innerHTML=${JSON.stringify(OFFER)}},900)</script>`;

describe.each(BROWSER_NAMES)('the extension in %s', (name) => {
  let built: Built;

  beforeAll(async () => {
    const pages = {
      '/offer': OFFER,
      '/shell': SHELL,
      '/news': NEWS,
      '/late': LATE,
      '/unmark': UNMARK + OFFER,
      '/shadow': IN_SHADOW,
      '/told': `<!doctype html><meta charset="utf-8">${TOLD}`,
      '/hostile': HOSTILE + OFFER,
    };
    built = await openBuilt(name, { ...pages, '/clobber': `${CLOBBER}${OFFER}</form>` });
  });
  afterAll(() => built?.close());

  const report = async (tab: number) =>
    (await built.api.sendToTab(tab, { type: 'page.report', payload: {} })) as PageState | undefined;
  const highs = (state: PageState | undefined) =>
    state?.report.findings.filter(({ severity }) => severity === 'high').length ?? 0;
  /** Waits for the scanner's first reading; rejects of the tab mean that it is not there yet. */
  const scanned = async (tab: number) => {
    await expect
      .poll(() => report(tab).then(highs, () => -1), { timeout: 10_000 })
      .toBeGreaterThan(0);
    return report(tab);
  };

  it('marks an offer, counts on the badge, and leaves the DOM alone', async () => {
    const { page, tabId: tab } = await built.visit('/offer');
    const state = await scanned(tab);
    expect(state).toMatchObject({
      phase: 'done',
      title: '云掌小店',
      url: built.server.url('/offer'),
    });
    await expect.poll(() => built.api.badge(tab)).toBe(String(highs(state)));
    expect((await pixelsOf(page)).count('#fce8e6')).toBeGreaterThan(200);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    // The bar stands behind the page's body, in an element of its built.own.
    expect(html.replace(/<div data-swipewise="bar"[^>]*><\/div>/, '')).toBe(
      `<html><head>${OFFER.replace('</title>', '</title></head><body>')}</body></html>`,
    );
    await page.close();
  });

  it('does nothing at all on an ordinary page', async () => {
    const { page, tabId: tab } = await built.visit('/news');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await expect(report(tab)).rejects.toThrow();
    expect(await built.api.badge(tab)).toBe('');
    await page.close();
  });

  it('picks up what a single-page app shows later, under its new address', async () => {
    const page = await built.running.browser.newPage();
    await page.goto(built.server.url('/late'));
    await page.waitForFunction(() => location.pathname === '/late/2');
    const state = await scanned(await built.api.tabId(built.server.url('/late/2')));
    expect(state?.url).toBe(built.server.url('/late/2'));
    await page.close();
  });

  it('reads again soon where the gate fired on an empty shell', async () => {
    const { page, tabId: tab } = await built.visit('/shell');
    const state = () => report(tab).then(highs, () => 0);
    await expect.poll(state, { timeout: 4000 }).toBeGreaterThan(0);
    await page.close();
  });

  it.each(['/clobber', '/hostile'])('is not put off by a page that fights it: %s', async (path) => {
    const { page, tabId: tab } = await built.visit(path);
    await scanned(tab);
    expect((await pixelsOf(page)).count('#fce8e6')).toBeGreaterThan(200);
    await page.close();
  });

  it('keeps its marks where the page clears them and styles them away', async () => {
    const { page, tabId: tab } = await built.visit('/unmark');
    await scanned(tab);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    for (let look = 0; look < 4; look += 1) {
      expect((await pixelsOf(page)).count('#fce8e6')).toBeGreaterThan(200);
      await new Promise((resolve) => setTimeout(resolve, 70));
    }
    await page.close();
  });

  it('marks words in an open shadow root', async () => {
    const { page, tabId: tab } = await built.visit('/shadow');
    await scanned(tab);
    expect((await pixelsOf(page)).count('#fce8e6')).toBeGreaterThan(200);
    await page.close();
  });

  it('finds in attributes what the scan command finds there', async () => {
    const { page, tabId: tab } = await built.visit('/told');
    const state = await scanned(tab);
    const told = ({ findings }: PageState['report']) =>
      findings.map(({ category, severity, quote }) => `${category} ${severity} ${quote}`).sort();
    const read = htmlText(TOLD);
    const expected = told(scan({ ...read, url: built.server.url('/told') }));
    expect(expected.length).toBeGreaterThan(4);
    expect(state && told(state.report)).toEqual(expected);
    await page.close();
  });

  it('loses nothing when the background dies', async () => {
    const { page, tabId: tab } = await built.visit('/offer');
    const before = highs(await scanned(tab));
    await built.running.killWorker();
    expect(highs(await report(tab))).toBe(before);
    await page.evaluate(() => document.body.replaceChildren('没有了'));
    await expect.poll(() => built.api.badge(tab), { timeout: 8000 }).toBe('');
    await page.close();
    await built.running.killWorker();
    const next = await built.visit('/offer');
    await scanned(next.tabId);
    await expect.poll(() => built.api.badge(next.tabId)).toBe(String(before));
    await next.page.close();
  });

  it('brings the scanner on request, once', async () => {
    const { page, tabId: tab } = await built.visit('/news');
    const ensure = () => built.api.send({ type: 'scanner.ensure', payload: { tabId: tab } });
    expect(await Promise.all([ensure(), ensure()])).toEqual([{ ok: true }, { ok: true }]);
    await expect.poll(async () => (await report(tab))?.phase).toBe('done');
    expect(await ensure()).toEqual({ ok: true });
    expect((await report(tab))?.read.chars).toBe(21);
    await page.close();
  });

  it('hides marks for a screenshot and shows them again', async () => {
    const { page, tabId: tab } = await built.visit('/offer');
    await scanned(tab);
    const marks = (visible: boolean) =>
      built.api.sendToTab(tab, { type: 'page.marks', payload: { visible } });
    expect(await marks(false)).toEqual({ ok: true });
    expect((await pixelsOf(page)).count('#fce8e6')).toBe(0);
    expect(await marks(true)).toEqual({ ok: true });
    expect((await pixelsOf(page)).count('#fce8e6')).toBeGreaterThan(200);
    await page.close();
  });

  it('refuses in words where a page cannot be read', async () => {
    const ensure = (tabId: unknown) =>
      built.api.send({ type: 'scanner.ensure', payload: { tabId } });
    expect(await ensure(999_999)).toMatchObject({ ok: false, refusal: 'tab_closed' });
    const self = await built.api.tabId(`${built.running.extensionOrigin()}/popup.html?tab=0`);
    expect(await ensure(self)).toMatchObject({ ok: false, refusal: 'browser_page' });
    const blank = await built.running.browser.newPage();
    const address = name === 'firefox' ? 'about:license' : 'chrome://version';
    await blank.goto(address, { timeout: 2000 }).catch(String);
    const tabs = await built.own.evaluate(() => chrome.tabs.query({}));
    // The newest tab; only its id is told, since our permission does not reach it.
    expect(await ensure(tabs.at(-1)?.id)).toMatchObject({ ok: false, refusal: 'browser_page' });
    await blank.close();
  });

  it('answers unfit messages with a refusal, and leaves strange ones to others', async () => {
    for (const tabId of ['1', -1, 1.5, null]) {
      expect(await built.api.send({ type: 'scanner.ensure', payload: { tabId } })).toMatchObject({
        refusal: 'failed',
      });
    }
    const counts = { high: 9, medium: 0, low: 0, info: 0 };
    for (const type of ['gate.fired', 'page.summary']) {
      expect(await built.api.send({ type, payload: { counts } })).toMatchObject({
        detail: 'message with unfit sender',
      });
    }
  });
});
