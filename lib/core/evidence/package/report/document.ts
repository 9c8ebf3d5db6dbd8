/**
 * `report.html`: the package for reading and printing, in Chinese and then in English. It holds no
 * script and loads nothing but the package's own pictures; page copies are not shown in it, and no
 * address is a link.
 */

import { SEVERITIES } from '../../../model';
import { fromHex, toBase64, utf8 } from '../../bytes';
import type { Hasher } from '../../crypto';
import type { EvidenceRecord } from '../../record';
import { deletedFiles } from '../layout';
import type { PackageRequest, SealedRecord } from '../request';
import type { Seal } from '../seal';
import { fact } from './facts';
import { html, Markup, NOTHING } from './markup';
import { recordSection, titleOf } from './record';
import { REPORT_STYLE } from './style';
import type { ReportWords } from './words';

/** Records that are printed in full; of a whole log the rest is in its files, and the report says so. */
const MOST = 100;

/** What the report is made from. */
export interface ReportFacts {
  request: Pick<PackageRequest, 'log' | 'exported'>;
  seal: Omit<Seal, 'tags'>;
  /** SHA-256 of `public-key.pem`. */
  keySha256: string;
}

/** Text of the report, each part in one of the languages. */
export async function reportText(
  facts: ReportFacts,
  languages: readonly ReportWords[],
  hasher: Hasher,
): Promise<string> {
  const style = await hasher.sha256(utf8(REPORT_STYLE));
  const hash = toBase64(fromHex(style) ?? new Uint8Array());
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self' file:; base-uri 'none'; form-action 'none'`;
  const [first] = languages;
  return html`<!DOCTYPE html>
<html lang="${first?.lang ?? ''}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width">
<title>${first?.title ?? ''}</title><style>${new Markup(REPORT_STYLE)}</style></head><body>
${languages.map((words, at) => part(facts, words, at === 0))}</body></html>
`.text;
}

function part(facts: ReportFacts, words: ReportWords, first: boolean): Markup {
  const { labels } = words;
  return html`<div lang="${words.lang}" class="${first ? 'first' : 'other'}"><h1>${words.title}</h1>
${summary(facts, words)}
${overview(facts, words)}
<h2>${labels.proves}</h2>${list(words.proves)}
<h2>${labels.provesNot}</h2>${list(words.provesNot)}
<h2>${labels.check}</h2>${list(words.check)}
<h2>${labels.contents}</h2>
${records(facts, words, first)}
</div>
`;
}

function summary({ seal, keySha256 }: ReportFacts, words: ReportWords): Markup {
  const { labels } = words;
  const { head, exported, exportedAt, tzOffset } = seal;
  const row = (name: string, value: string) => fact(name, value, words);
  return html`<p>${words.count(exported.length, head.seq)}</p>
<table>${row(labels.exportedAt, `${exportedAt} = ${words.moment(exportedAt, tzOffset)}`)}
${row(labels.head, head.code)}${row(labels.headHash, head.sha256)}${row(labels.key, keySha256)}</table>`;
}

/** One line for each record, where there are several: what a reader looks for first. */
function overview({ request }: ReportFacts, words: ReportWords): Markup {
  const chosen = chosenIn(request);
  if (chosen.length < 2) return NOTHING;
  const { labels } = words;
  return html`<h2>${labels.overview}</h2>
<table><tr><th>${labels.record}</th><th>${labels.savedAt}</th><th>${labels.findings}</th></tr>
${chosen.slice(0, MOST).map(({ record }) => overviewRow(record, words))}</table>
${left(chosen.length - MOST, words)}`;
}

function overviewRow(record: EvidenceRecord, words: ReportWords): Markup {
  const { capturedAt, tzOffset } = record;
  const findings = record.kind === 'tombstone' ? [] : record.findings;
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${words.severity[severity]} ${count}`];
  });
  return html`<tr><td>${words.record(record.seq)} · ${titleOf(record, words)}</td>
<td>${words.moment(capturedAt, tzOffset)}</td><td>${counts.join(' · ') || '–'}</td></tr>
`;
}

function chosenIn({ log, exported }: ReportFacts['request']): SealedRecord[] {
  return log.filter(({ record }) => exported.has(record.id));
}

function left(count: number, words: ReportWords): Markup {
  return count > 0 ? html`<p>${words.moreRecords(count)}</p>` : NOTHING;
}

function list(sentences: readonly string[]): Markup {
  return html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}

function records({ request }: ReportFacts, words: ReportWords, pictures: boolean): Markup {
  const gone = deletedFiles(request.log.map(({ record }) => record));
  const chosen = chosenIn(request);
  const sections = chosen.slice(0, MOST).map(({ record, hash }) => {
    const isGone = (path: string) => gone.has(`${record.id}/${path}`);
    return recordSection(record, { hash, isGone }, words, pictures);
  });
  return html`${sections}${left(chosen.length - MOST, words)}`;
}
