/** What words say that the user has selected, whatever page they stand on. For the scanner: brings the rules. */
import type { Locale } from '../../core/explain';
import type { ScanInput, ScanReport } from '../../core/model';
import { runSliced } from '../slices';
import { cardContent } from './compose';
import type { CardContent } from './content';
import { byWeight } from './painted';

/** The detector in steps, `scanSteps` of lib/core/scan.ts. */
type Steps = (input: ScanInput) => Generator<void, ScanReport>;

/** A check of selected words: a card for each finding, weightiest first. Rejects when `signal` aborts. */
export function makeCheck(
  steps: Steps,
  signal: AbortSignal,
): (text: string, locale: Locale) => Promise<CardContent[]> {
  return async (text, locale) => {
    const report = await runSliced(steps({ text }), signal);
    const all = report.findings.map((_, index) => index);
    return byWeight({ report }, all).flatMap((index) => {
      const finding = report.findings[index];
      return finding === undefined ? [] : [cardContent(finding, report, locale)];
    });
  };
}
