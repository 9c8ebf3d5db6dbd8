/** Each clause of a sentence has its own finding and its own voice. */
import { describe, expect, it } from 'vitest';
import { alarms, onShop } from './lab';

describe('clauses of one category', () => {
  it.each([
    ['激活金299元，另收押金100元。', 'zh', 'activation_fee', ['激活金299元', '另收押金100元']],
    ['流量费36元/年，SIM卡年费60元。', 'zh', 'data_fee', ['流量费36元', 'SIM卡年费60元']],
    ['押金299元、激活金99元。', 'zh', 'activation_fee', ['押金299元', '激活金99元']],
    ['激活金不退，押金不退。', 'zh', 'non_refund', ['激活金不退', '押金不退']],
    [
      'The setup fee is $99, the application fee is $25.',
      'en',
      'activation_fee',
      ['setup fee is $99', 'application fee is $25'],
    ],
  ] as const)('are found apart: %s', (text, language, category, expected) => {
    const quotes = onShop(text, language)
      .filter((f) => f.category === category)
      .map((f) => f.quote);
    expect(quotes).toHaveLength(expected.length);
    for (const [i, part] of expected.entries()) expect(quotes[i]).toContain(part);
  });

  it.each([
    ['激活金299元，激活时收取激活金。', 'zh', 'activation_fee'],
    ['激活金、押金一经收取概不退还。', 'zh', 'non_refund'],
    ['首刷扣除服务费299元。', 'zh', 'activation_fee'],
    ['A setup fee of $99 is charged at setup.', 'en', 'activation_fee'],
  ] as const)('are one where one thing is said: %s', (text, language, category) => {
    expect(onShop(text, language).filter((f) => f.category === category)).toHaveLength(1);
  });

  it('keep their sums', () => {
    const [first, second] = onShop('激活金299元，另收押金100元。');
    expect([first?.facts, second?.facts]).toMatchObject([
      { feeName: '激活金', money: { amount: 299 } },
      { feeName: '押金', money: { amount: 100 } },
    ]);
  });
});

describe('others, quotations, suppositions', () => {
  it.each([
    ['有商家声称“激活金一律不退”。', 'zh'],
    ['如遇到代理商收取押金299元，请举报。', 'zh'],
    ['若有人要求您缴纳299元押金，请拨打客服电话举报。', 'zh'],
    ['我们不像其他商家收激活金。', 'zh'],
    ['市面上其他商家都要押金299元。', 'zh'],
    ['切勿向任何人支付押金299元。', 'zh'],
    ['本店没有“押金概不退还”这种规定。', 'zh'],
    ['激活金不退吗，很多人这样问。', 'zh'],
    ['如何退还激活金\n', 'zh'],
    ['If anyone asks you for an activation fee, report it to us.', 'en'],
    ['Some providers charge a $99 setup fee.', 'en'],
    ['A rival said "the setup fee is non-refundable" to a customer.', 'en'],
    ['It is not true that "the setup fee is non-refundable".', 'en'],
  ] as const)('bind nobody: %s', (text, language) => {
    expect(onShop(text, language).filter((f) => f.stance === 'term')).toEqual([]);
    expect(alarms(onShop(text, language))).toEqual([]);
  });

  it.each([
    ['市面上其他商家都要押金299元，我们激活金只要99元。', 'zh', '激活金'],
    ['若用户提前解约，则激活金不予退还。', 'zh', '激活金'],
    ['请勿自行拆机否则押金不退。', 'zh', '押金'],
    ['若商户逾期未达标，押金不予退还，如有疑问请投诉至客服。', 'zh', '押金'],
    ['所有商户激活金概不退还。', 'zh', '激活金'],
    ['问：激活金退吗？\n答：激活金概不退还。', 'zh', '激活金'],
    ['Other providers charge $199, but we charge a setup fee of $99.', 'en', 'setup fee'],
    ['If you cancel early, the setup fee is non-refundable.', 'en', 'setup fee'],
    ['Is the setup fee refundable?\nNo, the setup fee is non-refundable.', 'en', 'setup fee'],
  ] as const)('end where the page speaks for itself: %s', (text, language, name) => {
    const terms = onShop(text, language).filter((f) => f.stance === 'term');
    expect(terms.some((f) => f.quote.includes(name))).toBe(true);
  });

  it('keep their promises apart from what others do', () => {
    const stances = onShop('其他商家都要押金299元，我们0押金。').map((f) => [f.category, f.stance]);
    expect(stances).toContainEqual(['free_bait', 'promise']);
    expect(stances).not.toContainEqual(['activation_fee', 'term']);
  });
});

describe('what takes a match away', () => {
  it('stands in its own clause', () => {
    const [fee] = onShop('首刷扣除服务费299元，流量费每年36元。');
    expect(fee).toMatchObject({ category: 'activation_fee', quote: '首刷扣除服务费299元' });
  });
});

describe('sums', () => {
  it.each([
    ['Setup fee 99 applies.', 'USD'],
    ['The reader costs £20. A setup fee of 99 applies.', 'GBP'],
    ['A setup fee of €99 applies.', 'EUR'],
  ])('are counted in the currency of the page: %s', (text, currency) => {
    const [fee] = onShop(text, 'en').filter(
      (f) => f.facts.feeName === 'setup fee' || f.facts.feeName === 'Setup fee',
    );
    expect(fee?.facts.money).toEqual({ amount: 99, currency });
  });

  it('of turnover are thresholds, before and behind', () => {
    for (const text of ['激活后刷满5000元返还押金。', '激活后做到5000元流水返还押金。']) {
      const [refund] = onShop(text).filter((f) => f.category === 'conditional_refund');
      if (refund) expect(refund.facts.money).toBeUndefined();
      expect(onShop(text).filter((f) => f.category === 'activation_fee')).toEqual([]);
    }
  });
});
