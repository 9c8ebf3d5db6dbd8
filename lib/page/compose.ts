/** Puts the texts of a page and of its other documents together, and finds the way back. */
import type { Finding, ScanReport } from '../core/model';
import { type IsDismissed, paintedSeverity } from './mark/marked';
import type { FoundThere, OtherText } from './others';

/** Parts two documents: a blank line, over which no clause goes. */
const BETWEEN = '\n\n';

/** Where one other document's text stands in the whole. */
export interface Section {
  key: string;
  /** UTF-16 offsets in the composed text. */
  start: number;
  end: number;
}

/** The page's own text first (its offsets stay as they are), then the others in their order. */
export interface Composed {
  text: string;
  /** In order of `start`; the page's own text is not among them. */
  sections: Section[];
}

/** Empty texts take no part. */
export function compose(own: string, others: readonly OtherText[]): Composed {
  const parts = [own];
  const sections: Section[] = [];
  let length = own.length;
  for (const { key, text } of others) {
    if (text === '') continue;
    const start = length + BETWEEN.length;
    length = start + text.length;
    parts.push(text);
    sections.push({ key, start, end: length });
  }
  return { text: parts.join(BETWEEN), sections };
}

/** The other document in which a finding stands; undefined for the page itself. */
export function sectionOf(
  { sections }: Pick<Composed, 'sections'>,
  { start }: Finding,
): Section | undefined {
  return sections.find((section) => start >= section.start && start < section.end);
}

/** Findings of each document of `sections`, offsets into its own text; dismissed ones are not painted. */
export function foundThere(
  { sections }: Pick<Composed, 'sections'>,
  report: ScanReport,
  isDismissed: IsDismissed,
): Map<string, FoundThere[]> {
  const there = new Map(sections.map(({ key }): [string, FoundThere[]] => [key, []]));
  report.findings.forEach((finding, index) => {
    const section = sectionOf({ sections }, finding);
    if (section === undefined) return;
    const severity = isDismissed(finding) ? null : paintedSeverity(finding, report);
    there.get(section.key)?.push({ index, finding: moved(finding, section), severity });
  });
  return there;
}

/** One finding as {@link foundThere} has it. */
export function moved(finding: Finding, { start, end }: Section): Finding {
  const to = Math.min(finding.end, end);
  return { ...finding, start: finding.start - start, end: to - start };
}
