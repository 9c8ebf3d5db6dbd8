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
  /** Keys of the texts that are no part of the whole. */
  apart: string[];
}

/** Where `trades` (the page itself is about card payments), what stands beside it is part of it too. */
export function compose(own: string, others: readonly OtherText[], trades: boolean): Composed {
  const parts = [own];
  const sections: Section[] = [];
  const apart: string[] = [];
  let length = own.length;
  for (const { key, text, standing } of others) {
    const counts = standing === 'inside' || (standing === 'beside' && trades);
    if (!counts || text === '') {
      apart.push(key);
      continue;
    }
    const start = length + BETWEEN.length;
    length = start + text.length;
    parts.push(text);
    sections.push({ key, start, end: length });
  }
  return { text: parts.join(BETWEEN), sections, apart };
}

/** The other document in which a finding stands; undefined for the page itself. */
export function sectionOf(
  { sections }: Pick<Composed, 'sections'>,
  { start }: Finding,
): Section | undefined {
  return sections.find((section) => start >= section.start && start < section.end);
}

/**
 * Findings of each document, offsets into its own text; dismissed ones are not painted. None for those
 * apart: they may have been part of an earlier whole.
 */
export function foundThere(
  { sections, apart }: Pick<Composed, 'sections' | 'apart'>,
  report: ScanReport,
  isDismissed: IsDismissed,
): Map<string, FoundThere[]> {
  const keys = [...sections.map(({ key }) => key), ...apart];
  const there = new Map(keys.map((key): [string, FoundThere[]] => [key, []]));
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
