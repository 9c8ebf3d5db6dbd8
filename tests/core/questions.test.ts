import { describe, expect, it } from 'vitest';
import type { Fee, ScanReport } from '../../lib/core/model';
import { MAX_QUESTIONS, questionsFor } from '../../lib/core/questions';
import { scan } from '../../lib/core/scan';
import { contractReport, emptyReport, finding, newsReport, shopReport } from '../gallery/fixtures';
import { fullReport, hostileOfferReport } from '../gallery/offer-fixtures';

const textsOf = (report: ScanReport, locale: 'zh' | 'en' = 'zh', dismissed: number[] = []) =>
  questionsFor(report, locale, dismissed).map(({ text }) => text);

const withFee = (fee: Partial<Fee>): ScanReport => ({
  ...emptyReport('offer'),
  findings: [finding('activation_fee', 'high', '首刷扣费')],
  offer: {
    fees: [
      {
        name: '激活费',
        amount: 299,
        currency: 'CNY',
        when: 'unstated',
        refund: 'unstated',
        evidence: [0],
        ...fee,
      },
    ],
    contradictions: [],
  },
});

describe('questions for the seller', () => {
  it('asks after the sum, its day, its return and its clause', () => {
    expect(textsOf(withFee({}))).toEqual(['「激活费」¥299，什么时候扣、退不退、写在合同第几条？']);
    expect(textsOf(withFee({}), 'en')).toEqual([
      'When is the “激活费” of ¥299 taken, does it come back, and which clause says so?',
    ]);
  });

  it('asks of each sort of fee what is open about it', () => {
    const never = textsOf(withFee({ refund: 'never' }));
    expect(never[0]).toContain('写着不退');
    const condition = withFee({
      refund: 'conditional',
      threshold: { amount: 300_000, currency: 'CNY' },
      window: { count: 12, unit: 'month' },
    });
    expect(textsOf(condition)[0]).toContain('12 个月内刷满 ¥300,000 才退');
    expect(textsOf(condition, 'en')[0]).toContain('card sales of ¥300,000 within 12 months');
    expect(textsOf(withFee({ when: 'yearly', amount: 60 }))[0]).toMatch(/¥60\/年.*怎么停/);
    expect(textsOf(withFee({ refund: 'promised' }))[0]).toContain('由谁退');
    expect(textsOf(withFee({ amount: null }))[0]).toContain('「激活费」，什么时候扣');
  });

  it('names a fee without a name by what it is', () => {
    expect(textsOf(withFee({ name: 'data_fee' }))[0]).toContain('「流量费」');
    expect(textsOf(withFee({ name: 'data_fee' }), 'en')[0]).toContain('“data fee”');
  });

  it('holds promise against term, in the page’s words', () => {
    expect(textsOf(shopReport).join()).toContain(
      '页面上一处说「今日下单免费领取，0押金，顺丰到家」，另一处写「首次刷卡时将扣取服务费299元」',
    );
  });

  it('puts eight at most, each once, and asks who the seller is where that is unsure', () => {
    const all = textsOf(fullReport);
    expect(all.length).toBeLessThanOrEqual(MAX_QUESTIONS);
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toContain('哪家支付机构');
    expect(textsOf(contractReport, 'en').join('\n')).toMatch(/48 months[\s\S]*leave earlier/);
  });

  it('asks nothing of a page that only reports, and nothing about what was put aside', () => {
    expect(textsOf(newsReport)).toEqual([]);
    expect(textsOf(withFee({}), 'zh', [0])).toEqual([]);
    const everything = shopReport.findings.map((_, index) => index);
    expect(textsOf(shopReport, 'zh', everything)).toEqual([]);
  });

  it('lets no words of the page turn a question around or swell it', () => {
    for (const text of [...textsOf(hostileOfferReport), ...textsOf(hostileOfferReport, 'en')]) {
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(text.length).toBeLessThan(400);
    }
  });

  it('has questions ready for a page as it is read', () => {
    const report = scan({
      text: '免费领取收款机，0押金。首次刷卡扣除激活费299元，12个月内累计刷满30万元退还。流量费每年60元。',
    });
    const texts = textsOf(report);
    expect(texts[0]).toContain('「激活费」¥299 要在 12 个月内刷满 ¥300,000 才退');
    expect(texts.join()).toContain('流量费');
  });
});
