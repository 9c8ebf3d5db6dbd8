/** Which findings are painted on the page; the rest is listed in the popup only. */
import type { Finding, ScanReport, Severity } from '../../core/model';
import type { SeverityCounts } from '../../platform/messages';

/** Severities that are painted, strongest first. */
export const PAINTED = ['high', 'medium', 'low'] as const satisfies readonly Severity[];
/** One of {@link PAINTED}. */
export type PaintedSeverity = (typeof PAINTED)[number];

/** Whether the user has marked a finding as no problem here. */
export type IsDismissed = (finding: Finding) => boolean;

/** Nothing is dismissed. */
export const NONE_DISMISSED: IsDismissed = () => false;

/** Only what binds or tempts the reader here is painted: not a report, a question or advice. */
export function paintedSeverity(finding: Finding, report: ScanReport): PaintedSeverity | null {
  if (report.page.kind !== 'offer' && report.page.kind !== 'contract') return null;
  if (finding.stance !== 'term' && finding.stance !== 'promise') return null;
  return PAINTED.find((severity) => severity === finding.severity) ?? null;
}

/** Counts for the badge: painted findings by severity, others as `info`, dismissed ones not at all. */
export function countMarked(
  report: ScanReport,
  isDismissed: IsDismissed = NONE_DISMISSED,
): SeverityCounts {
  const counts = { high: 0, medium: 0, low: 0, info: 0 };
  for (const finding of report.findings) {
    if (!isDismissed(finding)) counts[paintedSeverity(finding, report) ?? 'info'] += 1;
  }
  return counts;
}
