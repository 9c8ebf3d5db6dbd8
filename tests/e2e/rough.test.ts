/** Pages that misbehave: one that never stops drawing itself, one that fights back, one of a megabyte. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { markPixels } from '../support/marks';
import { openWorld, type World } from '../support/world';

const TERM = '首次刷卡扣除 299 元激活费,激活后不予退还。';

/** As React does: keeps its nodes, moves and replaces them, and throws where one is not where it was put. */
const RENDERER = `
  const root = document.querySelector('#app');
  const rows = Array.from({ length: 8 }, (_, i) => {
    const p = document.createElement('p');
    p.append(document.createTextNode(''));
    root.append(p);
    return p;
  });
  globalThis.renders = 0;
  setInterval(() => {
    renders += 1;
    rows.forEach((p, i) => {
      const old = p.firstChild;
      const next = document.createTextNode(i === 0 ? '${TERM}' : '第 ' + renders + ' 次');
      if (renders % 2) p.replaceChild(next, old);
      else { p.removeChild(old); p.appendChild(next); }
      if (p.childNodes.length !== 1) throw new Error('a stranger stands in the tree');
    });
    root.insertBefore(rows[renders % 8], rows[(renders + 3) % 8]);
    if (root.children.length !== 8) throw new Error('a stranger stands in the tree');
  }, 10);`;

/**
 * Overrides what a script of ours might call, and forges all that we listen to: keys, presses, the comings
 * and goings of pages, pop-ups and tabs, floods of changes. Those reach us in the world of our scripts; what
 * is overridden does not, which is what is shown here. It lies over everything until it is told not to.
 */
const FIGHTER = `
  const real = {
    setInterval: setInterval.bind(globalThis), createElement: document.createElement.bind(document),
    dispatch: Function.prototype.call.bind(EventTarget.prototype.dispatchEvent),
  };
  globalThis.buys = 0;
  document.querySelector('button').onclick = ({ isTrusted }) => { if (isTrusted) buys += 1; };
  const FORGED = [
    [window, [
      [PageTransitionEvent, 'pagehide', { persisted: false }], [PageTransitionEvent, 'pagehide', { persisted: true }],
      [PageTransitionEvent, 'pageshow', { persisted: true }], [Event, 'resize'], [Event, 'load'], [Event, 'popstate'],
      [Event, 'hashchange'], [Event, 'scroll'], [Event, 'beforeprint'], [Event, 'afterprint'], [Event, 'unload'],
    ]],
    [document, [[Event, 'visibilitychange'], [Event, 'load'], [Event, 'selectionchange'], [Event, 'freeze']]],
    [document.documentElement, [
      ...['pointermove', 'pointerdown', 'pointerup', 'pointercancel'].map((type) => [PointerEvent, type]),
      ...['mousedown', 'mouseup', 'click', 'dblclick'].map((type) => [MouseEvent, type]),
      ...['Escape', 'Enter', ' ', 'Tab'].flatMap((key) => ['keydown', 'keyup'].map((type) => [KeyboardEvent, type, { key }])),
      ...['focusin', 'focusout', 'submit', 'toggle', 'beforetoggle', 'close', 'cancel'].map((type) => [Event, type]),
    ]],
  ];
  const throws = () => { throw new Error('trapped'); };
  EventTarget.prototype.addEventListener = throws;
  Element.prototype.attachShadow = throws;
  Element.prototype.getBoundingClientRect = throws;
  Node.prototype.appendChild = throws;
  HTMLElement.prototype.showPopover = throws;
  HTMLDialogElement.prototype.showModal = throws;
  Object.defineProperty(Node.prototype, 'textContent', { get: () => '' });
  Object.defineProperty(Element.prototype, 'shadowRoot', { get: throws });
  document.createRange = document.createTreeWalker = document.createElement = throws;
  document.querySelectorAll = () => [];
  globalThis.MutationObserver = globalThis.MessageChannel = globalThis.Highlight = throws;
  globalThis.requestIdleCallback = globalThis.requestAnimationFrame = () => 0;
  globalThis.getComputedStyle = throws;
  CSS.highlights.set = CSS.highlights.get = throws;
  String.prototype.slice = () => '';
  Array.prototype.push = throws;
  JSON.parse = throws;
  const types = ['page.stop', 'site.set', 'site.changed', 'page.marks', 'evidence.save'];
  const payload = { what: 'pause', on: true, paused: true, guard: false, visible: false, everywhere: true };
  globalThis.forged = 0;
  real.setInterval(() => {
    forged += 1;
    for (const type of types) {
      postMessage({ type, payload }, '*');
      dispatchEvent(new MessageEvent('message', { data: { type, payload } }));
      document.dispatchEvent(new CustomEvent(type, { detail: payload }));
    }
    CSS.highlights.clear();
    for (const [where, types] of FORGED) {
      for (const [Kind, type, init] of types) real.dispatch(where, new Kind(type, { bubbles: true, ...init }));
    }
    const leaf = document.querySelector('#flood');
    for (let i = 0; i < 50; i += 1) leaf.title = leaf.firstChild.data = forged + '.' + i;
    for (const element of Array.from(document.documentElement.children)) {
      for (const key of ['Escape', 'Enter']) {
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }
      element.click();
      if (element !== document.head && element !== document.body && real.left-- > 0) element.remove();
    }
  }, 50);
  real.left = 20;
  const cover = real.createElement('div');
  cover.id = 'cover';
  cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff';
  document.documentElement.append(cover);`;

