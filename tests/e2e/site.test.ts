/** A page that calls itself official at an address that is not the institution's, in the built extension. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { clickWords, waitForWords, wordsOf } from '../support/clicks';
import { openWorld, type World } from '../support/world';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${title}</title>${body}`;
const OFFER = `<p>首刷冻结押金299元，180天内刷满10万元返还。</p><p>POS机刷卡秒到，费率0.6%，立即下单，全国包邮。</p>`;
const SITE = {
  '/official/': page('电签POS机', `<h1>拉卡拉官网免费办理</h1>${OFFER}<p>电话 13800138000</p>`),
  '/shop/': page('电签POS机', `<h1>电签POS机</h1>${OFFER}<p>请认准拉卡拉官网。</p>`),
};

describe.each(BROWSER_NAMES)('an address in %s', (name) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(name, { locale: 'zh-CN', site: SITE });
  });

  afterAll(() => world?.close());

  it('that could not be verified is told at the top, with what to do', async () => {
    const visit = await world.visit('/official/');
    const { report } = await visit.report();
    expect(report.site).toMatchObject({ status: 'unverified', brand: '拉卡拉', host: '127.0.0.1' });
    const popup = await visit.popup();
    if ((await waitForWords(popup, '299')).includes('Save as evidence')) {
      await clickWords(popup, '中文');
    }
    const words = await waitForWords(popup, '未能核实为官方域名');
    expect(words).toContain('95016');
    expect(words).toContain('要每天刷 ¥556，刷 180 天（共 ¥100,000），才能退回 ¥299');
    expect(words.indexOf('未能核实为官方域名')).toBeLessThan(words.indexOf('页面写着的钱'));
  });

  it('of a shop that claims nothing is not spoken of', async () => {
    const visit = await world.visit('/shop/');
    const { report } = await visit.report();
    expect(report.site).toBeUndefined();
    const popup = await visit.popup();
    await waitForWords(popup, '299');
    expect(await wordsOf(popup)).not.toMatch(/未能核实|Not verified/);
  });
});
