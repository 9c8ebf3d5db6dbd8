/** How words were shown: each reason on a page of its own, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concealments } from '../../../lib/core/display';
import { BROWSER_NAMES } from '../../support/browsers';
import { openLab, type PageLab } from './open';

const WORDS = '激活金概不退还';
const FILL = '<p>店里常用的收款机，机器小，放在柜台上不占地方。</p>'.repeat(3);

describe.each(BROWSER_NAMES)('display in %s', (name) => {
  let pages: PageLab;
  beforeAll(async () => {
    pages = await openLab(name);
  });
  afterAll(() => pages?.close());

  const shownOn = async (page: Page) => {
    const display = await page.evaluate((words) => lab.display(words), WORDS);
    if (display === undefined) throw new Error('no display');
    return display;
  };
  const shown = async (body: string) => {
    const page = await pages.open(FILL + body);
    const display = await shownOn(page);
    await page.close();
    return display;
  };
  const ids = async (body: string) => concealments(await shown(body)).map(({ id }) => id);

  it('of plain words conceals nothing', async () => {
    expect(await shown(`<p style="color:#222;background:#fff">${WORDS}</p>`)).toEqual({
      ...{ source: 'text', shown: true, fontPx: 16 },
      ...{ ink: '#222222', ground: '#ffffff', contrast: 15.9 },
    });
  });

  it('measures letters as they reach the eye', async () => {
    expect(await shown(`<p style="font-size:9px;color:#bbb">${WORDS}</p>`)).toMatchObject({
      ...{ fontPx: 9, bodyPx: 16, ink: '#bbbbbb', ground: '#ffffff', contrast: 1.91 },
    });
    const halved = `<div style="transform:scale(.5) rotate(30deg)"><p>${WORDS}</p></div>`;
    expect((await shown(halved)).fontPx).toBe(8);
    const zoomed = `<div style="zoom:.5"><p>${WORDS}</p></div>`;
    expect((await shown(zoomed)).fontPx).toBe(8);
  });

  it('composes see-through colours, and keeps silent over pictures', async () => {
    const layers = `<div style="background:#000"><div style="background:rgba(255,255,255,.5)"><p style="color:rgba(0,0,0,.5)">${WORDS}</p></div></div>`;
    expect(await shown(layers)).toMatchObject({ ink: '#404040', ground: '#808080' });
    const faded = `<div style="background:#fff"><p style="color:#000;background:#fff;opacity:.2">${WORDS}</p></div>`;
    expect(await shown(faded)).toMatchObject({ ink: '#cccccc', ground: '#ffffff' });
    const picture = `<div style="background:linear-gradient(red,blue)"><p>${WORDS}</p></div>`;
    const { ink, contrast } = await shown(picture);
    expect([ink, contrast]).toEqual([undefined, undefined]);
    const filled = `<p style="color:#000;-webkit-text-fill-color:#eee">${WORDS}</p>`;
    expect((await shown(filled)).ink).toBe('#eeeeee');
  });

  it.each([
    ['display', `<div style="display:none"><p>${WORDS}</p></div>`],
    ['visibility', `<div style="visibility:hidden"><p>${WORDS}</p></div>`],
    ['opacity', `<div style="opacity:.1"><p style="opacity:.1">${WORDS}</p></div>`],
    ['folded', `<details><summary>说明</summary><p>${WORDS}</p></details>`],
    ['content_visibility', `<div style="content-visibility:hidden"><p>${WORDS}</p></div>`],
    ['clipped', `<div style="height:0;overflow:hidden"><p>${WORDS}</p></div>`],
    ['clipped', `<p style="font-size:0">${WORDS}</p>`],
    ['clipped', `<p style="position:absolute;clip:rect(0 0 0 0)">${WORDS}</p>`],
    ['clipped', `<p style="clip-path:inset(50%)">${WORDS}</p>`],
    [
      'clipped',
      `<div style="height:40px;overflow:hidden"><p>一</p><p>二</p><p>三</p><p>${WORDS}</p></div>`,
    ],
    ['offscreen', `<p style="text-indent:-9999px">${WORDS}</p>`],
    ['offscreen', `<p style="position:absolute;left:-9999px">${WORDS}</p>`],
    ['offscreen', `<p style="position:fixed;top:-300px">${WORDS}</p>`],
    ['attribute', `<img alt="${WORDS}" src="data:,">`],
    ['attribute', `<p title="${WORDS}">说明</p>`],
    ['template', `<template><p>${WORDS}，首次刷卡扣除二百九十九元。</p></template>`],
  ] as const)('%s: %s', async (by, body) => {
    const display = await shown(body);
    expect(display).toMatchObject({ shown: false, hiddenBy: by });
    expect(concealments(display).map(({ id }) => id)).toEqual([by]);
  });

  it.each([
    `<details open><summary>说明</summary><p>${WORDS}</p></details>`,
    `<details><summary>${WORDS}</summary><p>说明</p></details>`,
    `<div style="visibility:hidden"><p style="visibility:visible">${WORDS}</p></div>`,
    `<div style="height:20px;overflow:hidden;width:50px"><p style="position:absolute;top:300px">${WORDS}</p></div>`,
    `<span style="overflow:hidden;height:0">${WORDS}</span>`,
    `<div style="overflow:auto;height:200px"><p>${WORDS}</p><div style="height:900px"></div></div>`,
    `<div style="height:3000px"></div><p>${WORDS}</p>`,
  ])('shown: %s', async (body) => {
    expect(await shown(body)).toMatchObject({ shown: true });
  });

  it('tells words that only paper shows', async () => {
    const style =
      '<style>.paper{display:none}@media print{.paper{display:block}.other{color:red}}</style>';
    expect(await ids(`${style}<div class="paper"><p>${WORDS}</p></div>`)).toEqual(['print_only']);
    expect(await ids(`${style}<div class="other" hidden><p>${WORDS}</p></div>`)).toEqual([
      'display',
    ]);
    const own =
      '<style media="print">.paper{visibility:visible}</style><style>.paper{visibility:hidden}</style>';
    expect(await ids(`${own}<p class="paper">${WORDS}</p>`)).toEqual(['print_only']);
  });

  it('tells a box that has to be scrolled first, whatever has been scrolled since', async () => {
    const page = await pages.open(
      `<div id="box" style="height:80px;overflow:auto"><div style="height:600px">一</div><p>${WORDS}</p></div>`,
    );
    expect(await shownOn(page)).toMatchObject({ shown: false, scrollBox: true });
    await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 9999));
    expect(await shownOn(page)).toMatchObject({ scrollBox: true });
    expect(concealments(await shownOn(page)).map(({ id }) => id)).toEqual(['scroll_box']);
    await page.close();
  });

  it('tells pop-ups, and words put on by style', async () => {
    expect(await ids(`<div role="dialog"><p>${WORDS}</p></div>`)).toEqual(['dialog']);
    const layer = `position:fixed;inset:0;z-index:99;background:#fff`;
    expect(await ids(`<div style="${layer}"><p>${WORDS}</p></div>`)).toEqual(['dialog']);
    const style = `<style>#t::before{content:"${WORDS}";color:#ccc;font-size:10px}</style>`;
    expect(await ids(`${style}<p id="t">说明</p>`)).toEqual(['pale', 'tiny', 'generated']);
  });

  it('tells the hint of a field as long as it shows', async () => {
    const page = await pages.open(`<input placeholder="${WORDS}">`);
    expect(await shownOn(page)).toMatchObject({
      ...{ source: 'attribute', attribute: 'placeholder', shown: true },
    });
    await page.type('input', '张');
    expect(await shownOn(page)).toMatchObject({ shown: false, hiddenBy: 'attribute' });
    await page.close();
  });

  it.each([
    ['a label', `<label><input type="checkbox" checked>${WORDS}</label>`, true],
    ['a row', `<p><input type="checkbox" checked><span>同意${WORDS}</span></p>`, true],
    ['a made box', `<p><i role="checkbox" aria-checked="true"></i><b>${WORDS}</b></p>`, true],
    ['a class', `<p><i class="agree-checkbox is-checked"></i><b>${WORDS}</b></p>`, true],
    ['for=', `<label for="c">${WORDS}</label><hr><input id="c" type="checkbox" checked>`, true],
    [
      'script',
      `<p><input id="s" type="checkbox">${WORDS}</p><script>s.checked=true</script>`,
      true,
    ],
    ['empty', `<p><input type="checkbox">${WORDS}</p>`, undefined],
    [
      'far away',
      `<p>${WORDS}</p><p>${'一'.repeat(500)}</p><input type="checkbox" checked>`,
      undefined,
    ],
  ] as const)('a box ticked in advance: %s', async (_, body, preticked) => {
    expect((await shown(body)).preticked).toBe(preticked);
  });

  it('does not take a tick of the visitor for one of the page', async () => {
    const page = await pages.open(`<label><input type="checkbox">${WORDS}</label>`);
    await page.click('input');
    expect((await shownOn(page)).preticked).toBeUndefined();
    await page.close();
    const other = await pages.open(`<label><input type="checkbox" checked>${WORDS}</label>`);
    expect((await shownOn(other)).preticked).toBe(true);
    await other.click('input');
    expect((await shownOn(other)).preticked).toBe(true);
    await other.close();
  });

  it('asks for each style once, however many findings share it', async () => {
    const clause = `<p><span>${'条款内容'.repeat(40)}</span><b>${WORDS}</b></p>`;
    const page = await pages.open(`<div><div><div>${clause.repeat(1500)}</div></div></div>`);
    const cost = await page.evaluate((words) => lab.displays(words), WORDS);
    await page.close();
    expect(cost.found).toBe(1500);
    // Two elements for each of them, those around all, and the samples for the page's usual size.
    expect(cost.styles).toBeLessThan(2 * 1500 + 300);
  });

  it('tells where words are to be seen, and of none that are not', async () => {
    const box = 'position:absolute;margin:0;font:16px/20px monospace;width:max-content';
    const far = `${box};top:1500px;left:40px`;
    const page = await pages.open(
      `<p id="seen" style="${far}">${WORDS}</p><img alt="图里说手续费另算" style="${box};top:900px;left:8px;width:90px;height:60px" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">` +
        `<div id="scroller" style="${box};top:1700px;left:0;height:50px;overflow:auto"><p style="margin:0">先</p><p style="height:300px">后</p><p>框里才有的话</p></div>` +
        '<p style="display:none">没有显示的话</p>',
    );
    const areaOf = (words: string) => page.evaluate((wanted) => lab.area(wanted), words);
    const edges = await page.$eval('#seen', (p) => p.getBoundingClientRect().width);
    const wanted = { x: 40, y: expect.closeTo(1500, -1), width: Math.round(edges) };
    expect(await areaOf(WORDS)).toMatchObject(wanted);
    await page.evaluate(() => scrollTo(0, 600));
    expect(await areaOf(WORDS)).toMatchObject(wanted);
    expect(await areaOf('图里说手续费另算')).toEqual({ x: 8, y: 900, width: 90, height: 60 });
    expect(await areaOf('框里才有的话')).toBeNull();
    expect(await areaOf('没有显示的话')).toBeNull();
    await page.$eval('#scroller', (box) => box.scrollTo(0, 999));
    expect(await areaOf('框里才有的话')).toMatchObject({ y: expect.closeTo(1715, -2) });
    expect(await areaOf('先')).toBeNull();
    await page.close();
  });

  it('reads names that a page puts in the way', async () => {
    const form = `<form><input name="parentElement"><input name="textContent"><input name="getAttribute"><p style="font-size:9px">${WORDS}</p></form>`;
    expect((await shown(form)).fontPx).toBe(9);
  });
});
