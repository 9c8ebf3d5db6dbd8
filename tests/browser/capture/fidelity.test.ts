/** The copy looks like the page, comes whole in chunks, lets the page breathe and knows its limits. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { RED_PIXEL } from './hostile-page';
import { actOn, KINDS, kindsSite } from './kinds';
import { type CapturePages, openCapturePages } from './open';
import { difference } from './pictures';

const SHOP = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>样店</title>
<link rel="stylesheet" href="/shop.css"></head><body>
<header><b>样店</b><nav><a href="/a">机具</a><a href="/b">费率</a></nav></header>
<main><img src="/red.png" class="hero" alt=""><h1>免费领取 0 押金</h1>
<ul><li>到账快</li><li>费率低</li></ul><button>立即领取</button>
<table><tr><th>费用<th>金额</tr><tr><td>服务费<td>299 元</tr></table>
<svg width="60" height="30"><defs><linearGradient id="g"><stop stop-color="#08f"/><stop offset="1" stop-color="#0a5"/></linearGradient></defs><rect width="60" height="30" fill="url(#g)"/></svg>
<p class="fine">首次刷卡扣 299 元服务费,激活后不予退还。</p></main></body></html>`;
const CSS = `:root{--ink:#123}body{margin:0;font:16px/1.6 sans-serif;color:var(--ink)}
header{display:flex;justify-content:space-between;background:#fed url(/red.png) 0 0/4px 4px repeat-x;padding:12px}
nav a{margin-left:8px}.hero{width:100%;height:90px}main{padding:16px;display:grid;gap:8px}
li::before{content:"√ "}button{border:0;border-radius:8px;padding:10px;background:#c33;color:#fff}
@media (width < 300px){main{display:none}}td,th{border:1px solid #999}.fine{font-size:9px;color:#aaa}`;

/** Bars that show themselves again: one as the page is scrolled, one without end; one that comes late. */
const STUBBORN = `<!doctype html><style>body{margin:0}.bar{position:fixed;top:0;height:20px;width:90px}
  #tag::after{content:"x";position:fixed;bottom:0}</style>
  <div class="bar" id="again">again</div><div class="bar" id="ever" style="left:100px">ever</div><i id="tag"></i>
  <img src="/red.png" width="50" height="50"><div style="height:900px"></div><img src="/red.png" width="50" height="50">
  <div id="late" style="height:2000px">late</div><script>
  addEventListener('scroll', () => { again.style.opacity = 1; });
  (function ever_() { ever.style.opacity = 1; setTimeout(ever_, 4); })();
  new IntersectionObserver(([seen], observer) => { if (!seen.isIntersecting) return; observer.disconnect();
    late.attachShadow({ mode: 'open' }).innerHTML = '<b id="inshadow" style="position:fixed;top:60px">bar</b>'; }).observe(late);
  </script>`;

const OUTPUT = 'test-output/copies';

const homeSite = () => ({
  ...kindsSite(),
  '/stubborn': STUBBORN,
  '/': SHOP,
  '/shop.css': { type: 'text/css', body: CSS },
  '/red.png': { type: 'image/png', body: RED_PIXEL },
  '/big': `<!doctype html><title>长</title>${'<div class="a b" style="color:#123"><p>条款 <b>不退</b></p></div>'.repeat(15_000)}`,
  '/deep': `<!doctype html>${'<div>'.repeat(400)}深处的条款`,
  '/article': `<!doctype html><title>新规</title><article><h1>新规</h1>${'<p>记者从有关部门获悉,商户在签约前应当看清费用说明,并保留页面与合同,以便事后核对。</p>'.repeat(12)}</article>`,
});

