import { describe, expect, it } from 'vitest';
import type { Fee, Finding, Money } from '../../lib/core/model';
import {
  goalsAt,
  MAX_MONTHLY,
  nearestStop,
  swipeCosts,
  TURNOVER_STOPS,
  turnoverCurrency,
  yearAt,
} from '../../lib/core/turnover';
import { finding } from '../gallery/fixtures';
import { fc } from '../support/properties';

const CNY = (amount: number): Money => ({ amount, currency: 'CNY' });

const deposit = (more: Partial<Fee> = {}): Fee => ({
  name: '押金',
  amount: 299,
  currency: 'CNY',
  when: 'first_swipe',
  refund: 'conditional',
  threshold: CNY(300_000),
  window: { count: 12, unit: 'month' },
  evidence: [0],
  ...more,
});
const without = (key: 'window' | 'threshold'): Fee => {
  const { [key]: _, ...rest } = deposit();
  return rest;
};
const verdictAt = (fee: Fee, monthly: number) => goalsAt({ fees: [fee] }, monthly)[0]?.verdict;
const rate = (percent: number, more: Partial<Finding> = {}): Finding => ({
  ...finding('rate_change', 'medium', `费率${percent}%`, { facts: { percent } }),
  ...more,
});
const offer = (fees: Fee[]) => ({ fees, contradictions: [] });

describe('the condition of a refund at a turnover', () => {
  it('needs 30 months at ¥10,000 for ¥300,000: too late for twelve', () => {
    const [goal] = goalsAt({ fees: [deposit()] }, 10_000);
    expect(goal?.verdict).toEqual({ kind: 'late', needs: { count: 30, unit: 'month' } });
    expect(goal?.share).toBeCloseTo(0.4);
  });

  it('is reached to the day at exactly the turnover that is asked', () => {
    expect(verdictAt(deposit(), 25_000)).toEqual({
      kind: 'reached',
      needs: { count: 12, unit: 'month' },
    });
    expect(verdictAt(deposit(), 24_999)?.kind).toBe('late');
  });

  it('counts in days where the page does, and a year as twelve months', () => {
    const days = deposit({ threshold: CNY(100_000), window: { count: 180, unit: 'day' } });
    expect(verdictAt(days, 20_000)).toEqual({
      kind: 'reached',
      needs: { count: 150, unit: 'day' },
    });
    const year = deposit({ threshold: CNY(120_000), window: { count: 1, unit: 'year' } });
    expect(verdictAt(year, 10_000)).toEqual({
      kind: 'reached',
      needs: { count: 12, unit: 'month' },
    });
  });

  it('tells by how much each period falls short', () => {
    const each = deposit({ threshold: CNY(50_000), thresholdEvery: 'month' });
    expect(verdictAt(each, 30_000)).toEqual({ kind: 'short', by: CNY(20_000) });
    expect(verdictAt(each, 50_000)).toEqual({ kind: 'reached' });
    const daily = deposit({ threshold: CNY(1000), thresholdEvery: 'day' });
    expect(verdictAt(daily, 29_000)).toEqual({ kind: 'short', by: CNY(34) });
  });

  it('names no deadline where the page has none, and nothing at no turnover', () => {
    expect(verdictAt(without('window'), 10_000)).toEqual({
      kind: 'open',
      needs: { count: 30, unit: 'month' },
    });
    expect(verdictAt(deposit(), 0)).toEqual({ kind: 'none' });
  });

  it('passes over fees that come back otherwise or not at all', () => {
    const fees = [without('threshold'), deposit({ refund: 'never' }), deposit()];
    expect(goalsAt({ fees }, 10_000).map(({ fee }) => fee)).toEqual([2]);
  });

  const sums = fc.integer({ min: 1, max: 5_000_000 });
  const windows = fc.record({
    count: fc.integer({ min: 1, max: 400 }),
    unit: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
  });

  it('is never lost by more turnover, and the needed time never grows', () => {
    fc.assert(
      fc.property(sums, windows, sums, sums, (threshold, window, a, b) => {
        const fee = deposit({ threshold: CNY(threshold), window });
        const [less, more] = [verdictAt(fee, Math.min(a, b)), verdictAt(fee, Math.max(a, b))];
        if (less?.kind === 'reached') expect(more?.kind).toBe('reached');
        const needs = [less, more].map((one) =>
          one && 'needs' in one ? (one.needs?.count ?? 0) : 0,
        );
        expect(needs[1]).toBeLessThanOrEqual(needs[0] ?? 0);
      }),
    );
  });

  it('is in time exactly where the window holds the sum, and says a time that suffices', () => {
    fc.assert(
      fc.property(sums, windows, sums, (threshold, window, monthly) => {
        const verdict = verdictAt(deposit({ threshold: CNY(threshold), window }), monthly);
        const months = { day: window.count / 30, month: window.count, year: window.count * 12 };
        const have = monthly * months[window.unit];
        if (Math.abs(have - threshold) > 0.01)
          expect(verdict?.kind).toBe(have > threshold ? 'reached' : 'late');
        if (!verdict || !('needs' in verdict) || !verdict.needs) throw new Error('no time told');
        const { count, unit } = verdict.needs;
        const perUnit = unit === 'day' ? monthly / 30 : monthly;
        expect(count * perUnit).toBeGreaterThanOrEqual(threshold * (1 - 1e-6));
        expect((count - 1) * perUnit).toBeLessThan(threshold);
      }),
    );
  });
});

