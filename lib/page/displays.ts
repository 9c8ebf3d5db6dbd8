/** Puts into a report how the words of its findings are shown. */
import type { Display } from '../core/display';
import type { Finding, ScanReport } from '../core/model';

/** Findings beyond this are left without; no page that a person reads has as many. */
const MAX_DISPLAYS = 2000;

/**
 * A report with displays on what binds or tempts the reader: the same object where none has changed.
 * Each `yield` is a chance to pause. `displayOf` may force layout, at most once while the page rests.
 */
export function* withDisplays(
  report: ScanReport,
  displayOf: (finding: Finding) => Display | undefined,
): Generator<void, ScanReport> {
  let [asked, changed] = [0, false];
  const findings: Finding[] = [];
  for (const finding of report.findings) {
    const counts = finding.stance === 'term' || finding.stance === 'promise';
    if (!counts || asked >= MAX_DISPLAYS) {
      findings.push(finding);
      continue;
    }
    asked += 1;
    yield;
    const shown = withDisplay(finding, displayOf(finding));
    changed ||= shown !== finding;
    findings.push(shown);
  }
  return changed ? { ...report, findings } : report;
}

/** What was known of the same words in the report before; a first answer until they are looked at anew. */
export function keepDisplays(report: ScanReport, before: ScanReport): ScanReport {
  const known = new Map<string, Display>();
  for (const finding of before.findings) {
    if (finding.display !== undefined) known.set(wordsOf(finding), finding.display);
  }
  if (known.size === 0) return report;
  const findings = report.findings.map((finding) =>
    withDisplay(finding, known.get(wordsOf(finding))),
  );
  return { ...report, findings };
}

function wordsOf({ category, quote }: Finding): string {
  return `${category} ${quote}`;
}

function withDisplay(finding: Finding, display: Display | undefined): Finding {
  if (display === undefined || isSame(display, finding.display)) return finding;
  return { ...finding, display };
}

function isSame(a: Display, b: Display | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
