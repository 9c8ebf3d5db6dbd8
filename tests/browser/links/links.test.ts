/** Which links of a page are listed as agreements, where they lead, and in what order. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LinkedAgreement } from '../../../lib/platform/messages';
import { BROWSER_NAMES } from '../../support/browsers';
import { openLab, type PageLab } from '../page/open';
import type { Links } from './lab';

declare global {
  // Put there by lab.ts inside the page.
  var links: Links;
}

const list = (page: Page): Promise<LinkedAgreement[]> => page.evaluate(() => links.list());
const DEEP = '<div><div><div><div><div>';

describe.each(BROWSER_NAMES)('links to agreements in %s', (name) => {
  let lab: PageLab;
  let origin: string;

  beforeAll(async () => {
    lab = await openLab(name, new URL('./lab.ts', import.meta.url));
    const page = await lab.open('');
    origin = await page.evaluate(() => location.origin);
  });

  afterAll(() => lab?.close());

  /** Label and address of each, the origin left out; `click` for one that only a click shows. */
  async function told(body: string): Promise<string[]> {
    const links = await list(await lab.open(body));
    return links.map(({ label, url }) => `${label} ${url?.replace(origin, '') ?? 'click'}`);
  }

  it('lists those in frames of the page’s origin behind its own, each once, and goes to them', async () => {
    const inner = '<a href="/till">支付协议</a><a href="/own">用户协议</a>';
    const page = await lab.open(
      `<iframe srcdoc="${inner.replaceAll('"', "'")}"></iframe>
      <iframe sandbox srcdoc="<a href='/shut'>商户协议</a>"></iframe><a href="/own">用户协议</a>`,
    );
    await page.waitForFunction(() => frames[0]?.document.querySelector('a') != null);
    const found = await list(page);
    expect(found.map(({ url }) => url?.replace(origin, ''))).toEqual(['/own', '/till']);
    const id = found[1]?.id ?? '';
    expect(await page.evaluate((one) => links.show(one), id)).toBe(true);
  });

  it.each([
    ['a link', '<a href="/terms.html">《用户服务协议》</a>', '《用户服务协议》 /terms.html'],
    ['its fragment left out', '<a href="/t?a=1#p2">服务协议</a>', '服务协议 /t?a=1'],
    ['words in parts', '<a href="/t"><b>用户</b><i>协议</i></a>', '用户协议 /t'],
    ['a picture’s words', '<a href="/t"><img alt="收费标准"></a>', '收费标准 /t'],
    ['an attribute’s words', '<a href="/t" title="隐私政策"></a>', '隐私政策 /t'],
    ['an address in data-url', '<span data-url="/t">活动规则</span>', '活动规则 /t'],
    ['data-href behind an empty link', '<a href="#" data-href="/t">活动规则</a>', '活动规则 /t'],
    ['window.open', `<span onclick="window.open('/t')">《入网协议》</span>`, '《入网协议》 /t'],
    ['location', `<p onclick="location.href='/t'">入网协议</p>`, '入网协议 /t'],
    ['javascript:', '<a href="javascript:show()">用户协议</a>', '用户协议 click'],
    ['an empty address', '<a href="">用户协议</a>', '用户协议 click'],
    ['an empty fragment', '<a href="#">用户协议</a>', '用户协议 click'],
    ['a route of a single-page application', '<a href="#/terms">用户协议</a>', '用户协议 click'],
    ['a fragment that leads nowhere', '<a href="#terms">用户协议</a>', '用户协议 click'],
    ['a role', '<span role="link" tabindex="0">用户协议</span>', '用户协议 click'],
    ['a button', '<button>《用户协议》</button>', '《用户协议》 click'],
    [
      'a pointer alone',
      '<p>请读<span style="cursor:pointer">《用户协议》</span></p>',
      '《用户协议》 click',
    ],
    [
      'a sentence',
      '<label onclick="x()">已阅读并同意《甲方协议》和《隐私政策》</label>',
      '《甲方协议》《隐私政策》 click',
    ],
    [
      'a link in a sentence that listens too',
      '<label onclick="x()">同意<a href="/t">《甲方协议》</a></label>',
      '《甲方协议》 /t',
    ],
    [
      'a form that hides the DOM',
      '<form><input name="childNodes"><input name="parentElement"><a href="/t">用户协议</a></form>',
      '用户协议 /t',
    ],
  ])('lists %s', async (_, body, line) => expect(await told(body)).toEqual([line]));

  it.each([
    ['other links', '<a href="/buy">立即购买</a><a href="/">首页</a>'],
    ['a part of this page', '<a href="#terms">用户协议</a><h2 id="terms">用户协议</h2>'],
    ['an old anchor of this page', '<a href="#t">用户协议</a><a name="t"></a>'],
    [
      'this page itself',
      `<script>document.write('<a href="' + location.href + '#top">用户协议</a>')</script>`,
    ],
    ['mail', '<a href="mailto:a@example.com">索取用户协议</a>'],
    ['words without a link', '<p>《用户协议》</p>'],
    ['a title of something else', '<a href="/t">《红楼梦》</a>'],
  ])('leaves out %s', async (_, body) => expect(await told(body)).toEqual([]));

  it('lists each address once, those beside a consent box first', async () => {
    const body = `<nav><a href="/privacy">隐私政策</a> <a href="/terms">服务条款</a></nav>
      ${DEEP}<p><input type="checkbox"> 我已阅读 <a href="/net">《入网协议》</a></p>${DEEP}
      <footer><a href="/terms#2">服务条款</a></footer>`;
    expect(await told(body)).toEqual(['《入网协议》 /net', '隐私政策 /privacy', '服务条款 /terms']);
  });

  it('reads open shadow roots', async () => {
    const page = await lab.open('<div id="host"></div>');
    await page.evaluate(() => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      const link = document.createElement('a');
      link.href = '/t';
      link.textContent = '用户协议';
      root?.append(link);
    });
    expect((await list(page)).map(({ label }) => label)).toEqual(['用户协议']);
  });

  it('tells this site from others, and keeps ids while the page changes', async () => {
    const page = await lab.open(
      '<a href="/t">用户协议</a><a href="https://other.example/t">隐私政策</a>',
    );
    const before = await list(page);
    expect(before.map(({ sameSite }) => sameSite)).toEqual([true, false]);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '/fees';
      link.textContent = '收费标准';
      document.body.prepend(link);
    });
    await expect.poll(async () => (await list(page)).length, { timeout: 15_000 }).toBe(3);
    const after = await list(page);
    expect(after.map(({ id }) => id)).toEqual(['link-3', ...before.map(({ id }) => id)]);
    expect(await page.evaluate(() => links.addressOf('link-3'))).toBe(`${origin}/fees`);
    expect(await page.evaluate(() => links.addressOf('https://other.example/'))).toBeNull();
  });

  it('shows a link on the page and puts the focus on it', async () => {
    const page = await lab.open(`<div style="height:4000px"></div><a href="#">用户协议</a>`);
    const [link] = await list(page);
    const shown = await page.evaluate((id) => links.show(id), link?.id ?? '');
    expect(shown).toBe(true);
    await page.waitForFunction(() => scrollY > 1000);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('用户协议');
    expect(await page.evaluate(() => links.show('link-99'))).toBe(false);
  });

  it('lists no more than thirty, and takes a long page in its stride', async () => {
    const many = Array.from({ length: 500 }, (_, i) => `<a href="/${i}">用户协议</a>`).join('');
    expect(await list(await lab.open(many))).toHaveLength(30);
    const long = `${'<p>鸡蛋<b>打散</b></p>'.repeat(20_000)}<a href="/t">用户协议</a>`;
    const page = await lab.open(long);
    const longest = await page.evaluate(async () => {
      let [last, most] = [performance.now(), 0];
      const tick = setInterval(() => {
        most = Math.max(most, performance.now() - last);
        last = performance.now();
      });
      await links.list();
      clearInterval(tick);
      return most;
    });
    expect(longest).toBeLessThan(200);
  });
});
