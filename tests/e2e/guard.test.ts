/** The guard in the built extension: on an ordinary shop, on one that fights it, off and on again. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { heardOfCapture, listenForCapture } from '../support/heard';
import { openWorld, type Visit, type World } from '../support/world';

const TERMS =
  '<p id="terms">首次刷卡扣除激活金<b>299</b>元,一经收取概不退还。</p><p>流量费每年72元,从结算款中直接扣除。</p>';
/** Listens on everything before anything else on the page, and acts on the first that comes. */
const EAGER = `<script>
window.seen = [];
for (const type of ['pointerdown','mousedown','mouseup','click','keydown','keyup','submit'])
  window.addEventListener(type, (e) => {
    if (e.target.id === 'act') seen.push(type + (e.isTrusted ? '' : '!'));
    if (type === 'submit') e.preventDefault();
  }, true);
</script>`;
const shop = (extra = '', control = '<button id="act">立即购买</button>') =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>云掌小店</title>${EAGER}${extra}</head><body>
  <h1>云掌小店POS机 0押金免费领取</h1>${control}<p>下单包邮到家。</p><div style="height:3000px"></div>${TERMS}</body></html>`;
/** Replaces what a page can replace, keeps what it gets hold of, and takes off what is put on it. */
const WAR = `<script>
window.leaks = [];
const nothing = () => {};
for (const [type, name] of [[Event, 'stopImmediatePropagation'], [Event, 'preventDefault'], [Event, 'composedPath'],
  [EventTarget, 'addEventListener'], [HTMLDialogElement, 'showModal'], [Element, 'getAttribute'], [Element, 'append'],
  [Element, 'closest'], [Node, 'appendChild'], [Document, 'createElement'], [Document, 'querySelectorAll']]) {
  const real = type.prototype[name];
  type.prototype[name] = function (...args) {
    if (this?.getAttribute?.('data-swipewise') !== null && this instanceof Element) leaks.push(name);
    return name === 'showModal' ? nothing() : Reflect.apply(real, this, args);
  };
}
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) { leaks.push('attachShadow'); return attach.call(this, init); };
window.getComputedStyle = () => { throw Error('no') };
window.MutationObserver = class { observe() { throw Error('no') } };
window.confirm = () => true;
</script><form id="chrome"><input name="runtime"><input name="closest"></form><img name="createElement"><img name="elementFromPoint">
<img name="documentElement"><a id="addEventListener"></a><a id="swipewiseCatcher"></a>
<script>
let left = 5;
setInterval(() => {
  const host = document.querySelector('[data-swipewise=guard]');
  if (host && left-- > 0) host.remove();
  document.querySelector('#act')?.dispatchEvent(new Event('nothing'));
}, 30);
</script>`;
const SITE = {
  '/shop': shop(),
  '/order': shop('', '<form><input id="act"><button>提交订单</button></form>'),
  '/war': shop(WAR),
  '/closed': shop(
    '<script>document.documentElement.className = "cookies"</script>',
    '<div id="act" style="width:fit-content"></div><script>act.attachShadow({ mode: "closed" }).innerHTML = "<button>立即购买 正品保障</button>"</script>',
  ),
  '/anew': `<!doctype html><title>空</title><script>
    addEventListener('load', () => setTimeout(() => {
      // What this very script adds to the window would come first: see lib/page/guard/catcher.ts.
      const page = ${JSON.stringify(shop().replace('window.add', 'document.add')).replaceAll('</', '<\\/')};
      document.open(); document.write(page); document.close();
    }, 300));</script>`,
  '/news': `<!doctype html><meta charset="utf-8"><title>本报讯</title>${EAGER}<article><h1>记者调查:有商家收激活金后不退</h1><p>本报记者走访发现,有商家称首次刷卡扣除激活金299元,一经收取概不退还。消费者王先生说,他已经向监管部门投诉。律师提醒消费者注意保存证据。</p></article><button id="act">立即购买</button>`,
  '/plain': `<!doctype html><meta charset="utf-8"><title>书店</title>${EAGER}<h1>旧书</h1><button id="act">立即购买</button>`,
};

const HOST = '[data-swipewise=guard]';
const PATIENCE = { timeout: 20_000 };

describe.each(BROWSER_NAMES)('the guard in the extension in %s', (name) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(name, { site: SITE });
  });

  afterAll(() => world?.close());

  const seen = (page: Page) => page.evaluate('seen.join(" ")');
  const isUp = (page: Page) => page.evaluate((host) => document.querySelector(host) !== null, HOST);
  const down = (page: Page) =>
    page.waitForFunction((host) => document.querySelector(host) === null, PATIENCE, HOST);
  /** Waits until the scanner has read the page and was told what holds on the site. */
  const visit = async (path: string): Promise<Visit> => {
    const made = await world.visit(path);
    await made.report();
    // The bar comes when the scanner was told, and so does the guard.
    await made.page.waitForSelector('[data-swipewise]', PATIENCE);
    return made;
  };
  /** Waits until the dialog stands and takes presses: one that comes up under a finger is deaf at first. */
  const up = async (page: Page) => {
    await page.waitForSelector(HOST, PATIENCE);
    await new Promise((resolve) => setTimeout(resolve, 800));
  };
  /** Chooses in the dialog by key: its buttons in order are back, read, save, off here, off everywhere. */
  const choose = async (page: Page, at: number) => {
    await up(page);
    for (let i = 0; i < at; i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };

  it('holds the first press whole; the next one is the user’s own', async () => {
    const { page } = await visit('/shop');
    await page.click('#act');
    await up(page);
    expect(await seen(page)).toBe('');
    await choose(page, 2);
    await down(page);
    await page.click('#act');
    expect(await seen(page)).toBe('pointerdown mousedown mouseup click');
    expect(await isUp(page)).toBe(false);
    await page.close();
  });

  it('holds a press on a button that no event of the page names', async () => {
    const { page } = await visit('/closed');
    await page.click('#act');
    await up(page);
    expect(await seen(page)).toBe('');
    await page.close();
  });

  it('holds a press on a page that was written anew', async () => {
    const { page } = await visit('/anew');
    await page.click('#act');
    await up(page);
    expect(await seen(page)).toBe('');
    await page.close();
  });

  it('saves what it warns of as evidence, and stands until the reader has answered', async () => {
    const { page, tabId } = await visit('/shop');
    const own = await world.running.openExtensionPage('popup.html?tab=0');
    await listenForCapture(own, tabId);
    await page.bringToFront();
    await page.click('#act');
    await choose(page, 3);
    const last = async () => (await heardOfCapture(own, tabId)).at(-1)?.type;
    await expect.poll(last, { timeout: 60_000, interval: 300 }).toBe('saved');
    expect(await isUp(page)).toBe(true);
    expect(await seen(page)).toBe('');
    await own.close();
    await page.close();
  });

  it('holds an order that Enter sends off', async () => {
    const { page } = await visit('/order');
    await page.focus('#act');
    await page.keyboard.press('Enter');
    await choose(page, 2);
    await down(page);
    expect(await seen(page)).toBe('');
    await page.keyboard.press('Enter');
    await page.waitForFunction('seen.includes("keydown")', PATIENCE);
    await page.close();
  });

  it('goes back to the terms', async () => {
    const { page } = await visit('/shop');
    await page.click('#act');
    await choose(page, 1);
    await down(page);
    await page.waitForFunction(() => scrollY > 1000, PATIENCE);
    expect(await seen(page)).toBe('');
    await page.close();
  });

  it('stands against a page that fights it, and shows it nothing', async () => {
    const { page } = await visit('/war');
    await page.evaluate("document.querySelector('#act').click()");
    expect(await seen(page)).toBe('click!');
    await page.click('#act');
    await up(page);
    await page.waitForFunction('left <= 0', PATIENCE);
    await up(page);
    await choose(page, 2);
    await down(page);
    expect(await page.evaluate('leaks.join(" ")')).toBe('');
    expect(await seen(page)).toBe('click!');
    await page.click('#act');
    expect(await seen(page)).toContain('click! pointerdown mousedown mouseup click');
    await page.close();
  });

  it.each(['/news', '/plain'])('leaves alone what is no offer: %s', async (path) => {
    const { page, report } = await world.visit(path);
    await report(5000).catch(() => undefined);
    await page.click('#act');
    await page.waitForFunction('seen.includes("click")', PATIENCE);
    expect(await isUp(page)).toBe(false);
    await page.close();
  });

  it.each([
    ['on this site', 4, false],
    ['everywhere', 5, true],
  ] as const)(
    'is off %s by one click, for good, and can be had again',
    async (_, at, everywhere) => {
      const first = await visit('/shop');
      await first.page.click('#act');
      await choose(first.page, at);
      await down(first.page);
      // The dialog does not wait for the disk.
      const payload = { tabId: first.tabId };
      await expect
        .poll(() => world.api.send({ type: 'site.settings', payload }))
        .toMatchObject({ guard: false });
      await first.page.close();
      const { page, tabId } = await visit('/shop');
      await page.click('#act');
      await page.waitForFunction('seen.includes("click")', PATIENCE);
      const back = { what: 'guard', on: true, everywhere, tabId };
      expect(await world.api.send({ type: 'site.set', payload: back })).toEqual({ ok: true });
      await expect
        .poll(
          async () => {
            await page.click('#act');
            return isUp(page);
          },
          { timeout: 20_000, interval: 300 },
        )
        .toBe(true);
      await page.close();
    },
  );
});
