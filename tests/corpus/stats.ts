/** Precision, recall, F1, and how far chance alone may move them. */
import type { Category } from '../../lib/core/model';
import { grouped } from './read';
import type { Outcome, Scored, Verdict } from './score';

/** Hits and misses. */
export type Score = Record<Verdict, number>;

/** Which verdict of an outcome counts. */
export type View = 'all' | 'binding';

/** Categories in which money is taken or kept. */
export const MONEY: ReadonlySet<string> = new Set([
  'activation_fee',
  'non_refund',
  'conditional_refund',
  'data_fee',
  'recurring_fee',
  'rate_change',
  'auto_deduct',
  'penalty',
]);

/** Adds the verdicts up. */
export function scoreOf(outcomes: readonly Outcome[], view: View): Score {
  const score: Score = { right: 0, wrong: 0, missed: 0 };
  for (const outcome of outcomes) {
    const verdict = outcome[view];
    if (verdict) score[verdict] += 1;
  }
  return score;
}

/** Share of findings that are right; null where nothing was found. */
export function precision({ right, wrong }: Score): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Share of what is there that was found; null where nothing is there. */
export function recall({ right, missed }: Score): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

/** Harmonic mean of precision and recall; null where nothing was found and nothing is there. */
export function f1({ right, wrong, missed }: Score): number | null {
  const all = 2 * right + wrong + missed;
  return all === 0 ? null : (2 * right) / all;
}

/** Mean F1 over the categories that are labelled or found. */
export function macroF1(outcomes: readonly Outcome[], view: View): number | null {
  const groups = grouped(outcomes, (outcome): Category => outcome.category);
  const each = [...groups.values()]
    .map((group) => f1(scoreOf(group, view)))
    .filter((value) => value !== null);
  return each.length === 0 ? null : each.reduce((sum, value) => sum + value, 0) / each.length;
}

/** Lower and upper end of an interval. */
export type Interval = readonly [number, number];

const DRAWS = 1000;

/**
 * 95 % intervals of precision and recall by drawing pages with replacement (percentile bootstrap):
 * sentences of one page stand or fall together, so pages are drawn, not sentences. Repeatable.
 */
export function intervals(
  scored: readonly Scored[],
  view: View,
  counts: (outcome: Outcome) => boolean,
): { precision: Interval; recall: Interval } {
  const perPage = scored.map(({ outcomes }) => scoreOf(outcomes.filter(counts), view));
  const draw = generator(1);
  const samples = Array.from({ length: DRAWS }, () => {
    const total: Score = { right: 0, wrong: 0, missed: 0 };
    for (let i = 0; i < perPage.length; i += 1) {
      const page = perPage[Math.floor(draw() * perPage.length)];
      if (page) addTo(total, page);
    }
    return total;
  });
  return {
    precision: middle(samples.map((score) => precision(score) ?? 1)),
    recall: middle(samples.map((score) => recall(score) ?? 1)),
  };
}

function addTo(total: Score, page: Score): void {
  total.right += page.right;
  total.wrong += page.wrong;
  total.missed += page.missed;
}

function middle(values: number[]): Interval {
  const sorted = values.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** Numbers in [0, 1) from a fixed start (mulberry32), so that a run can be repeated. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
