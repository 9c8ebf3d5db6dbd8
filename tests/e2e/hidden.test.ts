/** Every place where words hide, through the built extension: the gate has to find them there, too. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Display } from '../../lib/core/display';
import { BROWSER_NAMES } from '../support/browsers';
import { openWorld, type Visit, type World } from '../support/world';

/** Stands once on each page, and nothing else there matters. */
const TERM = 'POS机首次刷卡即扣除299元激活费，一经收取概不退还';
const PATIENCE = { timeout: 30_000, interval: 300 };

/** A page, what a script does to it seconds after it was loaded, and how its words were shown. */
interface Place {
  body: string;
  later?: string;
  display: Partial<Display>;
}

const kept = { source: 'template', shown: false } as const;
const told = (attribute: string): Partial<Display> => ({ source: 'attribute', attribute });
const PLACES: Record<string, Place> = {
  before: {
    body: `<style>.x::before{content:"${TERM}"}</style><p class="x"></p>`,
    display: { source: 'generated', shown: true },
  },
  attr: {
    body: `<style>.x::after{content:attr(data-tip)}</style><p class="x" data-tip="${TERM}">甲</p>`,
    display: { source: 'generated', shown: true },
  },
  title: { body: `<p title="${TERM}">停一停</p>`, display: { ...told('title'), shown: false } },
  late_title: {
    body: '<p id="x">停一停</p>',
    later: `x.title = ${JSON.stringify(TERM)}`,
    display: told('title'),
  },
  alt: { body: `<img alt="${TERM}" width="300" height="60">`, display: told('alt') },
  alt_behind_many: {
    body: `${'<img alt="甲">'.repeat(450)}<img alt="${TERM}">`,
    display: told('alt'),
  },
  placeholder: { body: `<input placeholder="${TERM}" size="60">`, display: told('placeholder') },
  late_placeholder: {
    body: '<div id="x"></div>',
    later: `x.innerHTML = '<input size=60 placeholder="${TERM}">'`,
    display: told('placeholder'),
  },
  locked: { body: `<input readonly value="${TERM}" size="60">`, display: told('value') },
  details: {
    body: `<details><summary>更多</summary><p>${TERM}</p></details>`,
    display: { source: 'text', shown: false, hiddenBy: 'folded' },
  },
  tab_panel: {
    body: `<div role="tablist"><button role="tab" aria-selected="true">一</button></div>
      <div role="tabpanel">甲</div><div role="tabpanel" hidden><p>${TERM}</p></div>`,
    display: { source: 'text', shown: false, hiddenBy: 'display' },
  },
  pop_up: {
    body: `<dialog id="x"><p>${TERM}</p></dialog>`,
    // How words are shown is looked at anew every half minute at most, so it is not waited for here.
    later: 'x.showModal()',
    display: { source: 'text' },
  },
  late_pop_up: {
    body: '<div id="x"></div>',
    later: `x.innerHTML = '<dialog><p>${TERM}</p></dialog>'; x.firstChild.showModal()`,
    display: { source: 'text', shown: true, dialog: true },
  },
  scroll_box: {
    body: `<div style="height:60px;overflow:auto"><p style="height:400px">甲</p><p>${TERM}</p></div>`,
    display: { source: 'text', scrollBox: true },
  },
  template: { body: `<template><p>${TERM}</p></template>`, display: kept },
  script_template: { body: `<script type="text/template"><p>${TERM}</p></script>`, display: kept },
  content_visibility: {
    body: `<div style="content-visibility:hidden"><p>${TERM}</p></div>`,
    display: { source: 'text', shown: false, hiddenBy: 'content_visibility' },
  },
  print_only: {
    body: `<style>.x{display:none}@media print{.x{display:block}}</style><p class="x">${TERM}</p>`,
    display: { source: 'text', shown: false, hiddenBy: 'print_only' },
  },
  late_shadow: {
    body: '<div id="x"></div>',
    later: `x.attachShadow({ mode: 'open' }).innerHTML = '<p>${TERM}</p>'`,
    display: { source: 'text', shown: true },
  },
};

const page = (body: string) =>
  `<!doctype html><html lang="zh"><meta charset="utf-8"><title>页面</title><h1>你好</h1>${body}`;
/** As virtual lists do: only the rows in sight are in the tree. */
const LIST = `<div id="box" style="height:200px;overflow:auto"><div id="rows" style="height:4000px"></div></div>
  <script>
    const draw = () => {
      const first = Math.floor(box.scrollTop / 40);
      rows.innerHTML = Array.from({ length: 8 }, (_, i) =>
        '<p style="position:absolute">' + (first + i === 3 ? '${TERM}' : '第 ' + (first + i) + ' 行') + '</p>').join('');
    };
    box.onscroll = draw;
    draw();
  </script>`;
const SITE = {
  ...Object.fromEntries(Object.entries(PLACES).map(([name, { body }]) => [`/${name}`, page(body)])),
  '/list': page(LIST),
  '/said': page(`<p>今天天气很好</p><script>var words = ${JSON.stringify(TERM)};</script>`),
};

describe.each(BROWSER_NAMES)('words that hide in %s', (name) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(name, { site: SITE });
  });

  afterAll(() => world?.close());

  const found = async (visit: Visit) => {
    if (!(await visit.hasScanner())) return undefined;
    const { findings } = (await visit.report()).report;
    return findings.find(({ quote }) => quote.includes('299'));
  };

  it.each(Object.keys(PLACES))('are found, and how they were shown: %s', async (key) => {
    const { later, display } = PLACES[key] ?? { display: {} };
    const visit = await world.visit(`/${key}`);
    if (later !== undefined) {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await visit.page.evaluate(later);
    }
    await expect.poll(() => found(visit), PATIENCE).toMatchObject({ display });
    await visit.page.close();
  });

  it('are kept when a list has drawn itself past them', async () => {
    const visit = await world.visit('/list');
    await expect.poll(() => found(visit), PATIENCE).toBeDefined();
    await visit.page.evaluate("document.querySelector('#box').scrollTop = 2000");
    await expect.poll(() => found(visit), PATIENCE).toBeUndefined();
    const { gone = [] } = await visit.report();
    expect(gone.map(({ quote }) => quote).join()).toContain('299');
    await visit.page.close();
  });

  it('are none where only a script of the page holds them', async () => {
    const visit = await world.visit('/said');
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(await visit.hasScanner()).toBe(false);
    await visit.page.close();
  });
});
