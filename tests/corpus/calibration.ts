/** Whether confidence means what it says: of findings at 0.8, are about 8 in 10 right? */
import type { Outcome } from './score';

/** A stated probability and what came true. */
export interface Stated {
  confidence: number;
  right: boolean;
}

/** One bin of the reliability table. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  /** Mean confidence of the bin's findings. */
  stated: number;
  /** Share of them that are right. */
  right: number;
}

/** Each found outcome: right where the label names the category (and, for `strict`, the stance `term`). */
export function statedOf(outcomes: readonly Outcome[], strict = false): Stated[] {
  return outcomes.flatMap(({ finding, all, binding }) => {
    if (!finding) return [];
    const right = strict && binding !== null ? binding === 'right' : all === 'right';
    return [{ confidence: finding.confidence, right }];
  });
}

const BINS = 10;

/** Ten bins of equal width; those that nothing falls into are left out. */
export function reliability(list: readonly Stated[]): Bin[] {
  return Array.from({ length: BINS }, (_, i) => {
    const inside = list.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === i,
    );
    const mean = (value: (s: Stated) => number) =>
      inside.reduce((sum, s) => sum + value(s), 0) / inside.length;
    return {
      from: i / BINS,
      to: (i + 1) / BINS,
      count: inside.length,
      stated: mean((s) => s.confidence),
      right: mean((s) => (s.right ? 1 : 0)),
    };
  }).filter(({ count }) => count > 0);
}

/** Mean squared error of the stated probabilities; 0 is perfect, 0.25 is what 0.5 everywhere gives. */
export function brier(list: readonly Stated[]): number {
  const errors = list.map(({ confidence, right }) => (confidence - (right ? 1 : 0)) ** 2);
  return errors.reduce((sum, error) => sum + error, 0) / list.length;
}

/** Expected calibration error: mean distance of stated and true, weighted by the size of the bins. */
export function calibrationError(list: readonly Stated[]): number {
  const weighted = reliability(list).map((bin) => bin.count * Math.abs(bin.stated - bin.right));
  return weighted.reduce((sum, error) => sum + error, 0) / list.length;
}
