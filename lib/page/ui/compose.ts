/** From a finding to its card. Brings the explanations with it: for the scanner, not for frames. */
import { dismissalKey } from '../../core/dismissal';
import { explain, type Locale } from '../../core/explain';
import type { Finding, ScanReport } from '../../core/model';
import { concealmentLines } from '../../i18n/display';
import { pageWords } from '../../i18n/page';
import type { SessionView } from '../view';
import type { CardContent } from './content';

/** What a finding's card says. Never throws. */
export function cardContent(finding: Finding, report: ScanReport, locale: Locale): CardContent {
  const { title, means, why, todo, reasons, source } = explain(finding, locale);
  const against = termAgainst(finding, report);
  return {
    key: dismissalKey(finding),
    severity: finding.severity,
    title,
    quote: finding.quote,
    language: report.page.language,
    ...(against === undefined ? {} : { against: against.quote }),
    concealed: concealmentLines(finding.display, pageWords(locale)),
    means,
    why,
    todo,
    ...(source === undefined ? {} : { source }),
    reasons,
  };
}

/** Cards of a session's findings by their index in its last report; null where there is none. */
export function cardsOf(view: Pick<SessionView, 'known'>) {
  return (index: number, locale: Locale): CardContent | null => {
    const { report } = view.known();
    const finding = report.findings[index];
    return finding === undefined ? null : cardContent(finding, report, locale);
  };
}

/** The term of the same page that takes a promise back. */
function termAgainst(finding: Finding, { findings, offer }: ScanReport): Finding | undefined {
  const found = offer.contradictions.find(({ promise }) => findings[promise] === finding);
  return found && findings[found.term];
}