describe('the slider', () => {
  it('rises from nothing to two million in round sums', () => {
    expect(TURNOVER_STOPS[0]).toBe(0);
    expect(TURNOVER_STOPS.at(-1)).toBe(MAX_MONTHLY);
    expect([...TURNOVER_STOPS].sort((a, b) => a - b)).toEqual(TURNOVER_STOPS);
    expect(new Set(TURNOVER_STOPS).size).toBe(TURNOVER_STOPS.length);
    expect(TURNOVER_STOPS).toContain(10_000);
  });

  it('finds each stop again, and never moves back for a larger sum', () => {
    TURNOVER_STOPS.forEach((stop, at) => {
      expect(nearestStop(stop)).toBe(at);
    });
    const monthly = fc.double({ min: 0, max: MAX_MONTHLY, noNaN: true });
    fc.assert(
      fc.property(monthly, monthly, (a, b) => {
        expect(nearestStop(Math.min(a, b))).toBeLessThanOrEqual(nearestStop(Math.max(a, b)));
      }),
    );
  });
});

describe('what swiping costs', () => {
  it('takes each rate of a term or promise once, lowest first', () => {
    const findings = [
      rate(0.6),
      rate(0.38, { stance: 'promise' }),
      rate(0.6),
      rate(0.5, { stance: 'report' }),
      rate(20),
      finding('penalty', 'high', '违约金1%', { facts: { percent: 1 } }),
    ];
    expect(swipeCosts(findings, 10_000, 'CNY')).toEqual([
      { percent: 0.38, month: CNY(38), finding: 1 },
      { percent: 0.6, month: CNY(60), finding: 0 },
    ]);
  });

  it('adds swipes to what falls due, and says what would come back', () => {
    const report = { offer: offer([deposit()]), findings: [rate(0.38), rate(0.6)] };
    expect(yearAt(report, 10_000)).toEqual({ low: CNY(755), high: CNY(1019), back: CNY(0) });
    expect(yearAt(report, 30_000)?.back).toEqual(CNY(299));
  });

  it('counts nothing as paid back that is due after the year', () => {
    const long = deposit({ window: { count: 24, unit: 'month' } });
    const report = { offer: offer([long]), findings: [] };
    expect(yearAt(report, 13_000)?.back).toEqual(CNY(0));
    expect(yearAt(report, 26_000)?.back).toEqual(CNY(299));
  });

  it('says nothing where the page names neither sum nor rate', () => {
    expect(yearAt({ offer: offer([]), findings: [] }, 10_000)).toBeUndefined();
    expect(turnoverCurrency({ fees: [] })).toBe('CNY');
    const dollars = deposit({ threshold: { amount: 5, currency: 'USD' } });
    expect(turnoverCurrency({ fees: [deposit(), dollars] })).toBe('CNY');
    expect(turnoverCurrency({ fees: [dollars] })).toBe('USD');
  });
});
