/** Promises and the terms that take them back, on one page and across to the agreement. */
import { describe, expect, it } from 'vitest';
import { pairsToShow } from '../../../lib/core/offer/shown';
import { compareWithAgreement, scan } from '../../../lib/core/scan';

const SHOP = '本店POS机火热办理中，立即下单，全国包邮。\n';
const pairs = (text: string) =>
  pairsToShow(scan({ text: SHOP + text })).map(({ promise, term, why }) => [
    why,
    promise.quote,
    term.quote,
  ]);

describe('on one page', () => {
  it('show both quotes', () => {
    expect(pairs('免费领取。\n首刷扣除服务费299元。')).toEqual([
      ['free_but_charged', '免费领取', '首刷扣除服务费299元'],
    ]);
  });

  it('choose the term that names the sum over one that does not', () => {
    const [first] = pairs('免费领取。\n激活前请缴纳激活费，由专员代办。\n首刷扣除服务费299元。');
    expect(first?.[2]).toContain('299');
  });

  it.each([
    ['无流量费。\n流量费每年36元。', 'free_but_charged'],
    ['七天无理由退换。\nPOS机属于特殊物品，寄出不退不换。', 'refund_but_kept'],
    ['费率永不涨价。\n平台有权上调费率。', 'rate_kept_but_raised'],
  ])('%j: %s', (text, why) => expect(pairs(text).map(([id]) => id)).toContain(why));

  it.each([
    '首年免流量费，次年起流量费每年36元。',
    '激活金299元，激活后不予退还。\n机具押金100元，退机时全额退还。',
    '免费领取，无任何费用。',
    '无流量费。\n激活会员费每年98元。',
    '免费领取。\nPOS机属于特殊物品，寄出不退不换。',
    '激活返现50元。\nPOS机属于特殊物品，寄出不退不换。',
    '安装费用：0元。\n首刷冻结押金299元。',
  ])('are none where both can be true: %j', (text) => expect(pairs(text)).toEqual([]));

  it('are shown once, however often the page says so', () => {
    expect(pairs('免费领取。\n免费领取。\n免费领取。\n首刷扣除服务费299元。')).toHaveLength(1);
  });

  it('leave out an index that names no finding', () => {
    const report = scan({ text: SHOP });
    const contradictions = [{ promise: 0, term: 999, why: 'free_but_charged' }];
    expect(pairsToShow({ ...report, offer: { fees: [], contradictions } })).toEqual([]);
  });
});

describe('between a page and its agreement', () => {
  const AGREEMENT =
    '商户服务协议\n第一条 甲方为支付机构，乙方为特约商户。\n第二条 首刷收取服务费299元，一经收取概不退还。\n第三条 甲方有权单方上调费率。';
  const scanned = (text: string) => ({ text, report: scan({ text }) });
  const across = (page: string, agreement = AGREEMENT) =>
    compareWithAgreement(scanned(SHOP + page), scanned(agreement));

  it('holds promises of the one against terms of the other', () => {
    expect(across('免费领取。')).toMatchObject([
      { promiseIn: 'page', why: 'free_but_charged', promiseQuote: '免费领取' },
    ]);
    const [pair] = across('免费领取。');
    expect(pair?.termQuote).toContain('服务费299元');
  });

  it('gives indexes into the reports of their sides', () => {
    const page = scanned(`${SHOP}免费领取。\n费率永不涨价。`);
    const agreement = scanned(AGREEMENT);
    const found = compareWithAgreement(page, agreement);
    expect(found.map(({ why }) => why).sort()).toEqual([
      'free_but_charged',
      'rate_kept_but_raised',
    ]);
    for (const { promise, promiseQuote, term, termQuote } of found) {
      expect(page.report.findings[promise]?.quote).toBe(promiseQuote);
      expect(agreement.report.findings[term]?.quote).toBe(termQuote);
    }
  });

  it('looks the other way round too', () => {
    const found = across(
      '首刷扣除服务费299元。',
      `${AGREEMENT.split('\n')[0]}\n甲方承诺：乙方免费领取POS机。`,
    );
    expect(found.map(({ promiseIn }) => promiseIn)).toEqual(['agreement']);
  });

  it.each([
    ['免费领取。', '房屋租赁合同\n第一条 乙方签约时支付押金2000元，提前退租押金概不退还。'],
    [
      'Free card terminal, order now. No fees.',
      'Lease of the shop\n1. The tenant pays a setup fee of $500 on signing. All fees are non-refundable.',
    ],
  ])('is silent where the agreement is about something else: %s', (page, lease) => {
    expect(scan({ text: lease }).findings.length).toBeGreaterThan(0);
    expect(across(page, lease)).toEqual([]);
  });

  it('is silent where they agree, and for a text with itself only as the page alone is', () => {
    expect(across('首刷收取服务费299元，概不退还。')).toEqual([]);
    expect(across('')).toEqual([]);
  });
});
