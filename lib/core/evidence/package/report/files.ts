/** The files of a record with their hashes, and its pictures. */

import type { Artifact, CaptureRecord } from '../../record';
import { recordFolder, recordPath } from '../layout';
import { html, type Markup, NOTHING } from './markup';
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

/**
 * The pictures by relative address; where there is no whole one, its tiles. Names were checked when the
 * record was read (path.ts); each part is escaped once more, for `#` may stand in a file name.
 */
export function picturesSection(record: CaptureRecord, stored: Stored, words: ReportWords): Markup {
  const pictures = record.artifacts.filter(
    ({ mediaType, path }) => /^image\/(?:png|jpeg|webp)$/.test(mediaType) && !stored.isGone(path),
  );
  const whole = pictures.filter(({ role }) => role === 'screenshot');
  const tiles = pictures.filter(({ role }) => role === 'screenshot-tile');
  const chosen = whole.length > 0 ? whole : tiles;
  if (chosen.length === 0) return NOTHING;
  return html`<h4>${words.labels.screenshots}</h4>
${chosen.map(({ path }) => picture(recordFolder(record.id) + path))}
<p class="soft">${words.none.place}</p>`;
}

function picture(path: string): Markup {
  const address = path.split('/').map(encodeURIComponent).join('/');
  return html`<figure><img src="${address}" alt=""><figcaption>${path}</figcaption></figure>
`;
}