const PARAGRAPH = '双方应当妥善保管本协议，任何一方地址变更的，应在三日内告知对方。'.repeat(6);
const LONG = Array.from({ length: 1700 }, (_, i) => `<p>第 ${i + 1} 条 ${PARAGRAPH}</p>`);
LONG[2] = `<p>${TERM}</p>`;
LONG.push('<p id="last">商户须在 90 天内累计交易满 8 万元，未达标的押金不予退还。</p>');

const page = (body: string, script = '') =>
  `<!doctype html><meta charset="utf-8"><title>POS 机免费领</title><h1>POS 机免费领</h1>${body}
   <button>立即购买</button><script>${script}</script>`;
const SITE = {
  '/restless': page('<div id="app"></div>', RENDERER),
  '/fighter': page(`<p>${TERM}</p><p id="flood">甲</p>`, FIGHTER),
  '/long': page(LONG.join('\n')),
};

describe.each(BROWSER_NAMES)('rough pages in %s', (name) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(name, { site: SITE });
  });

  afterAll(() => world?.close());

  const number = (of: Page, expression: string) =>
    of.evaluate(`Number(${expression})`).then(Number);
  const quotesOf = async (visit: Awaited<ReturnType<World['visit']>>) =>
    (await visit.report(30_000)).report.findings.map(({ quote }) => quote).join('\n');

  it('marks a page that draws itself a hundred times a second, and breaks none of it', async () => {
    const visit = await world.visit('/restless');
    const errors: string[] = [];
    visit.page.on('pageerror', (error) => errors.push(String(error)));
    visit.page.on('console', (entry) => {
      if (entry.type() === 'error') errors.push(entry.text());
    });
    await expect.poll(() => quotesOf(visit), { timeout: 30_000 }).toContain('299');
    await expect.poll(() => markPixels(visit.page), { timeout: 30_000 }).toBeGreaterThan(0);
    const before = await number(visit.page, 'renders');
    await expect
      .poll(() => number(visit.page, 'renders'), { timeout: 30_000 })
      .toBeGreaterThan(before + 300);
    expect(errors).toEqual([]);
  });

  it('holds its ground on a page that overrides, forges and covers', async () => {
    const visit = await world.visit('/fighter');
    await expect.poll(() => quotesOf(visit), { timeout: 30_000 }).toContain('299');
    await expect.poll(() => number(visit.page, 'forged'), { timeout: 30_000 }).toBeGreaterThan(60);
    expect(await quotesOf(visit)).toContain('299');
    expect(await world.api.badge(visit.tabId)).not.toBe('');
    const settings = { type: 'site.settings', payload: { tabId: visit.tabId } };
    expect(await world.api.send(settings)).toMatchObject({ paused: false, guard: true, bar: true });
    // What it lies over cannot be seen or pressed by anybody.
    await visit.page.evaluate('document.documentElement.querySelector("#cover")?.remove()');
    await expect.poll(() => markPixels(visit.page), { timeout: 30_000 }).toBeGreaterThan(0);
    const stands = (what: string) =>
      number(
        visit.page,
        `document.documentElement.querySelectorAll("[data-swipewise=${what}]").length`,
      );
    await expect.poll(() => stands('bar'), { timeout: 30_000 }).toBe(1);
    await visit.page.bringToFront();
    await visit.page.click('button');
    await expect.poll(() => stands('guard'), { timeout: 30_000 }).toBe(1);
    expect(await number(visit.page, 'buys')).toBe(0);
  });

  it('reads a megabyte of contract to its end and jumps there', async () => {
    const visit = await world.visit('/long');
    expect(Buffer.byteLength(SITE['/long'])).toBeGreaterThan(1_000_000);
    const { report } = await visit.report(60_000);
    const index = report.findings.findIndex(({ quote }) => quote.includes('8 万'));
    expect(report.findings.some(({ quote }) => quote.includes('299'))).toBe(true);
    expect(index).toBeGreaterThanOrEqual(0);
    await expect.poll(() => markPixels(visit.page), { timeout: 30_000 }).toBeGreaterThan(0);
    const jump = { type: 'page.jump', payload: { index } };
    expect(await world.api.sendToTab(visit.tabId, jump)).toEqual({ ok: true });
    const inSight = () =>
      number(
        visit.page,
        'document.querySelector("#last").getBoundingClientRect().bottom < innerHeight + 1',
      );
    await expect.poll(inSight, { timeout: 30_000 }).toBe(1);
    await expect.poll(() => markPixels(visit.page), { timeout: 30_000 }).toBeGreaterThan(0);
  });

  it('asks nothing of other machines on any of them', () => {
    expect(world.witness.strangers).toEqual([]);
  });
});
