/** Each fee gets the refund that speaks of it, and those who take and pay back. */
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/core/scan';

const SHOP = '本店POS机火热办理中，立即下单，全国包邮。\n';
const SHOP_EN = 'Our card terminals for your business: apply now, we offer merchant services.\n';
const fees = (text: string, before = SHOP) => scan({ text: before + text }).offer.fees;
const told = (text: string) =>
  Object.fromEntries(fees(text).map(({ name, refund }) => [name, refund]));

describe('the refund of each fee', () => {
  it('goes by its name', () => {
    const text =
      '首刷冻结押金299元。\n开通费100元。\n押金180天内刷满10万元返还。\n开通费一经收取概不退还。';
    expect(told(text)).toEqual({ 押金: 'conditional', 开通费: 'never' });
  });

  it('goes by a shorter form of its name', () => {
    expect(told('激活押金199元。\n开通费100元。\n押金概不退还。')).toEqual({
      激活押金: 'never',
      开通费: 'unstated',
    });
  });

  it('goes by nearness where no name is told', () => {
    expect(told('激活金299元，激活后不予退还。\n机具押金100元，退机时全额退还。')).toEqual({
      激活金: 'never',
      机具押金: 'promised',
    });
  });

  it('reaches a data fee by its name only', () => {
    expect(told('首刷冻结押金299元，概不退还。\n流量费每年60元。')).toEqual({
      押金: 'never',
      流量费: 'unstated',
    });
    expect(told('首刷冻结押金299元。\n流量费每年60元，流量费概不退还。')).toMatchObject({
      流量费: 'never',
    });
  });

  it('reaches all fees where the page says all', () => {
    expect(told('首刷冻结押金299元。\n流量费每年60元。\n以上费用一经收取概不退还。')).toEqual({
      押金: 'never',
      流量费: 'never',
    });
  });

  it('points at the words that it rests on', () => {
    const text = `${SHOP}首刷冻结押金299元。\n流量费每年60元，流量费概不退还。\n押金180天内刷满10万元返还。`;
    const { offer, findings } = scan({ text });
    for (const fee of offer.fees) {
      const words = fee.evidence.map((i) => findings[i]?.quote ?? '');
      expect(words.length).toBeGreaterThan(1);
      for (const quote of words) expect(quote.includes('流量费')).toBe(fee.name === '流量费');
    }
  });
});

describe('every fee', () => {
  it('holds a penalty with its sum, due later', () => {
    const [fee] = fees('提前解约需支付违约金500元。');
    expect(fee).toMatchObject({ name: '违约金', amount: 500, when: 'later' });
  });

  it('learns from a later mention when it is taken', () => {
    expect(fees('激活金299元。\n激活金299元，首次刷卡时扣取。')[0]).toMatchObject({
      when: 'first_swipe',
    });
  });

  it('ends no English name with "of"', () => {
    for (const { name } of fees('A setup fee of $99 is charged at activation.', SHOP_EN)) {
      expect(name).not.toMatch(/ of$/);
    }
  });
});

describe('one fee in several words', () => {
  it.each([
    ['激活押金299元，首刷冻结押金299元。', ['激活押金 299']],
    ['首刷冻结押金299元。\n激活前请缴纳押金。', ['押金 299']],
    ['流量费每年36元。\nSIM卡年费自动扣取。', ['流量费 36']],
    ['激(jī)活(huó)金299元，首刷扣除。', ['激活金 299']],
    ['激活押金299元。\n押金199元。', ['激活押金 299', '押金 199']],
    ['流量费每年36元。\nSIM卡年费每年60元。', ['流量费 36', 'SIM卡年费 60']],
  ])('%j: %j', (text, expected) => {
    expect(fees(text).map(({ name, amount }) => `${name} ${amount}`)).toEqual(expected);
  });

  it('has the currency of the page where it names no sum', () => {
    expect(fees('An activation fee applies before first use.', SHOP_EN)[0]?.currency).toBe('USD');
    expect(fees('激活前请缴纳激活费。')[0]?.currency).toBe('CNY');
  });
});

