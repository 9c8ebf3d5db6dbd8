/** Page kind: a distribution with reasons, from words, title and address. */
import { describe, expect, it } from 'vitest';
import { pageVerdict } from '../../../lib/core/detect/kind';
import { KIND_CUES, KIND_FEATURES, kindFeatures } from '../../../lib/core/detect/kind-signs';
import { KIND_WEIGHTS } from '../../../lib/core/detect/kind-weights';
import { PAGE_KINDS } from '../../../lib/core/model';
import { scan, shippedDetector } from '../../../lib/core/scan';

const { vocabulary } = shippedDetector();
const NONE = KIND_CUES.map(() => 0);
const sign = (name: string, features: readonly number[]) => features[KIND_FEATURES.indexOf(name)];
const featuresOf = (input: { text: string; url?: string; title?: string }) =>
  kindFeatures(NONE, input, vocabulary);

describe('the model', () => {
  it.each(['zh', 'en'] as const)('has a weight for every feature (%s)', (language) => {
    for (const kind of PAGE_KINDS)
      expect(KIND_WEIGHTS[language][kind]).toHaveLength(KIND_FEATURES.length);
  });

  it('gives a distribution even for counts that no page has', () => {
    const features = kindFeatures(
      KIND_CUES.map(() => 1e9),
      { text: 'x' },
      vocabulary,
    );
    const { kinds } = pageVerdict(features, 'zh');
    expect(Object.values(kinds).reduce((a, b) => a + b)).toBeCloseTo(1, 9);
  });
});

describe('signs', () => {
  it.each([
    ['https://shop.example.com/', 'url_offer'],
    ['https://example.com/product/a920.html', 'url_offer'],
    ['https://example.com/legal/merchant-agreement', 'url_contract'],
    ['https://example.com/terms', 'url_contract'],
    ['https://example.com/2024/05/why-fees-rise', 'url_article'],
    ['https://example.com/news/1.html', 'url_article'],
    ['https://bbs.example.com/thread-1-1.html', 'url_complaint'],
    ['file:///C:/downloads/terms.html', 'url_contract'],
  ])('%s: %s', (url, name) => {
    const features = featuresOf({ text: '', url });
    expect(sign(name, features)).toBe(1);
  });

  it.each(['', 'https://example.com/', 'https://askew.example/termsheet-less', 'not an address'])(
    'an address that tells nothing counts as none: %s',
    (url) => expect(featuresOf({ text: '', url })).toEqual(featuresOf({ text: '' })),
  );

  it('numbered lines, of many forms', () => {
    const numbered = [
      '第1条 总则',
      '1. Fees',
      '2.1 Term',
      '（一）费用',
      '三、期限',
      '(b) notice',
      '①押金',
    ];
    const text = numbered.join('\n');
    const plain = ['299元首刷扣除', '365天内有效', '总则', '条款很长', '2024年1月1日'].join('\n');
    expect(sign('numbered', featuresOf({ text }))).toBeGreaterThan(3);
    expect(sign('numbered', featuresOf({ text: plain }))).toBe(0);
  });

  it('a question in the title or the first line, and nowhere else', () => {
    expect(sign('question', featuresOf({ text: 'POS机押金能退吗？\n不能。' }))).toBe(1);
    expect(sign('question', featuresOf({ text: '正文', title: 'Is it free?' }))).toBe(1);
    expect(sign('question', featuresOf({ text: '正文。\n能退吗？' }))).toBe(0);
  });
});

describe('title and address', () => {
  const text = 'POS机首次刷卡扣除服务费299元，达标后退回。';

  it('move the kind the way a reader would', () => {
    const { kinds } = scan({ text }).page;
    const offer = scan({ text, title: '免费领取POS机 立即申请 全国包邮' }).page.kinds;
    const article = scan({
      text,
      title: '记者调查：POS机陷阱如何避免？',
      url: 'https://example.com/news/2024/05/1.html',
    }).page.kinds;
    expect(offer.offer).toBeGreaterThan(kinds.offer);
    expect(article.article).toBeGreaterThan(kinds.article);
  });
});

describe('reasons', () => {
  it('name the words of the page that speak for its kind, weightiest first', () => {
    const text = 'POS机免费领取，全国包邮，立即下单，扫码领取，加微信咨询客服。';
    const { page } = scan({ text });
    expect(page.kind).toBe('offer');
    const reasons = page.reasons ?? [];
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.length).toBeLessThanOrEqual(3);
    const weights = reasons.map((reason) => reason.weight ?? 0);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(Math.min(...weights)).toBeGreaterThan(0);
    for (const { words } of reasons)
      for (const word of (words ?? '').split('、')) expect(text).toContain(word);
  });

  it('are none where nothing speaks', () => {
    expect(scan({ text: '' }).page.reasons).toEqual([]);
  });
});

describe('a bare list of prices', () => {
  it.each([
    'Card terminal merchant account. Statement fee $10/month. Gateway fee $20 per month. PCI fee $99/year.',
    'Merchant account pricing\nSetup fee $99\nMonthly fee $10\nPCI fee $99/year',
  ])('is no article: %j', (text) => {
    const { findings, offer } = scan({ text });
    expect(findings.map(({ stance }) => stance)).toEqual(['term', 'term', 'term']);
    expect(offer.fees.map(({ amount }) => amount).sort()).toEqual(
      [...text.matchAll(/\$(\d+)/g)].map(([, sum]) => Number(sum)).sort(),
    );
  });

  it('with words of advice may be one', () => {
    const text =
      'Check your card processing statement: many providers often charge a statement fee of $10 per year.';
    expect(scan({ text }).findings.filter(({ stance }) => stance === 'term')).toEqual([]);
  });
});

describe('an article that goes over into an offer', () => {
  const PREFACE =
    '近日，据报道，移动支付越来越普及，记者走访发现，不少消费者开始了解POS机。小编介绍几个方法，一般建议谨慎选择，避免陷阱，注意事项见本文。';

  it('lets the seller speak for itself, and raises no alarm', () => {
    const text = `${PREFACE}\n本公司POS机首刷冻结激活金299元，概不退还，流量费每年60元。`;
    const { page, findings, offer } = scan({ text });
    expect(page.kind).toBe('article');
    expect(offer.fees.map(({ amount }) => amount)).toEqual([299, 60]);
    expect(findings.map(({ severity }) => severity)).not.toContain('high');
  });

  it('tells of others still', () => {
    const text = `${PREFACE}\n有的商家首刷冻结激活金299元，概不退还。`;
    expect(scan({ text }).offer.fees).toEqual([]);
  });
});
