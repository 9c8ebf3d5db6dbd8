/** Which findings are painted right now, and how many of each severity. */
import { SEVERITIES } from '../../core/model';
import { paintedSeverity } from '../mark/marked';
import type { Known } from '../view';
import type { Counts } from './bar-view';

/** Indexes in order of their words; what the user has called no problem is not among them. */
export function paintedIndexes({ report, dismissed = [] }: Known): number[] {
  const waved = new Set(dismissed);
  return report.findings.flatMap((finding, index) =>
    waved.has(index) || paintedSeverity(finding, report) === null ? [] : [index],
  );
}

/** How many of each severity are among them. */
export function countPainted(
  { report }: Pick<Known, 'report'>,
  indexes: readonly number[],
): Counts {
  const counts: Counts = { high: 0, medium: 0, low: 0 };
  for (const index of indexes) {
    const finding = report.findings[index];
    const severity = finding && paintedSeverity(finding, report);
    if (severity) counts[severity] += 1;
  }
  return counts;
}

/** Weightiest first, then in order of their words. */
export function byWeight({ report }: Pick<Known, 'report'>, indexes: readonly number[]): number[] {
  const rank = (index: number) => {
    const severity = report.findings[index]?.severity;
    return severity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(severity);
  };
  return [...indexes].sort((a, b) => rank(a) - rank(b) || a - b);
}