describe('one charge found in two categories', () => {
  const sums = (text: string, before?: string) =>
    fees(text, before).map(({ amount, when }) => [amount, when]);

  it.each([
    ['首刷扣99元流量费。', SHOP, [[99, 'first_swipe']]],
    ['每笔收取0.1元通讯费。', SHOP, [[0.1, 'unstated']]],
    ['逾期不还机的，扣除管理费3元。', SHOP, [[3, 'later']]],
    [
      '首刷扣99元流量费。\n另收押金99元。',
      SHOP,
      [
        [99, 'first_swipe'],
        [99, 'unstated'],
      ],
    ],
    ['We charge a $99 data fee at first swipe.', SHOP_EN, [[99, 'first_swipe']]],
  ])('is one fee: %s', (text, before, expected) => expect(sums(text, before)).toEqual(expected));

  it('is a fee of its own where the same sum is forfeited elsewhere', () => {
    const told = sums('首刷扣除服务费299元。\n提前解约需支付违约金299元。');
    expect(told).toEqual([
      [299, 'first_swipe'],
      [299, 'later'],
    ]);
  });
});

describe('a fee that one sentence keeps and another gives back', () => {
  it.each([
    ['首刷冻结299元，激活后不予退还。180天内刷满10万元返还。', SHOP],
    ['180天内刷满10万元返还押金。\n首刷冻结押金299元，押金不予退还。', SHOP],
    [
      'Activation fee $99, non-refundable once activated. The activation fee is refunded if you process $10,000 in 180 days.',
      SHOP_EN,
    ],
  ])('never comes back, and both are shown: %s', (text, before) => {
    const { findings, offer } = scan({ text: before + text });
    const [fee] = offer.fees;
    expect(fee?.refund).toBe('never');
    const shown = fee?.evidence.map((i) => findings[i]?.category);
    expect(shown).toEqual(expect.arrayContaining(['non_refund', 'conditional_refund']));
  });

  it.each([
    '首刷冻结299元，180天内刷满10万元返还299元，否则299元不予退还。',
    '首刷冻结押金299元，180天内刷满10万元返还，否则押金不退。',
  ])('comes back under its condition where the refusal is the other side of it: %s', (text) => {
    expect(fees(text)[0]?.refund).toBe('conditional');
  });
});

describe('a name', () => {
  it.each([
    ['POS机押金100元。', SHOP, 'POS机押金'],
    ['首刷扣除 ＰＯＳ 服务费 299元。', SHOP, '服务费'],
    ['A Deposit of $199 is required.', SHOP_EN, 'Deposit'],
    ['The deposit is $199.', SHOP_EN, 'deposit'],
    ['We charge an Activation Fee of $20.', SHOP_EN, 'Activation Fee'],
  ])(
    'is shown in the page’s own letters, without the words around it: %s',
    (text, before, name) => {
      expect(fees(text, before).map((fee) => fee.name)).toEqual([name]);
    },
  );

  it('is one name however it is written', () => {
    expect(fees('POS押金299元。\n注意：pos押金299元。')).toHaveLength(1);
  });
});

describe('who', () => {
  it.each([
    ['首刷由支付公司扣取服务费299元。', '支付公司'],
    ['首刷冻结押金299元。流量费每年60元，平台自动扣除。', undefined],
    ['请将激活金299元交给业务员，激活后不退。', '业务员'],
  ])('takes: %s', (text, who) => expect(fees(text)[0]?.takenBy).toBe(who));

  it.each([
    ['首刷冻结押金299元。押金180天内刷满10万元，由代理商退还。', '代理商'],
    ['首刷冻结押金299元。押金180天内刷满10万元，我司将全额返还。', '我司'],
    ['首刷冻结押金299元。押金180天内刷满10万元返还，平台不承担手续费。', undefined],
  ])('pays back: %s', (text, who) => expect(fees(text)[0]?.paidBackBy).toBe(who));

  it('in English', () => {
    const text = 'A setup fee of $99 is charged by the processor at activation.';
    expect(fees(text, SHOP_EN)[0]?.takenBy).toBe('processor');
  });

  it('is nobody for a fee that never comes back', () => {
    expect(
      fees('首刷冻结押金299元，押金概不退还。有问题由客服退回处理。')[0]?.paidBackBy,
    ).toBeUndefined();
  });
});
