import { describe, expect, it } from 'vitest';
import { firstYearCost } from '../../lib/core/cost';
import type { Fee } from '../../lib/core/model';
import { fc } from '../support/properties';

function fee(amount: number | null, when: Fee['when'], more: Partial<Fee> = {}): Fee {
  return {
    name: '服务费',
    amount,
    currency: 'CNY',
    when,
    refund: 'unstated',
    evidence: [],
    ...more,
  };
}
const costOf = (...fees: Fee[]) => firstYearCost({ fees, contradictions: [] });

describe('cost of the first year', () => {
  it('adds one-off and yearly fees', () => {
    const cost = costOf(fee(299, 'first_swipe'), fee(60, 'yearly'));
    expect(cost.sums).toEqual([{ amount: 359, currency: 'CNY' }]);
    expect(cost.counted).toEqual([0, 1]);
  });

  it('counts a monthly fee twelve times and one of unknown period once', () => {
    expect(costOf(fee(9.9, 'monthly')).sums).toEqual([{ amount: 118.8, currency: 'CNY' }]);
    expect(costOf(fee(48, 'periodic')).sums).toEqual([{ amount: 48, currency: 'CNY' }]);
  });

  it('leaves out what may fall due after the year, and what names no amount', () => {
    const cost = costOf(fee(500, 'later'), fee(null, 'order'));
    expect(cost.sums).toEqual([]);
    expect(cost.uncounted).toEqual([0, 1]);
  });

  it('keeps currencies apart, the largest first', () => {
    const cost = costOf(fee(10, 'order'), fee(99, 'order', { currency: 'USD' }));
    expect(cost.sums.map((sum) => sum.currency)).toEqual(['USD', 'CNY']);
  });

  it('tells how much may come back', () => {
    const cost = costOf(
      fee(299, 'first_swipe', { refund: 'conditional' }),
      fee(60, 'yearly', { refund: 'never' }),
    );
    expect(cost.maybeBack).toEqual([{ amount: 299, currency: 'CNY' }]);
  });

  it('shows no binary dust', () => {
    expect(costOf(fee(0.1, 'order'), fee(0.2, 'order')).sums[0]?.amount).toBe(0.3);
  });

  it('never gives a sum below its largest fee nor one that is no number', () => {
    const amounts = fc.array(
      fc.oneof(fc.double(), fc.constant(null), fc.integer({ min: 1, max: 1e6 })),
    );
    fc.assert(
      fc.property(amounts, (list) => {
        const usable = list.filter((a): a is number => a !== null && a > 0 && a <= 1e9);
        const cost = costOf(...list.map((amount) => fee(amount, 'order')));
        expect(cost.counted.length).toBe(usable.length);
        for (const { amount } of cost.sums) {
          expect(amount).toBeGreaterThanOrEqual(Math.max(...usable) - 0.01);
        }
      }),
    );
  });
});
