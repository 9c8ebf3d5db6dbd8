/** What the first year costs, from the page's words to the sum: a lower bound, whatever the page says twice. */
import { describe, expect, it } from 'vitest';
import { firstYearCost } from '../../../lib/core/cost';
import { scan } from '../../../lib/core/scan';
import { fc } from '../../support/properties';
import { SHOP } from '../detect/lab';

const yearOf = (text: string, language: 'zh' | 'en' = 'zh') => {
  const { sums } = firstYearCost(scan({ text: SHOP[language] + text }).offer);
  return sums.map(({ amount }) => amount);
};

describe('a fee that comes again', () => {
  it.each([
    ['POS机押金100元，流量费20元/月，会员费15元/月。', 520],
    ['流量费60元/年。', 60],
    ['流量费60元/台/年。', 60],
    ['流量费60—120元/年。', 60],
    ['流量费次月起按每年60元收取。', 60],
    ['管理费每三个月30元。', 30],
    ['流量费前三个月免费，之后每月12元。', 12],
    ['月租25元。', 300],
    ['项目\t金额\n流量费\t60元/年\n会员费\t10元/月', 180],
  ])('%j: %d', (text, sum) => expect(yearOf(text)).toEqual([sum]));

  it.each([
    ['Statement fee $10/mo.', 120],
    ['Statement fee $10/month.', 120],
    ['Statement fee: $10 per month.', 120],
    ['A PCI compliance fee of $99/year applies.', 99],
    ['Monthly fee: $25.', 300],
    ['Account fee $30 every six months.', 30],
  ])('%j: %d', (text, sum) => expect(yearOf(text, 'en')).toEqual([sum]));
});

describe('a fee of the years after', () => {
  it.each([
    '流量费首年免费，次年起99元每年。',
    '流量费60元/年，首年免费。',
    '首年免流量费，第二年起流量费每年60元。',
    '无流量费（首年），次年起流量费60元/年。',
  ])('costs nothing in the first: %s', (text) => {
    const { offer } = scan({ text: SHOP.zh + text });
    expect(offer.fees.map(({ when }) => when)).toEqual(['later']);
    expect(offer.contradictions).toEqual([]);
    expect(yearOf(text)).toEqual([]);
  });

  it.each([
    'First year free, then $99 per year data fee.',
    'No data fee for the first year. From the second year a data fee of $60/year applies.',
  ])('costs nothing in the first: %s', (text) => {
    const { offer } = scan({ text: SHOP.en + text });
    expect(offer.fees.map(({ when }) => when)).toEqual(['later']);
    expect(offer.contradictions).toEqual([]);
  });

  it('leaves what the first year costs', () => {
    expect(yearOf('流量费首年60元，次年起99元每年。')).toEqual([60]);
    expect(yearOf('首刷扣99元流量费，次年起每年扣60元流量费。')).toEqual([99]);
  });

  it('takes back that there is none, where nothing limits the promise', () => {
    const { offer } = scan({ text: `${SHOP.zh}无流量费。\n流量费60元/年。` });
    expect(offer.contradictions).toHaveLength(1);
  });
});

describe('a range', () => {
  it('costs its lower end, and nothing for sure where that is nothing', () => {
    expect(yearOf('激活费299-399元不等，激活后不退。')).toEqual([299]);
    const { offer } = scan({ text: `${SHOP.zh}流量费0—399元/户。` });
    expect(offer.fees).toMatchObject([{ amount: 399, upTo: true }]);
    expect(firstYearCost(offer)).toMatchObject({ sums: [], uncounted: [0] });
  });
});

describe('a turnover to be reached', () => {
  it.each([
    ['激活金299元，一年内累计刷满100万返还。', { count: 1, unit: 'year' }, 2740],
    ['激活金299元，半年内累计刷满60万返还。', { count: 6, unit: 'month' }, 3334],
    ['激活金299元，一个季度内累计刷满30万元返还。', { count: 3, unit: 'month' }, 3334],
  ])('has its window, and the fee no period: %s', (text, window, day) => {
    const [fee] = scan({ text: SHOP.zh + text }).offer.fees;
    expect(fee).toMatchObject({ when: 'unstated', window, perDay: { amount: day } });
  });

  it('is none of the fee, in English', () => {
    const text =
      'Activation fee: $99 (fully refundable after 6 months of processing $10,000 per month).';
    expect(scan({ text: SHOP.en + text }).offer.fees).toMatchObject([
      {
        when: 'unstated',
        refund: 'conditional',
        threshold: { amount: 10_000 },
        thresholdEvery: 'month',
        window: { count: 6, unit: 'month' },
        perDay: { amount: 334 },
      },
    ]);
  });
});

describe('the first year', () => {
  /** Words of a charge, and how often its sum falls due within the year at most. */
  const CHARGES: readonly (readonly [(sum: number) => string, number])[] = [
    [(sum) => `首刷扣${sum}元流量费。`, 1],
    [(sum) => `首刷冻结押金${sum}元，激活后不退。`, 1],
    [(sum) => `流量费${sum}元/年。`, 1],
    [(sum) => `每月扣除管理费${sum}元。`, 12],
    [(sum) => `会员费${sum}元/月。`, 12],
    [(sum) => `逾期不还机的，扣除管理费${sum}元/天。`, 0],
    [(sum) => `流量费首年免费，次年起${sum}元每年。`, 0],
    [(sum) => `提前解约需支付违约金${sum}元。`, 0],
  ];
  const charge = fc.record({
    words: fc.constantFrom(...CHARGES),
    sum: fc.integer({ min: 20, max: 999 }),
    twice: fc.boolean(),
  });

  it('is never told dearer than its charges are together, though some be said twice', () => {
    const several = fc.uniqueArray(charge, {
      minLength: 1,
      maxLength: 4,
      selector: ({ sum }) => sum,
    });
    fc.assert(
      fc.property(several, (charges) => {
        const lines = charges.flatMap(({ words: [say], sum, twice }) =>
          twice ? [say(sum), say(sum)] : [say(sum)],
        );
        const most = charges.reduce((all, { words: [, times], sum }) => all + sum * times, 0);
        const [year = 0] = yearOf(lines.join('\n'));
        expect(year).toBeLessThanOrEqual(most);
      }),
      { numRuns: 60 },
    );
  });
});
