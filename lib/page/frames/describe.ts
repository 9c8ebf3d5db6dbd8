/** What a frame is told of the page's findings, made where the rules are. */
import type { Locale } from '../../core/explain';
import type { FoundThere } from '../others';
import { cardContent } from '../ui/compose';
import type { Known } from '../view';
import { type FrameShown, MAX_SHOWN } from './shown';

/** Put together from what is known of the whole page. Cards are made for what is painted. */
export function describeFor(
  found: readonly FoundThere[],
  known: Known,
  locale: Locale,
): FrameShown {
  const { report, dismissed = [] } = known;
  const told = strongest(found);
  return {
    page: report.page,
    findings: told.map(({ finding }) => finding),
    cards: told.map(({ index, severity }) => {
      const finding = report.findings[index];
      return severity === null || finding === undefined
        ? null
        : cardContent(finding, report, locale);
    }),
    dismissed: told.flatMap(({ index }, at) => (dismissed.includes(index) ? [at] : [])),
  };
}

/** Painted ones first where there are too many; in the order of their places. */
function strongest(found: readonly FoundThere[]): FoundThere[] {
  if (found.length <= MAX_SHOWN) return [...found];
  const painted = found.filter(({ severity }) => severity !== null);
  return painted.slice(0, MAX_SHOWN);
}
