/** The files of a record with their hashes, and its pictures. */

import { shownPictures } from '../../pictured';
import type { Artifact, CaptureRecord } from '../../record';
import { recordedTerms } from '../../shown';
import { recordFolder, recordPath } from '../layout';
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

/** The pictures that a person looks at, numbered as the clauses name them, by relative address. */
export function picturesSection(record: CaptureRecord, stored: Stored, words: ReportWords): Markup {
  const shown = shownPictures(record);
  const drawable = record.artifacts
    .filter(({ mediaType, path }) => PICTURE.test(mediaType) && !stored.isGone(path))
    .map(({ path }) => path);
  const figures = shown.flatMap(({ path, asSeen }, at) =>
    drawable.includes(path)
      ? [picture(recordFolder(record.id) + path, words.picture({ number: at + 1, asSeen }))]
      : [],
  );
  if (figures.length === 0) return NOTHING;
  const placed = recordedTerms(record.display).some(({ place }) => place !== undefined);
  return html`<h4>${words.labels.screenshots}</h4>
${figures}
${placed ? NOTHING : html`<p class="soft">${words.none.place}</p>`}`;
}

/** What a report may draw. */
const PICTURE = /^image\/(?:png|jpeg|webp)$/;

function picture(path: string, name: string): Markup {
  return html`<figure><img src="${pictureAddress(path)}" alt=""><figcaption>${name} · ${path}</figcaption></figure>
`;
}
