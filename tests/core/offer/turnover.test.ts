/** Turnover a day: the arithmetic, and which thresholds come again each month. */

import { describe, expect, it } from 'vitest';
import type { Duration, Money } from '../../../lib/core/model';
import { perDay } from '../../../lib/core/offer/turnover';
import { scan } from '../../../lib/core/scan';
import { fc } from '../../support/properties';

const yuan = (amount: number): Money => ({ amount, currency: 'CNY' });
const days = (count: number): Duration => ({ count, unit: 'day' });

describe('turnover a day', () => {
  it.each([
    [100_000, days(180), 556],
    [150_000, { count: 3, unit: 'month' } as const, 1667],
    [880_000, { count: 1, unit: 'year' } as const, 2411],
    [90_000, days(90), 1000],
  ])('%d over %j: %d', (sum, window, day) => {
    expect(perDay(yuan(sum), window, undefined)).toEqual(yuan(day));
  });

  it('of a monthly threshold is that of one month, whatever the window', () => {
    expect(perDay(yuan(10_000), { count: 10, unit: 'month' }, 'month')).toEqual(yuan(334));
    expect(perDay(yuan(10_000), undefined, 'month')).toEqual(yuan(334));
    expect(perDay(yuan(500), days(30), 'day')).toEqual(yuan(500));
  });

  it('is not told without a time, nor for a time or a sum of nothing', () => {
    expect(perDay(yuan(100), undefined, undefined)).toBeUndefined();
    expect(perDay(yuan(100), days(0), undefined)).toBeUndefined();
    expect(perDay(yuan(0), days(10), undefined)).toBeUndefined();
  });

  it('always reaches the threshold, and no less would', () => {
    const sums = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(sums, fc.integer({ min: 1, max: 1000 }), (sum, count) => {
        const day = perDay(yuan(sum), days(count), undefined)?.amount ?? 0;
        expect(day * count).toBeGreaterThanOrEqual(sum);
        expect((day - 1) * count).toBeLessThan(sum);
      }),
    );
  });
});

describe('a threshold on a page', () => {
  const fee = (text: string) =>
    scan({ text: `本店经营POS机，立即下单。\n首刷冻结押金299元。\n${text}` }).offer.fees[0];

  it.each([
    '押金10个月每月刷满1万元返还。',
    '押金连续10个月，每个月交易满1万元后退还。',
    '押金10个月内月均交易满1万元可退还。',
  ])('comes again each month: %s', (text) => {
    expect(fee(text)).toMatchObject({
      refund: 'conditional',
      threshold: yuan(10_000),
      thresholdEvery: 'month',
      perDay: yuan(334),
    });
  });

  it.each(['押金180天内刷满10万元返还。', '每月流量费3元，押金180天内刷满10万元返还。'])(
    'counts once over the window: %s',
    (text) => {
      expect(fee(text)).toMatchObject({ threshold: yuan(100_000), perDay: yuan(556) });
      expect(fee(text)?.thresholdEvery).toBeUndefined();
    },
  );
});
