/** The share of processor time that reading a restless page may take. */
import { describe, expect, it } from 'vitest';
import { makeBudget } from '../../lib/page/budget';

describe('makeBudget', () => {
  it('lets a page that draws itself in steps be read after each', () => {
    const budget = makeBudget(0);
    for (const at of [100, 500, 900]) {
      expect(budget.rest(at)).toBe(0);
      budget.spend(300, at);
    }
    expect(budget.rest(900)).toBe(0);
  });

  it('comes down to 5 % where the page never rests', () => {
    const budget = makeBudget(0);
    let now = 0;
    let spent = 0;
    for (let i = 0; i < 1000; i += 1) {
      now += budget.rest(now) + 80;
      budget.spend(80, now);
      spent += 80;
    }
    expect((spent - 1000) / now).toBeGreaterThan(0.045);
    expect((spent - 1000) / now).toBeLessThan(0.0501);
  });

  it('never rests longer than ten seconds', () => {
    const budget = makeBudget(0);
    budget.spend(1e6, 0);
    expect(budget.rest(0)).toBe(10_000);
    expect(budget.rest(10_000)).toBe(0);
  });
});