describe.each(BROWSER_NAMES)('a copy in %s', (name) => {
  let pages: CapturePages;
  beforeAll(async () => {
    mkdirSync(OUTPUT, { recursive: true });
    pages = await openCapturePages(name, homeSite, {});
  });
  afterAll(() => pages?.close());

  it('looks like the page, to the pixel', async () => {
    const page = await pages.open('/');
    const captured = await pages.capture(page);
    const copy = await pages.openCopy(captured.parts.html ?? '');
    expect(captured.missing.map(({ what }) => what)).toEqual([]);
    const shots: string[] = [];
    for (const shown of [page, copy.page]) {
      await shown.bringToFront();
      shots.push(await shown.screenshot({ encoding: 'base64' }));
    }
    expect(await difference(page, shots[0] ?? '', shots[1] ?? '')).toBeLessThan(0.001);
    expect(copy.requests()).toEqual([]);
  });

  it.each(Object.keys(KINDS))('looks like a page of another kind: %s', async (kind) => {
    const page = await pages.open(`/${kind}`);
    await actOn(page, kind);
    const captured = await pages.capture(page);
    const copy = await pages.openCopy(captured.parts.html ?? '');
    const shots: string[] = [];
    for (const [shown, what] of [
      [page, 'page'],
      [copy.page, 'copy'],
    ] as const) {
      await shown.bringToFront();
      shots.push(await shown.screenshot({ encoding: 'base64' }));
      writeFileSync(`${OUTPUT}/${kind}-${name}-${what}.png`, shots.at(-1) ?? '', 'base64');
    }
    const share = await difference(page, shots[0] ?? '', shots[1] ?? '');
    console.log(`${kind} ${name}: ${(100 * share).toFixed(3)} % of the picture differs`);
    // What a box that was scrolled shows is told as missing, and nothing else is.
    const gaps = captured.missing.map(({ what }) => what);
    expect([...new Set(gaps)]).toEqual(kind === 'framed' ? ['scroll'] : []);
    expect(share).toBeLessThan(kind === 'framed' ? 0.005 : 0.002);
    expect(captured.untouched).toBe(true);
    expect(copy.requests()).toEqual([]);
  });

  it('has the very text that a reader sees', async () => {
    const page = await pages.open('/');
    const { parts } = await pages.capture(page, { chunkChars: 7 });
    // biome-ignore lint/performance/useDomNodeTextContent: what the browser shows is the yardstick.
    const seen = await page.evaluate(() => document.body.innerText);
    const words = (text: string) => text.replace(/\s+/g, '');
    expect(words(parts.text ?? '')).toBe(words(seen));
    expect(parts.hidden).toBeUndefined();
  });

  // Other work on the machine stops the page as well: the best of some tries counts.
  it('lets a page of 45,000 elements breathe', { retry: 2 }, async () => {
    const page = await pages.open('/big');
    const captured = await pages.capture(page);
    expect(captured.parts.html?.length).toBeGreaterThan(900_000);
    expect(captured.missing).toContainEqual(expect.objectContaining({ what: 'article' }));
    // In one go it would be nearly all of it.
    expect(captured.longestWait).toBeLessThan(0.3);
  });

  it('is closed properly where a limit cuts it, and says so', async () => {
    const page = await pages.open('/big');
    const { parts, missing } = await pages.capture(page, { markupChars: 50_000 });
    expect(parts.html).toMatch(/<\/body><\/html>\n$/);
    expect(missing).toContainEqual({ what: 'html', reason: 'too_large', detail: '50000' });
  });

  it('leaves out what exceeds the limit for pictures, and says so', async () => {
    const page = await pages.open('/');
    const { parts, missing } = await pages.capture(page, { inlinedChars: 10 });
    expect(parts.html).not.toContain('data:image/png');
    const detail = `${pages.home}/red.png`;
    expect(missing).toContainEqual({ what: 'images', reason: 'too_large', detail });
  });

  it('is not made of what is no web page', async () => {
    const page = await pages.open('/red.png');
    const { parts, missing } = await pages.capture(page);
    expect(parts.html).toBeUndefined();
    const gap = { what: 'html', reason: 'not_html', detail: 'image/png' };
    expect(missing).toContainEqual(gap);
  });

  it('reaches the depth of a page', async () => {
    const page = await pages.open('/deep');
    const { parts } = await pages.capture(page);
    expect(parts.html).toContain('深处的条款');
    expect(parts.text).toBe('深处的条款');
  });

  it('comes with the readable article where there is one', async () => {
    const page = await pages.open('/article');
    const { parts } = await pages.capture(page);
    expect(parts.article).toContain('商户在签约前应当看清费用说明');
    expect(parts.article).toMatch(
      /^<!DOCTYPE html>\n<html[^>]*><head>\n?<meta http-equiv="Content-Security/,
    );
  });

  it('tells what the page said while its picture was taken and says no more', async () => {
    const page = await pages.open('/');
    const taken = (gone: string) => page.evaluate((one) => captureLab.capture({}, one), gone);
    const same = await taken('#none');
    expect(same.missing.filter(({ what }) => what === 'text')).toEqual([]);
    expect(same.steps.join('\n')).toMatch(/text:before_pictures \d+ lines_gone 0/);
    expect(same.steps.join('\n')).not.toMatch(/address_meanwhile|title_meanwhile/);
    const shown = await page.evaluate(() => captureLab.capture({}, '#none', '激活后全额退还'));
    expect(shown.parts.text).not.toContain('全额退还');
    expect(shown.steps).toContain('text:while_pictured only 1');
    await page.evaluate(() => {
      const change = () => {
        if (document.querySelector('.fine') !== null) return;
        history.replaceState(null, '', '/?other');
        document.title = 'Another';
      };
      new MutationObserver(change).observe(document.body, { childList: true, subtree: true });
    });
    const { missing, parts, steps } = await taken('.fine');
    expect(steps).toContainEqual(expect.stringMatching(/^page:address_meanwhile http.*\?other$/));
    expect(steps).toContain('page:title_meanwhile Another');
    expect(parts.text).not.toContain('299 元服务费');
    const gone = { what: 'text', reason: 'changed_meanwhile', detail: '1' };
    expect(missing).toContainEqual(gone);
    await page.close();
  });

  it('moves a page that does not hold still, logs what it could not, and leaves it as it was', async () => {
    const page = await pages.open('/stubborn');
    await page.bringToFront();
    const { shown, steps } = await page.evaluate(() => screenLab.pinned(['#again', '#ever']));
    expect(shown.map(([again]) => again)).toEqual(['0', '0', '0']);
    const told = steps.join('\n');
    expect(told).toMatch(/screenshot:fixed_hidden 2 div#again\.bar b#inshadow/);
    expect(told).toMatch(/screenshot:fixed_left 1 div#ever\.bar/);
    expect(told).toMatch(/screenshot:fixed_parts_left 1 i#tag/);
    expect(steps.filter((step) => step === 'busy').length).toBeGreaterThan(2);
    expect(await page.evaluate(() => screenLab.stoppedPass())).toBe(100);
    const pass = await page.evaluate(() => screenLab.limitedPass(1000));
    expect(pass).toMatchObject({ stopped: 'height', windows: 2 });
    const style = 'top: 5px; transition: color 1s; animation: none; position: absolute';
    expect(await page.evaluate((one) => screenLab.keptStyle(one), style)).toMatchObject({
      ...{ top: '5px', left: '', position: 'absolute', opacity: '', color: 'red' },
      transition: expect.stringContaining('color'),
    });
    await page.close();
  });
});
