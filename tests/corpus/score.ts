/**
 * Compares what the detector finds with what a reader labelled.
 *
 * A finding counts for the labelled sentence that holds its middle; one outside of all is a false
 * hit. A sentence that stands on several pages counts once. A sentence and a category make one
 * outcome, however often the sentence does it.
 */
import { CATEGORIES, type Category, type Finding, type ScanReport } from '../../lib/core/model';
import { scan } from '../../lib/core/scan';
import { grouped, kindOf, type Label, type Page } from './read';

/** How a sentence and a category came out. */
export type Verdict = 'right' | 'wrong' | 'missed';

/** One sentence and category that were labelled, found, or both. */
export interface Outcome {
  page: Page;
  category: Category;
  /** Every stance together. */
  all: Verdict;
  /** Binding clauses alone: label and finding both `term`. Null where neither is. */
  binding: Verdict | null;
  sentence: string;
  /** The label's stance; `(unlabelled)` where the reader saw nothing. */
  stance: string;
  finding?: Finding;
}

/** A scanned page and what came of it. */
export interface Scored {
  page: Page;
  report: ScanReport;
  outcomes: Outcome[];
}

/** Findings that alarm on a page that must have none. */
export function alarmsOutside({ page, report }: Scored): Finding[] {
  if (!['article', 'complaint', 'other'].includes(kindOf(page))) return [];
  return report.findings.filter((finding) => finding.severity === 'high');
}

/** Scores pages in order. Categories that `known` lacks are left out. */
export function scorePages(
  pages: readonly Page[],
  labels: readonly Label[],
  known: ReadonlySet<string>,
): Scored[] {
  const seen = new Set<string>();
  const byPage = grouped(labels, (label) => label.page);
  return pages.map((page) => scorePage(page, byPage.get(page.id) ?? [], known, seen));
}

function scorePage(
  page: Page,
  labels: readonly Label[],
  known: ReadonlySet<string>,
  seen: Set<string>,
): Scored {
  const { text, url, title } = page;
  const report = scan({ text, ...(url ? { url } : {}), ...(title ? { title } : {}) });
  const outcomes: Outcome[] = [];
  const used = new Set<Finding>();
  for (const label of labels) {
    const inside = findingsIn(report, text.indexOf(label.sentence), label.sentence.length);
    for (const finding of inside) used.add(finding);
    if (seen.has(label.sentence)) continue;
    seen.add(label.sentence);
    outcomes.push(...ofSentence(page, label, inside, known));
  }
  for (const finding of report.findings) {
    const key = `${finding.category}:${finding.quote}`;
    if (used.has(finding) || !known.has(finding.category) || seen.has(key)) continue;
    seen.add(key);
    outcomes.push(unlabelled(page, finding));
  }
  return { page, report, outcomes };
}

function findingsIn(report: ScanReport, start: number, length: number): Finding[] {
  if (start < 0) return [];
  return report.findings.filter((finding) => {
    const middle = Math.floor((finding.start + finding.end) / 2);
    return middle >= start && middle < start + length;
  });
}

function ofSentence(
  page: Page,
  label: Label,
  inside: readonly Finding[],
  known: ReadonlySet<string>,
): Outcome[] {
  return CATEGORIES.filter((category) => known.has(category)).flatMap((category) => {
    const own = inside.filter((finding) => finding.category === category);
    // Of several, the one that binds speaks for the sentence.
    const finding = own.find(({ stance }) => stance === 'term') ?? own[0];
    const wanted = label.labels.includes(category);
    if (!wanted && !finding) return [];
    const { sentence, stance } = label;
    const verdicts = {
      all: verdict(wanted, finding !== undefined),
      binding: bindingVerdict(wanted && stance === 'term', finding?.stance === 'term'),
    };
    return [{ page, category, sentence, stance, ...verdicts, ...(finding ? { finding } : {}) }];
  });
}

function verdict(wanted: boolean, found: boolean): Verdict {
  if (wanted) return found ? 'right' : 'missed';
  return 'wrong';
}

function bindingVerdict(wanted: boolean, found: boolean): Verdict | null {
  return wanted || found ? verdict(wanted, found) : null;
}

const AROUND = 30;

function unlabelled(page: Page, finding: Finding): Outcome {
  return {
    page,
    category: finding.category,
    all: 'wrong',
    binding: finding.stance === 'term' ? 'wrong' : null,
    sentence: page.text
      .slice(Math.max(0, finding.start - AROUND), finding.end + AROUND)
      .replace(/\n/g, '⏎'),
    stance: '(unlabelled)',
    finding,
  };
}
