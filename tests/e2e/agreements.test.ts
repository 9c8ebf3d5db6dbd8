/** Agreements that a page links to, in the built extension: asked for on a click only, read, shown, opened. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../lib/core/documents/limits';
import type { CaptureRecord } from '../../lib/core/evidence/record';
import { readNewest } from '../browser/capture/evidence';
import { BROWSER_NAMES } from '../support/browsers';
import { inChinese, waitForWords } from '../support/clicks';
import { type FixtureServer, type Handler, type Site, serve } from '../support/server';
import { openWorld, type Visit, type World } from '../support/world';

const page = (body: string) =>
  `<!doctype html><html lang="zh"><meta charset="utf-8"><title>收款机</title>${body}`;
const far = '<p style="height:3000px">以下为正文。</p>';

/** `<p>首次刷卡扣除激活费299元，激活费不予退还。POS机商户须知。</p>` in GBK. */
const GBK_TERMS = Buffer.from(
  '3c703ecad7b4cecba2bfa8bfdbb3fdbca4bbeeb7d1323939d4aaa3acbca4bbeeb7d1b2bbd3e8cdcbbbb9a1a3504f53bbfac9ccbba7d0ebd6aaa1a33c2f703e',
  'hex',
);
const ELSEWHERE = page('<p>商户使用POS机，每月收取流量费6元，从结算款中自动扣除。</p>');

/** Everything that was asked, with what came along. */
interface Asked {
  path: string;
  cookie: string | undefined;
  referrer: string | undefined;
}

function site(other: () => string, asked: Asked[]): Site {
  const noted =
    (reply: Handler): Handler =>
    (request: IncomingMessage) => {
      const { cookie, referer } = request.headers;
      asked.push({ path: request.url ?? '', cookie, referrer: referer });
      return reply(request);
    };
  const offer = () => ({
    headers: { 'set-cookie': 'login=yes' },
    body: page(`<h1>POS机免费领取</h1><p>不收任何费用，押金随时可退。</p><button>立即购买</button>
      <p><input type="checkbox"> 同意 <a href="/terms">《服务协议》</a></p>
      <a href="/lost">《押金协议》</a> <a href="/paper">《代扣协议》</a>
      <a href="/huge">《入网协议》</a> <a href="/slow">《活动规则》</a>
      <a href="/members">《会员协议》</a> <a href="/app">《激活规则》</a>
      <a href="${other()}/privacy">《隐私政策》</a> <a href="${other()}/hop">《通知书》</a>
      <a href="javascript:alert(1)">《弹窗条款》</a>${far}`),
  });
  const replies: Record<string, Handler> = {
    '/': offer,
    '/terms': () => ({
      type: 'text/html; charset=gbk',
      body: TERMS,
    }),
    '/paper': () => ({ type: 'application/pdf', body: '%PDF-1.7' }),
    '/huge': () => 'x'.repeat(MAX_BYTES + 1),
    '/slow': () => new Promise(() => undefined),
    '/members': () => ({ status: 302, headers: { location: '/login' }, body: '' }),
    '/login': () => page('<form><input type="password"></form>'),
    '/app': () => page('<div id="app"></div><script>document.title="规则"</script>'),
    '/moved': () => page('<p>商户使用POS机，违约须支付违约金500元。</p>'),
  };
  return Object.fromEntries(Object.entries(replies).map(([path, reply]) => [path, noted(reply)]));
}

const TERMS = Buffer.concat([Buffer.from('<p style="height:3000px">.</p>'), GBK_TERMS]);

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const button = (label: string) => `::-p-xpath(//button[@aria-label="${label}"])`;

async function press(panel: Page, label: string): Promise<void> {
  const found = await panel.waitForSelector(button(label), { timeout: 30_000 });
  // By the element itself: the list may move while a driver aims at it.
  await found?.evaluate((element) => {
    if (element instanceof HTMLElement) element.click();
  });
}

