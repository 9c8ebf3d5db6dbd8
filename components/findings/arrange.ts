/** Puts a report's findings into the order in which a hurried reader should meet them. Pure. */
import { type Finding, type ScanReport, SEVERITIES, type Severity } from '../../lib/core/model';

/** A finding with its index in the report, by which the page is asked to jump to it. */
export interface Indexed {
  index: number;
  finding: Finding;
  /** The term on the same page that takes this promise back. */
  against?: Finding;
}

/** Findings sorted into what is shown as cards, what is listed, and what is only mentioned. */
export interface Arranged {
  /** The worst ones, at most `top`. */
  worst: Indexed[];
  /** All that bind the reader or bait him, the worst ones too, by severity; no empty group. */
  groups: { severity: Severity; items: Indexed[] }[];
  /** Size of all groups together. */
  total: number;
  /** Reports, questions, advice, and everything of mere information. */
  mentions: Indexed[];
  /** What the reader has called no problem on this site; in none of the others. */
  dismissed: Indexed[];
}

/** Only terms and promises of more than information may alarm (model.ts, STANCES). */
function alarms(finding: Finding): boolean {
  const binding = finding.stance === 'term' || finding.stance === 'promise';
  return binding && finding.severity !== 'info';
}

function indexed(
  report: Pick<ScanReport, 'findings' | 'offer'>,
  finding: Finding,
  index: number,
): Indexed {
  const contradiction = report.offer.contradictions.find((item) => item.promise === index);
  const against = contradiction && report.findings[contradiction.term];
  return against ? { index, finding, against } : { index, finding };
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
const sum = (finding: Finding): number => finding.facts.money?.amount ?? 0;

/** Severity first, then terms before promises, then the larger sum, the surer one, the earlier one. */
function byWeight(a: Indexed, b: Indexed): number {
  const [x, y] = [a.finding, b.finding];
  return (
    rank(x.severity) - rank(y.severity) ||
    Number(x.stance === 'promise') - Number(y.stance === 'promise') ||
    sum(y) - sum(x) ||
    y.confidence - x.confidence ||
    x.start - y.start
  );
}

/**
 * The worst `top`, each of another category where that is possible without passing over a worse
 * severity: three cards that all say "activation fee" would hide the clause that it is kept.
 */
function pickWorst(sorted: Indexed[], top: number): Indexed[] {
  const seen = new Set<string>();
  const fresh: Indexed[] = [];
  const again: Indexed[] = [];
  for (const item of sorted) {
    (seen.has(item.finding.category) ? again : fresh).push(item);
    seen.add(item.finding.category);
  }
  const spread = [...fresh, ...again].sort(
    (a, b) => rank(a.finding.severity) - rank(b.finding.severity),
  );
  return spread.slice(0, top);
}

/** Arranges a report's findings; `top` is the number of cards, `dismissed` are indexes of findings. */
export function arrange(
  report: Pick<ScanReport, 'findings' | 'offer'>,
  top = 3,
  dismissed: readonly number[] = [],
): Arranged {
  const everything = report.findings.map((finding, index) => indexed(report, finding, index));
  const aside = new Set(dismissed);
  const all = everything.filter((item) => !aside.has(item.index));
  const main = all.filter((item) => alarms(item.finding)).sort(byWeight);
  const groups = SEVERITIES.map((severity) => ({
    severity,
    items: main.filter((item) => item.finding.severity === severity),
  })).filter((group) => group.items.length > 0);
  return {
    worst: pickWorst(main, top),
    groups,
    total: main.length,
    mentions: all.filter((item) => !alarms(item.finding)).sort(byWeight),
    dismissed: everything.filter((item) => aside.has(item.index)).sort(byWeight),
  };
}
