/** The files of a record with their hashes, and its pictures. */

import type { PageArea } from '../../../area';
import { picturedParts, shownPictures } from '../../pictured';
import type { Artifact, CaptureRecord } from '../../record';
import { recordedTerms } from '../../shown';
import { recordFolder, recordPath } from '../layout';
import { columnsFor, inColumns } from './columns';
import { html, type Markup, NOTHING } from './markup';
import { pictureAddress } from './places';
import { formatSize } from './size';
import type { ReportWords } from './words';

/** What the sections need to know of a record besides itself. */
export interface Stored {
  /** SHA-256 of the record's exact bytes. */
  hash: string;
  /** True for a file that a later record says was deleted. */
  isGone(path: string): boolean;
}

/** Table of all files: name in the package, use, size, SHA-256. */
export function filesSection(record: CaptureRecord, stored: Stored, words: ReportWords): Markup {
  const { labels } = words;
  return html`<h4>${labels.files}</h4>
<table><tr><th>${labels.fileName}</th><th>${labels.fileSize}</th><th>SHA-256</th></tr>
<tr><td>${recordPath(record.id)}</td><td></td><td class="mono">${stored.hash}</td></tr>
${record.artifacts.map((artifact) => fileRow(record.id, artifact, stored, words))}</table>`;
}

function fileRow(id: string, artifact: Artifact, stored: Stored, words: ReportWords): Markup {
  const { path, role, bytes, sha256 } = artifact;
  const gone = stored.isGone(path) ? html`<br>${words.none.deleted}` : NOTHING;
  return html`<tr><td>${recordFolder(id) + path}<br>${words.role[role]}${gone}</td>
<td>${formatSize(bytes)}</td><td class="mono">${sha256}</td></tr>
`;
}

/** The pictures that a person looks at, numbered as the clauses name them; where not `drawn`, where they are. */
export function picturesSection(
  record: CaptureRecord,
  stored: Stored,
  words: ReportWords,
  drawn: boolean,
): Markup {
  const shown = shownPictures(record);
  const areas = new Map(picturedParts(record).map(({ path, area }) => [path, area]));
  const drawable = record.artifacts
    .filter(({ mediaType, path }) => PICTURE.test(mediaType) && !stored.isGone(path))
    .map(({ path }) => path);
  const figures = shown.flatMap(({ path, asSeen }, at) =>
    drawable.includes(path)
      ? [figure(recordFolder(record.id) + path, { number: at + 1, asSeen }, areas.get(path), words)]
      : [],
  );
  if (figures.length === 0) return NOTHING;
  if (!drawn) return html`<p>${words.none.pictures}</p>`;
  // In the first figure, for a heading before a picture as high as a sheet stands alone on the sheet before.
  const heading = html`<h4>${words.labels.screenshots}</h4>`;
  return html`${figures.map(
    (one, at) => html`<figure>${at === 0 ? heading : NOTHING}${one}</figure>
`,
  )}
${isUnplaced(record) ? html`<p class="soft">${words.none.place}</p>` : NOTHING}`;
}

/** Clauses were found, and of none is it told where it stands. */
function isUnplaced({ findings, display }: CaptureRecord): boolean {
  return findings.length > 0 && recordedTerms(display).every(({ place }) => place === undefined);
}

/** What a report may draw. */
const PICTURE = /^image\/(?:png|jpeg|webp)$/;

/** A long picture is drawn in columns: as a strip of a page's height nothing could be seen on it. */
function figure(
  path: string,
  told: Parameters<ReportWords['picture']>[0],
  area: PageArea | undefined,
  words: ReportWords,
): Markup {
  const address = pictureAddress(path);
  const count = area === undefined ? 1 : columnsFor(area);
  const drawing =
    area === undefined || count === 1
      ? html`<img src="${address}" alt="">`
      : inColumns(address, area, count);
  const how = count === 1 ? '' : ` · ${words.columns(count)}`;
  return html`${drawing}<figcaption>${words.picture(told)}${how} · ${path}</figcaption>`;
}
