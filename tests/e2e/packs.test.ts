/**
 * Own rules as a person uses them: imported from a file, at work on the next page, in the popup with the
 * pack's name, switched off, exported as they came, deleted. And no page can plant any.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { clickWords, inChinese, waitForWords } from '../support/clicks';
import { openWorld, type World } from '../support/world';

const OFFER = `<!doctype html><meta charset="utf-8"><title>POS机</title>
<p>POS机立即下单，首刷扣除服务费299元。</p><p>每月底座费30元。</p>`;

const PACK = {
  format: 'swipewise-pack/1',
  id: 'stand',
  name: { zh: '底座收费', en: 'Stand fees' },
  version: '1.0',
  language: 'zh',
  lexicon: { 'fee.stand': ['底座费'] },
  rules: [
    {
      id: 'stand-fee',
      category: 'recurring_fee',
      patterns: ['fee.stand <8> num.money'],
      message: { zh: '底座每个月都要钱。' },
      examples: { hits: ['⟦底座费30元⟧'], misses: ['无底座费'] },
    },
  ],
};
const SOUND = `\ufeff${JSON.stringify(PACK, null, 2)}\r\n`;
const BAD = JSON.stringify(
  { ...PACK, id: 'Bad', rules: [{ ...PACK.rules[0], patterns: ['fee.sand'] }] },
  null,
  1,
);

/** What a page can do: a global and a database of the names that we use, and messages of its own. */
const PLANT = `${OFFER}<script>
const planted = { ...${JSON.stringify(PACK)}, id: 'planted' };
globalThis.swipewiseOwnPacks = [planted];
indexedDB.open('swipewise-packs', 1).onupgradeneeded = ({ target }) =>
  target.result.createObjectStore('packs').put({ text: JSON.stringify(planted), enabled: true }, 'planted');
postMessage({ type: 'packs.save', payload: planted }, '*');
</script>`;

describe.each(BROWSER_NAMES)('own rules in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  const downloads = mkdtempSync(join(tmpdir(), 'packs-out-'));
  let world: World;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(join(folder, 'sound.json'), SOUND);
    writeFileSync(join(folder, 'bad.json'), BAD);
    writeFileSync(join(folder, 'nested.json'), '['.repeat(100_000));
    writeFileSync(join(folder, 'huge.json'), ' '.repeat(5_000_000));
    world = await openWorld(name, { site: { '/': OFFER, '/plant': PLANT }, downloads });
    const desk = await world.running.openExtensionPage('desk.html');
    await inChinese(desk, '我的规则');
    const link = await desk.$eval('.desk__head a', (one) => one.getAttribute('href'));
    expect(link).toBe(`${world.running.extensionOrigin()}/packs.html`);
    page = await world.running.openExtensionPage('packs.html');
    await waitForWords(page, '还没有自己的规则');
  });

  afterAll(async () => {
    await world?.close();
    for (const one of [folder, downloads]) rmSync(one, { recursive: true, force: true });
  });

  /** Clicks on the page of own rules, which must be in front for that. */
  async function press(words: string): Promise<void> {
    await page.bringToFront();
    await clickWords(page, words);
  }

  async function flip(): Promise<void> {
    await page.bringToFront();
    await page.click('.switch input');
  }

  async function choose(file: string): Promise<void> {
    const input = (await page.waitForSelector(
      'input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, file));
  }

  /** Rules of the findings on a fresh visit of the offer. */
  async function rulesFound(): Promise<string[]> {
    const visit = await world.visit('/');
    const { report } = await visit.report();
    await visit.page.close();
    return report.findings.map(({ rule }) => rule);
  }

  it('refuses what is wrong, with line and field, and what is hostile', async () => {
    await choose('bad.json');
    const words = await waitForWords(page, '「bad.json」没有加入');
    expect(words).toMatch(/第 3 行第 8 列 ?\/id/);
    expect(words).toMatch(/\/rules\/0\/patterns\/0 ?没有叫「fee\.sand」的词组/);
    await choose('nested.json');
    await waitForWords(page, /「nested\.json」没有加入.*括号套得太深/);
    await choose('huge.json');
    await waitForWords(page, /「huge\.json」没有加入.*文件太大/);
    await waitForWords(page, '还没有自己的规则');
    expect(await rulesFound()).not.toContain('user.stand.stand-fee');
  });

  it('takes pasted text, and a file that is dropped', async () => {
    await press('粘贴文字');
    await page.type('#paste', '{"format": 1}');
    await press('读取');
    await waitForWords(page, '「粘贴的文字」没有加入');
    await page.$eval('.add', (zone) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{'], 'dropped.json'));
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await waitForWords(page, '「dropped.json」没有加入');
  });

  it('adds a sound pack, which is at work on the next page', async () => {
    await choose('sound.json');
    await waitForWords(page, '已加入「底座收费」，1 条规则');
    const visit = await world.visit('/');
    const { report } = await visit.report();
    const own = report.findings.find(({ rule }) => rule === 'user.stand.stand-fee');
    expect(own?.quote).toBe('底座费30元');
    expect(report.findings.length).toBeGreaterThan(1);
    const popup = await visit.popup();
    await inChinese(popup, '存为证据');
    const words = await waitForWords(popup, '底座每个月都要钱');
    expect(words).toContain('来自你自己的规则包「底座收费」');
  });

  it('survives the death of the background', async () => {
    await world.running.killWorker();
    expect(await rulesFound()).toContain('user.stand.stand-fee');
  });

  it('exports the very bytes that were imported', async () => {
    await press('导出');
    await expect
      .poll(() => readdirSync(downloads), { timeout: 20_000 })
      .toEqual(['stand-1.0.json']);
    expect(readFileSync(join(downloads, 'stand-1.0.json'), 'utf8')).toBe(SOUND);
  });

  it('asks before a pack takes the place of another', async () => {
    writeFileSync(join(folder, 'newer.json'), SOUND.replace('"1.0"', '"1.1"'));
    await choose('newer.json');
    await waitForWords(page, /已经有「底座收费」（版本 1\.0）.*1\.1/);
    await press('不换');
    await waitForWords(page, /版本 1\.0/);
    await choose('newer.json');
    await press('换成新的');
    await waitForWords(page, /版本 1\.1/);
  });

  it('is gone from pages when switched off, and back when switched on', async () => {
    await flip();
    await waitForWords(page, '刷新后生效');
    await expect.poll(rulesFound).not.toContain('user.stand.stand-fee');
    await flip();
    await expect.poll(rulesFound).toContain('user.stand.stand-fee');
  });

  it('no page can plant a pack: neither by a global, nor by a database, nor by messages', async () => {
    const visit = await world.visit('/plant');
    const { report } = await visit.report();
    expect(report.findings.map(({ rule }) => rule)).toContain('user.stand.stand-fee');
    expect(JSON.stringify(report)).not.toContain('planted');
    const answer = await world.api.send({ type: 'packs.save', payload: { text: '{}' } });
    expect(answer ?? null).toBeNull();
    const again = await world.running.openExtensionPage('packs.html');
    expect(await waitForWords(again, '底座收费')).not.toContain('planted');
    await again.close();
  });

  it('deletes after asking', async () => {
    await press('删除');
    await press('确定删除');
    await waitForWords(page, '已删除「底座收费」');
    expect(await rulesFound()).not.toContain('user.stand.stand-fee');
  });
});
