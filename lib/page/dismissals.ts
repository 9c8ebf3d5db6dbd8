/** Which findings of a page the user has called no problem. */
import { dismissalKey } from '../core/dismissal';
import type { ScanReport } from '../core/model';
import type { IsDismissed } from './mark/marked';

const NONE: readonly number[] = [];

/** The choices that hold on one page. */
export class Dismissals {
  private keys: ReadonlySet<string> = new Set();
  /** The report that {@link made} was worked out for. */
  private of: ScanReport | undefined;
  private made = NONE;

  /** From now on findings with these keys (lib/core/dismissal.ts) are no problem. */
  choose(keys: ReadonlySet<string>): void {
    this.keys = keys;
    this.of = undefined;
  }

  /** Whether a finding is no problem to the user. */
  readonly has: IsDismissed = (finding) =>
    this.keys.size > 0 && this.keys.has(dismissalKey(finding));

  /** Indexes of those findings; the same array until report or choice change, so that others can rely on it. */
  among(report: ScanReport): readonly number[] {
    if (this.keys.size === 0) return NONE;
    if (this.of !== report) {
      this.of = report;
      this.made = report.findings.flatMap((finding, index) => (this.has(finding) ? [index] : []));
    }
    return this.made;
  }
}
