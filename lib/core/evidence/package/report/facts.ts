/** Lists of facts: who is behind the page, what is missing, what was done. */
import type { JsonObject } from '../../json';
import type { CaptureRecord, EvidenceRecord } from '../../record';
import { html, type Markup, NOTHING } from './markup';
import { MOST_OF, shortened } from './shorten';
import type { ReportWords } from './words';

/** A name and its value, shortened where a page made it endless; nothing for an empty value. */
export function fact(name: string, value: string, words: ReportWords): Markup {
  return value === ''
    ? NOTHING
    : html`<tr><th>${shortened(name, MOST_OF.line, words)}</th><td>${shortened(value, MOST_OF.value, words)}</td></tr>
`;
}

/** What the page says of who runs it; or that it names nobody, or that this was not captured. */
export function identitySection({ identity }: CaptureRecord, words: ReportWords): Markup {
  const { labels, none } = words;
  if (identity === null) return html`<h4>${labels.identity}</h4><p>${none.captured}</p>`;
  const rows = Object.entries(identity).map(([key, value]) =>
    fact(nameOf(key, words), listed(value), words),
  );
  const empty = rows.every(({ text }) => text === '');
  return html`<h4>${labels.identity}</h4>
${empty ? html`<p>${none.identity}</p>` : html`<table>${rows}</table>`}`;
}

function nameOf(key: string, { identity }: ReportWords): string {
  return new Map(Object.entries(identity)).get(key) ?? key;
}

function listed(value: JsonObject[string]): string {
  if (Array.isArray(value)) return value.map(listed).join(' · ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What belongs to a record and is not in it, with the reasons. */
export function gapsSection({ notCaptured }: EvidenceRecord, words: ReportWords): Markup {
  const lines = notCaptured.map(({ what, reason, detail }) => {
    // `frame 2` is a known word with a figure.
    const [word = '', ...rest] = what.split(' ');
    const name = [words.what[word] ?? word, ...rest].join(' ');
    const more = detail === undefined ? '' : ` · ${detail}`;
    const line = `${name}${words.colon}${words.reason[reason] ?? reason}${more}`;
    return html`<li>${shortened(line, MOST_OF.line, words)}</li>`;
  });
  return html`<h4>${words.labels.gaps}</h4>
${lines.length === 0 ? html`<p>${words.none.gaps}</p>` : html`<ul>${lines}</ul>`}`;
}

/** Each step of the capture with its time (UTC), in the stable words of the log: printed once for both languages. */
export function stepsSection(
  { steps }: EvidenceRecord,
  words: ReportWords,
  first: boolean,
): Markup {
  if (steps.length === 0) return NOTHING;
  const lines = steps.map(
    ({ at, did }) =>
      html`<li><span class="mono">${shortened(`${at} ${did}`, MOST_OF.line, words)}</span></li>`,
  );
  const list = first ? html`<ol>${lines}</ol>` : html`<p>${words.none.steps}</p>`;
  return html`<h4>${words.labels.steps}</h4>${list}`;
}
