/** A clause that was waved through is known again, and nothing else is taken for it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dismissalKey } from '../../lib/core/dismissal';
import type { Category, Facts, Finding } from '../../lib/core/model';

function finding(quote: string, category: Category = 'activation_fee', facts: Facts = {}): Finding {
  return {
    ...{ category, quote, facts, rule: 'zh.x', stance: 'term', severity: 'high', confidence: 0.9 },
    ...{ start: 0, end: quote.length, reasons: [], law: [] },
  };
}
const money = (amount: number): Facts => ({ money: { amount, currency: 'CNY' } });

describe('the key of a dismissal', () => {
  it.each([
    ['首刷扣款，不予退还', '首刷 扣款 ， 不予退还'],
    ['3. 首刷扣款', '12、首刷扣款'],
    ['仅剩 5 台，首刷扣款', '仅剩 4 台，首刷扣款'],
    ['ＰＯＳ機首刷扣款', 'pos机首刷\u200b扣款'],
    ['满１８０天退还', '满 1\u200b80 天退还'],
    ['刷满50,000元才退', '刷满５００００元才退'],
    ['活动截至12月30日，首刷扣款', '活动截至12月31日，首刷扣款'],
  ])('is the same for %s and %s', (a, b) => {
    expect(dismissalKey(finding(a))).toBe(dismissalKey(finding(b)));
  });

  it('differs by words, by category and by sum', () => {
    const keys = [
      finding('首刷扣款'),
      finding('首刷退款'),
      finding('首刷扣款', 'non_refund'),
      finding('首刷扣款', 'activation_fee', money(299)),
      finding('首刷扣款', 'activation_fee', money(999)),
    ].map(dismissalKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['180天内刷满5万元退还299元', '30天内刷满500万元退还299元'],
    ['180天内刷满5万元退还299元', '180天内刷满50万元退还299元'],
    ['每月满 3 笔返还', '每月满 30 笔返还'],
    ['24个月内不得解约', '36个月内不得解约'],
    ['3期后退还', '12期后退还'],
    ['费率0.6%，不得更改', '费率0.68%，不得更改'],
    ['refunded after 30 days', 'refunded after 300 days'],
    ['refunded above $5,000', 'refunded above $50,000'],
  ])('differs by the condition: %s, %s', (a, b) => {
    expect(dismissalKey(finding(a))).not.toBe(dismissalKey(finding(b)));
  });

  it('differs by what was read beside the quoted words', () => {
    const facts: Facts[] = [
      {},
      { window: { count: 30, unit: 'day' } },
      { window: { count: 30, unit: 'month' } },
      { threshold: { amount: 50_000, currency: 'CNY' } },
      { percent: 30 },
    ];
    const keys = facts.map((read) => dismissalKey(finding('达标退还', 'activation_fee', read)));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is short, plain and tells no words', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 500 }),
        fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
        (text, sum) => {
          expect(dismissalKey(finding(text, 'unilateral_termination', money(sum)))).toMatch(
            /^[a-z_]+:[\d.e+-]+CNY:[a-z\d]{1,11}$/,
          );
        },
      ),
    );
    expect(dismissalKey(finding('字'.repeat(100_000))).length).toBeLessThan(80);
  });
});