/** Words of one agreement's item. */
function itemOf(panel: Page, label: string): Promise<string> {
  return panel.evaluate((name) => {
    const items = [...document.querySelectorAll('.agreement')];
    const item = items.find((one) => one.querySelector('.agreement__name')?.textContent === name);
    // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count
    return item instanceof HTMLElement ? item.innerText : '';
  }, label);
}

describe.each(BROWSER_NAMES)('linked agreements in %s', (name) => {
  let world: World;
  let other: FixtureServer;
  let elsewhere: string;
  let visit: Visit;
  let panel: Page;
  const asked: Asked[] = [];
  const askedElsewhere: Asked[] = [];
  const paths = () => asked.map(({ path }) => path).filter((path) => path !== '/favicon.ico');
  const says = (label: string, words: string | RegExp) =>
    expect.poll(() => itemOf(panel, label), { timeout: 30_000 }).toMatch(words);

  beforeAll(async () => {
    const note = ({ url, headers }: IncomingMessage) =>
      askedElsewhere.push({ path: url ?? '', cookie: headers.cookie, referrer: headers.referer });
    other = await serve({
      '/privacy': (request) => {
        note(request);
        return { headers: { 'set-cookie': 'stranger=no' }, body: ELSEWHERE };
      },
      '/hop': (request) => {
        note(request);
        return { status: 302, headers: { location: world.server.url('/moved') }, body: '' };
      },
    });
    // Another name of this machine stands for another site.
    elsewhere = other.origin.replace('127.0.0.1', 'localhost');
    world = await openWorld(name, { locale: 'zh-CN', site: site(() => elsewhere, asked) });
    visit = await world.visit('/');
    await visit.report();
    panel = await world.running.openExtensionPage(`panel.html?tab=${visit.tabId}`);
    await inChinese(panel, '页面提到的协议');
  });

  afterAll(async () => {
    await world?.close();
    await other?.close();
  });

  it('are listed, those beside a consent box first, and nothing is asked for', async () => {
    await waitForWords(panel, '页面提到的协议（10 份）');
    const labels = await panel.$$eval('.agreement__name', (names) =>
      names.map((one) => one.textContent),
    );
    expect(labels[0]).toBe('《服务协议》');
    expect(await itemOf(panel, '《隐私政策》')).toContain(`在别的网站：${new URL(elsewhere).host}`);
    expect(await itemOf(panel, '《弹窗条款》')).toContain('要在页面上点开');
    expect(paths()).toEqual(['/']);
    expect(askedElsewhere).toEqual([]);
  });

  it('of this site are read as the user would see them, in their own encoding', async () => {
    await press(panel, '读这份：《服务协议》');
    await says('《服务协议》', /高风险[\s\S]*页面和协议说法不一样/);
    const words = await itemOf(panel, '《服务协议》');
    expect(words).toContain('不收任何费用');
    expect(words).toMatch(/激活费不予退还|扣除激活费299元/);
    expect(asked.find(({ path }) => path === '/terms')).toMatchObject({
      cookie: 'login=yes',
      referrer: undefined,
    });
  });

  it('say why they were not read', async () => {
    for (const [label, why] of [
      ['《押金协议》', '错误 404'],
      ['《代扣协议》', '这是 PDF 文件'],
      ['《入网协议》', '超过 5 MB'],
      ['《会员协议》', '要登录才看得到'],
      ['《激活规则》', '取到的网页里没有文字'],
    ] as const) {
      await press(panel, `读这份：${label}`);
      await says(label, why);
    }
    const held = () => document.activeElement?.querySelector('.agreement__name')?.textContent;
    expect(await panel.evaluate(held)).toBe('《激活规则》');
  });

  it('can be cancelled while they are on their way', async () => {
    await press(panel, '读这份：《活动规则》');
    await says('《活动规则》', '正在向网站要这份协议');
    await expect.poll(() => paths(), { timeout: 15_000 }).toContain('/slow');
    await panel.$$eval('.agreement .progress button', ([cancel]) => {
      if (cancel instanceof HTMLElement) cancel.click();
    });
    await says('《活动规则》', '已取消');
  });

  it('of other sites are asked for as a stranger, on a button that names the host', async () => {
    const { host } = new URL(elsewhere);
    for (const label of ['《隐私政策》', '《通知书》']) {
      await press(panel, `去 ${host} 读：${label}`);
      await says(label, /已检查 \d+ 字/);
    }
    expect(askedElsewhere).toEqual([
      { path: '/privacy', cookie: undefined, referrer: undefined },
      { path: '/hop', cookie: undefined, referrer: undefined },
    ]);
    expect(await itemOf(panel, '《通知书》')).toContain('网址转到了 127.0.0.1');
    expect(asked.find(({ path }) => path === '/moved')?.cookie).toBeUndefined();
  });

  it('are saved as evidence exactly as they came, files that cannot be read as well', async () => {
    const before = paths().filter((path) => path === '/terms').length;
    const saved = async (label: string) => {
      await press(panel, `存为证据：${label}`);
      await says(label, '已存为证据');
      return readNewest(panel);
    };
    const hashOf = (record: CaptureRecord, file: string) =>
      record.artifacts.find(({ path }) => path === file)?.sha256;
    const terms = await saved('《服务协议》');
    expect(paths().filter((path) => path === '/terms')).toHaveLength(before);
    expect(hashOf(terms, 'document.html.txt')).toBe(sha256(TERMS));
    expect(terms).toMatchObject({
      ...{ url: world.server.url('/terms'), referrer: '', display: null },
      environment: { charset: 'gbk', linkedFrom: { url: world.server.url('/') } },
      response: { status: 200 },
    });
    expect(terms.findings.length).toBeGreaterThan(0);
    expect(terms.notCaptured).toContainEqual({ what: 'screenshot', reason: 'not_opened' });
    const paper = await saved('《代扣协议》');
    expect(hashOf(paper, 'document.pdf')).toBe(sha256(Buffer.from('%PDF-1.7')));
    expect(paper.notCaptured).toContainEqual({ what: 'text', reason: 'no_reader' });
  });

  it('open at the clause, and the page at its promise', async () => {
    await panel.$$eval('.across button', (buttons) => {
      for (const one of buttons) {
        if (one instanceof HTMLElement && one.textContent.includes('在协议里看'))
          return one.click();
      }
    });
    await says('《服务协议》', '已在另一个标签页打开，并跳到这一处');
    const pages = await world.running.browser.pages();
    const opened = pages.find((one) => one.url().endsWith('/terms'));
    await expect
      .poll(() => opened?.evaluate(() => scrollY), { timeout: 15_000 })
      .toBeGreaterThan(1000);

    const tabs = (await world.running.browser.pages()).length;
    await press(panel, '打开协议：《服务协议》');
    await expect
      .poll(async () => (await itemOf(panel, '《服务协议》')).includes('已在另一个标签页'))
      .toBe(false);
    expect(await world.running.browser.pages()).toHaveLength(tabs);

    await visit.page.evaluate(() => scrollTo({ top: 9999, behavior: 'instant' }));
    await panel.$$eval('.across button', (buttons) => {
      for (const one of buttons) {
        if (one instanceof HTMLElement && one.textContent.includes('在页面上看'))
          return one.click();
      }
    });
    await expect
      .poll(() => visit.page.evaluate(() => scrollY), { timeout: 15_000 })
      .toBeLessThan(500);
  });

  it('cannot be asked for by the panel itself: its policy lets it connect to nobody', async () => {
    const before = asked.length;
    const tried = await panel.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'sent',
          () => 'refused',
        ),
      world.server.url('/terms'),
    );
    expect(tried).toBe('refused');
    expect(asked).toHaveLength(before);
  });

  it('asked nobody else', () => {
    expect(world.witness.strangers).toEqual([]);
  });
});
