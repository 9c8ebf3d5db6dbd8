/** The clauses of a record: severity, quote, what it means, how the words were shown, where they stand. */
import { explain } from '../../../explain';
import type { Finding } from '../../../model';
import type { CaptureRecord } from '../../record';
import { type RecordedTerm, recordedTerms } from '../../shown';
import { html, type Markup, NOTHING } from './markup';
import { type Album, placeSection } from './places';
import { MOST_OF, shortened } from './shorten';
import type { ReportWords } from './words';

/** Clauses of one record that are printed in full; no page that a person reads has more. */
const MOST = 300;

/** The section on clauses. */
export function clausesSection(record: CaptureRecord, album: Album, words: ReportWords): Markup {
  const { labels, none } = words;
  const terms = recordedTerms(record.display);
  const shown = new Map(terms.map((term) => [term.finding, term]));
  const elsewhere = terms.filter(({ finding }) => finding === undefined);
  const listed = record.findings.slice(0, MOST);
  return html`<h4>${labels.findings}</h4>
${listed.length === 0 ? html`<p>${isSought(record) ? none.findings : none.captured}</p>` : NOTHING}
<ol class="clauses">${listed.map((finding, at) => clause(finding, shown.get(at), album, words))}</ol>
${left(record.findings.length - MOST, words)}
${elsewhere.length > 0 ? html`<h4>${labels.elsewhere}</h4>` : NOTHING}
<ol class="clauses">${elsewhere.slice(0, MOST).map((term) => hiddenTerm(term, album, words))}</ol>
${left(elsewhere.length - MOST, words)}`;
}

/** Where nothing could be read, nothing was looked for: that is not the same as nothing found. */
function isSought({ notCaptured }: CaptureRecord): boolean {
  return !notCaptured.some(({ what }) => what === 'findings');
}

function left(count: number, words: ReportWords): Markup {
  return count > 0 ? html`<p>${words.more(count)}</p>` : NOTHING;
}

function clause(
  finding: Finding,
  term: RecordedTerm | undefined,
  album: Album,
  words: ReportWords,
): Markup {
  const { title, means } = explain(finding, words.locale);
  const stance =
    finding.stance === 'term' ? '' : ` · ${words.stance[finding.stance] ?? finding.stance}`;
  return html`<li><b class="${severityClass(finding)}">${severityWord(finding, words)}</b> ${title}${stance}
<blockquote>${shortened(finding.quote, MOST_OF.value, words)}</blockquote>
<p>${words.labels.means} ${means}</p>
${shownLines(term, words)}${placeSection(term, album, words)}
<p class="soft">${words.span(finding.start, finding.end)}</p></li>
`;
}

function hiddenTerm(term: RecordedTerm, album: Album, words: ReportWords): Markup {
  return html`<li><b class="${severityClass(term)}">${severityWord(term, words)}</b>
<blockquote>${shortened(term.quote, MOST_OF.value, words)}</blockquote>
${shownLines(term, words)}${placeSection(term, album, words)}</li>
`;
}

function shownLines(term: RecordedTerm | undefined, words: ReportWords): Markup {
  const lines = term === undefined ? [] : words.concealed(term.display);
  if (lines.length === 0) return NOTHING;
  return html`<p>${words.labels.shown}</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** A record from elsewhere may hold a word that this version does not know; it is shown as it stands. */
function severityWord({ severity }: Pick<Finding, 'severity'>, words: ReportWords): string {
  return words.severity[severity] ?? severity;
}

function severityClass({ severity }: Pick<Finding, 'severity'>): string {
  return `severity ${severity}`;
}
