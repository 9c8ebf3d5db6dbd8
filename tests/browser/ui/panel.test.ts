/** The panel by keyboard, at every width, and in words. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { openStage, type Stage, shotOf } from './stage';

const panelOf = (state: string) => shotOf(`panel-${state}-zh-light-420`);

const wordsOf = (page: Page): Promise<string> =>
  page.$eval('#root', (root) => root.textContent ?? '');

/** The words of what has the focus, and whether something can be seen of that. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at) return { words: '', ring: '' };
    const words = at.getAttribute('aria-label') ?? at.textContent ?? '';
    // A slider shows it on its thumb, whose style a script cannot ask for.
    const ring = at.matches('.range') ? 'solid' : getComputedStyle(at).outlineStyle;
    return { words: words || at.tagName, ring };
  });

describe.each(BROWSER_NAMES)('panel in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(name);
  });

  afterAll(() => stage?.close());

  it('is reached by keyboard all the way, with a ring that can be seen', async () => {
    const page = await stage.show(panelOf('offer'));
    const controls = await page.$$eval(
      'button, summary, a[href], input',
      (all) => all.filter((one) => one.checkVisibility()).length,
    );
    await page.click('.head__name');
    const reached: { words: string; ring: string }[] = [];
    for (let press = 0; press < controls; press += 1) {
      await page.keyboard.press('Tab');
      reached.push(await focused(page));
    }
    const order = reached.map(({ words }) => words).join('|');
    for (const words of ['English', '每月大约刷多少', '跳到原文', '全部复制', '暂停', '存为证据']) {
      expect(order).toContain(words);
    }
    expect(reached.filter(({ ring }) => ring !== 'solid')).toEqual([]);
  });

  it('keeps the foot in sight above sixty findings', async () => {
    const page = await stage.show(panelOf('many'));
    expect(await page.$$eval('.cost-group .row', (rows) => rows.length)).toBeGreaterThan(60);
    const bottom = await page.$eval('.foot', (foot) => foot.getBoundingClientRect().bottom);
    expect(Math.round(bottom)).toBe(900);
  });

  it('tells severity without colour, to the eye by shape and to others by word', async () => {
    const page = await stage.show(panelOf('findings'));
    const titles = await page.$$eval('.row__title', (all) => all.map((one) => one.textContent));
    expect(titles.join()).toMatch(/高风险.*中风险.*低风险/);
    expect(await page.$$('.row--high svg path')).not.toEqual([]);
  });

  it('shows words of a hostile page as words', async () => {
    const page = await stage.show(panelOf('hostile'));
    expect(await wordsOf(page)).toContain('<img src=x');
    expect(await page.$$('main img, main script')).toEqual([]);
  });

  it('has each way that a page can be: quiet, broken off, refused, paused, gone', async () => {
    const says = async (state: string) => wordsOf(await stage.show(panelOf(state)));
    expect(await says('none')).toMatch(/没有看到要提醒的条款.*已检查 3,214 字/);
    expect(await says('scan-failed-later')).toMatch(/没有查完.*处高风险/);
    expect(await says('restricted')).not.toContain('存为证据');
    expect(await says('paused')).toMatch(/已暂停.*恢复/);
    expect(await says('closed')).toContain('网页已经关了');
    const aside = await says('aside');
    expect(aside).toContain('你说没问题的 2 处');
    expect(aside).toContain('这一页先前出现过的 1 处');
    expect(aside).toContain('9px');
  });

  it('says aloud only what failed; a copy is told to assistive technology', async () => {
    expect(await wordsOf(await stage.show(panelOf('copy-failed')))).toContain('没能复制');
    const page = await stage.show(panelOf('copied'));
    expect(await page.$eval('.questions [role=status]', (one) => one.textContent)).toBe('已复制');
  });
});
