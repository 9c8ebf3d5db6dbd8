/** The copy of a hostile page: it acts on nothing, calls no one, and holds what the page showed. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { foreignSite, homeSite } from './hostile-page';
import type { Captured } from './lab';
import { type CapturePages, openCapturePages } from './open';

describe.each(BROWSER_NAMES)('the copy of a hostile page in %s', (name) => {
  let pages: CapturePages;
  let captured: Captured;
  let html: string;
  let copy: { page: Page; requests: () => string[] };

  beforeAll(async () => {
    pages = await openCapturePages(name, homeSite, foreignSite());
    const page = await pages.open('/');
    captured = await pages.capture(page);
    html = captured.parts.html ?? '';
    await page.close();
    copy = await pages.openCopy(html);
  });
  afterAll(() => pages?.close());

  const missing = (what: string, reason: string) =>
    captured.missing.filter((gap) => gap.what === what && gap.reason === reason);
  const style = (selector: string, property: string) =>
    copy.page.$eval(selector, (el, key) => getComputedStyle(el).getPropertyValue(key), property);

  it('is made without touching the page', () => {
    expect(captured.untouched).toBe(true);
  });

  it('runs no script, whatever is clicked', async () => {
    await copy.page.evaluate(() => {
      for (const el of document.querySelectorAll('p, a, button')) {
        el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }
    });
    const ran = await copy.page.evaluate(() =>
      ['ran', 'foreignRan', 'ranInFrame', 'onErrorRan'].filter((key) => key in globalThis),
    );
    expect(ran).toEqual([]);
    expect(html).not.toMatch(/<script|javascript:|\son\w+=|http-equiv="?refresh/i);
  });

  it('asks nothing of anyone', () => {
    expect(copy.requests()).toEqual([]);
  });

  it('would ask nothing even without its policy', async () => {
    const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    expect(bare).not.toBe(html);
    const opened = await pages.openCopy(bare);
    await opened.page.evaluate(() => {
      for (const el of document.querySelectorAll('p, a')) {
        el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }
    });
    expect(opened.requests()).toEqual([]);
    await opened.page.close();
  });

  it('has its policy before everything else', () => {
    expect(html).toMatch(
      /^<!DOCTYPE html>\n<html lang="zh"><head><meta http-equiv="Content-Security-Policy"/,
    );
  });

  it('keeps form state, and withholds secrets', async () => {
    const state = await copy.page.evaluate(() => {
      const at = (id: string) => document.getElementById(id) as HTMLInputElement;
      const ids = ['typed', 'secret', 'card', 'area', 'choice'];
      return [...ids.map((id) => at(id).value), at('tick').checked, at('radio').checked];
    });
    const area = '\n</textarea><script>globalThis.ran=1</script>';
    expect(state).toEqual(['新"值<', '', '', area, '二', true, false]);
    expect(html).not.toMatch(/hunter2|6222000011112222|TOKEN-1/);
    expect(missing('form-values', 'secret')).toHaveLength(1);
    expect(missing('form-values', 'hidden_field')).toHaveLength(1);
  });

  it('holds shadow roots with their own and adopted style', async () => {
    const shadow = await copy.page.$eval('#host', (host) => {
      const p = host.shadowRoot?.querySelector('p');
      if (!p) return null;
      const { color, paddingLeft } = getComputedStyle(p);
      return [p.textContent, color, paddingLeft];
    });
    expect(shadow).toEqual(['影子条款', 'rgb(9, 8, 7)', '7px']);
  });

  it('holds inserted, adopted, imported and shared style', async () => {
    expect(await style('#local-link', 'color')).toBe('rgb(4, 5, 6)');
    expect(
      await copy.page.$eval('.quote', (el) => getComputedStyle(el, '::before').content),
    ).toContain('</style><script>');
    expect(await style('#handler', 'margin-top')).toBe('11px');
    expect(await style('#attr', 'padding-top')).toBe('5px');
    expect(await style('#own', 'border-top-width')).toBe('3px');
    expect(await style('#real-link', 'color')).toBe('rgb(10, 20, 30)');
    expect(await style('#attr', 'color')).toBe('rgb(1, 2, 3)');
  });

  it('lists style sheets that another site keeps closed', () => {
    const closed = missing('styles', 'cross_origin').map(({ detail }) => detail);
    expect(closed).toEqual(
      expect.arrayContaining([`${pages.foreign}/closed.css`, `${pages.foreign}/imported.css`]),
    );
  });

  it('holds own pictures and drawings, and lists those of other sites', async () => {
    const sources = await copy.page.evaluate(() =>
      ['own', 'picture', 'clean', 'foreign', 'tainted', 'video'].map((id) =>
        (document.getElementById(id) as HTMLImageElement).src.slice(0, 18),
      ),
    );
    const png = 'data:image/png;bas';
    const box = 'data:image/svg+xml';
    expect(sources).toEqual([png, png, png, box, box, box]);
    expect(missing('images', 'cross_origin').map(({ detail }) => detail)).toContain(
      `${pages.foreign}/photo.png`,
    );
    expect(missing('canvas', 'cross_origin')).toHaveLength(1);
    expect(missing('images', 'broken_on_page')).toHaveLength(1);
    expect(html).toContain('alt="外站图"');
    expect(html).toContain(`data-swipewise-src="${pages.foreign}/photo.png"`);
  });

  it('holds a readable frame and lists a foreign one', async () => {
    const inner = await copy.page.$eval('#inner', (frame) => (frame as HTMLIFrameElement).srcdoc);
    expect(inner).toContain('框内条款');
    expect(inner).not.toMatch(/script>|onclick/);
    expect(missing('frames', 'cross_origin').map(({ detail }) => detail)).toEqual([
      `${pages.foreign}/frame.html`,
    ]);
  });

  it('keeps links for the eye, not for the click', async () => {
    const links = await copy.page.$$eval('#real-link, #script-link, #local-link', (found) =>
      found.map((link) => [link.getAttribute('href'), link.getAttribute('data-swipewise-href')]),
    );
    expect(new Map(links.map(([href, told]) => [told, href]))).toEqual(
      new Map([
        [`${pages.home}/terms?a=1&b=2`, '#'],
        [null, '#handler'],
      ]),
    );
    expect(html).not.toContain('data-swipewise-missing="forged"');
  });

  it('is not fooled by names in forms', async () => {
    expect(await copy.page.$eval('#form', (form) => form.textContent)).toContain('激活金不退');
    expect(captured.facts?.title).toContain('免费领取');
  });

  it('tells shown text from hidden text', () => {
    const { text = '', hidden = '' } = captured.parts;
    expect(text).toContain('展开');
    expect(text).toContain('框内条款');
    expect(text).not.toContain('藏起来的条款');
    expect(hidden).toContain('藏起来的条款:概不退还');
    expect(text).not.toMatch(/ran=(?!'xmp')|模板|没有程序/);
  });
});
