/** What a state must say, and what it must not. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './stage';

/** Everything that stands on the page, folds open. */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return document.querySelector('#root')?.textContent ?? '';
  });

describe('words in chromium', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage('chromium');
  });

  afterAll(() => stage?.close());

  const popup = (state: string) =>
    stage.show({ path: `popup.html?state=${state}`, width: 360, height: 600, dark: false });
  const desk = (state: string) =>
    stage.show({ path: `desk.html?state=${state}`, width: 1280, height: 900, dark: false });

  it('says what of a page was cut off, not listed and not read', async () => {
    const words = await wordsOf(await popup('cut'));
    expect(words).toContain('2 个内嵌网页没有读');
    expect(words).toContain('只检查了前面一部分');
    expect(words).toContain('没有全部列出');
    expect(await wordsOf(await popup('findings'))).not.toMatch(/前面一部分|全部列出|内嵌网页/);
  });

  it('gives no verdict on a page whose reading broke off, but a way to try again', async () => {
    const page = await popup('scan-failed');
    const words = await wordsOf(page);
    expect(words).toContain('这一页没有查完');
    expect(words).toContain('重试');
    expect(words).not.toMatch(/没有看到要提醒的条款|正在读这一页/);
    expect(await wordsOf(await popup('scan-failed-later'))).toMatch(/没有查完[\s\S]*3 处高风险/);
  });

  it('never calls a record in doubt "not saved", and looks before it saves again', async () => {
    const page = await popup('unsure');
    const words = await wordsOf(page);
    expect(words).toContain('可能已经存下，请到证据台核对');
    expect(words).not.toContain('没有存成');
    expect(await page.$eval('.foot .btn--primary', (button) => button.textContent)).toBe(
      '打开证据台',
    );
  });

  it('marks the record that the verification names, and that one only', async () => {
    const page = await desk('broken');
    const marked = await page.$$eval('.item--damaged', (items) =>
      items.map((item) => item.querySelector('.item__top')?.textContent ?? ''),
    );
    expect(marked).toHaveLength(1);
    expect(marked[0]).toContain('第 9 号');
    const words = await wordsOf(page);
    expect(words).toContain('有不一致的（查过的另有 31 项一致）');
    expect(words).toContain('文件与封存时不一致，没有导出。');
    expect(words).not.toMatch(/证据没有改动|硬盘空间/);
  });

  it('shows what is odd about a log in order', async () => {
    expect(await wordsOf(await desk('noted'))).toContain('时钟被往回调过');
    expect(await wordsOf(await desk('verified'))).not.toContain('另外要留意');
  });

  it('is not green about a log that has moved on', async () => {
    const page = await desk('outdated');
    expect(await wordsOf(page)).toContain('请再核验一次');
    expect(await page.$$('.note--good')).toEqual([]);
  });

  it('shows the fingerprint of the key, or that it cannot be read', async () => {
    expect(await wordsOf(await desk('full'))).toMatch(/签名钥匙的指纹\s*[0-9a-f]{64}/);
    expect(await wordsOf(await desk('no-key'))).toContain('签名钥匙没有读出来');
  });

  it('gives the reasons of every row', async () => {
    const page = await desk('full');
    const counts = await page.evaluate(() => [
      document.querySelectorAll('.row').length,
      document.querySelectorAll('.row .reasons li').length,
    ]);
    expect(counts[0]).toBeGreaterThan(5);
    expect(counts[1]).toBeGreaterThanOrEqual(counts[0] ?? 0);
  });
});
