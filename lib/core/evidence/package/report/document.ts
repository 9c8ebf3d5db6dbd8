/**
 * `report.html`: the package for reading and printing, in Chinese and then in English. It holds no
 * script and loads nothing but the package's own pictures; page copies are not shown in it, and no
 * address is a link.
 */
import { fromHex, toBase64, utf8 } from '../../bytes';
import type { Hasher } from '../../crypto';
import { deletedFiles } from '../layout';
import type { PackageRequest } from '../request';
import type { Seal } from '../seal';
import { fact } from './facts';
import { html, Markup, NOTHING } from './markup';
import { recordSection } from './record';
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
  return html`<p>${words.count(exported.length, head.seq)}</p>
<table>${fact(labels.exportedAt, `${exportedAt} = ${words.moment(exportedAt, tzOffset)}`)}
${fact(labels.head, head.code)}${fact(labels.headHash, head.sha256)}${fact(labels.key, keySha256)}</table>`;
}

function list(sentences: readonly string[]): Markup {
  return html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}

function records({ request }: ReportFacts, words: ReportWords, pictures: boolean): Markup {
  const gone = deletedFiles(request.log.map(({ record }) => record));
  const chosen = request.log.filter(({ record }) => request.exported.has(record.id));
  const sections = chosen.slice(0, MOST).map(({ record, hash }) => {
    const isGone = (path: string) => gone.has(`${record.id}/${path}`);
    return recordSection(record, { hash, isGone }, words, pictures);
  });
  const rest = chosen.length - MOST;
  return html`${sections}${rest > 0 ? html`<p>${words.moreRecords(rest)}</p>` : NOTHING}`;
}
