/** One record of the report. */
import { headCode } from '../../chain';
import { linkedFromOf } from '../../linked';
import type { CaptureRecord, EvidenceRecord } from '../../record';
import { clausesSection } from './clauses';
import { fact, gapsSection, identitySection, stepsSection } from './facts';
import { filesSection, picturesSection, type Stored } from './files';
import { html, type Markup, NOTHING } from './markup';
import { albumOf } from './places';
import { responseSection } from './response';
import { MOST_OF, shortened } from './shorten';
import type { ReportWords } from './words';

/** Everything about one record, in one language. */
export function recordSection(
  record: EvidenceRecord,
  stored: Stored,
  words: ReportWords,
  pictures: boolean,
): Markup {
  const { labels } = words;
  const row = (name: string, value: string) => fact(name, value, words);
  return html`<section class="record"><h3>${words.record(record.seq)} · ${titleOf(record, words)}</h3>
${record.kind === 'incomplete' ? html`<p><b>${words.none.incomplete}</b></p>` : NOTHING}
<table>${row(labels.time, when(record, words))}
${record.kind === 'tombstone' ? deletion(record, words) : page(record, words)}
${row('ID', record.id)}${row(labels.recordCode, headCode(stored.hash))}${row(labels.recordHash, stored.hash)}${row(labels.prevHash, record.prev)}</table>
${record.kind === 'tombstone' ? gapsOfDeletion(record, words) : capture(record, stored, words, pictures)}
${stepsSection(record, words, pictures)}
</section>
`;
}

/** What a record is called in headings and lists. */
export function titleOf(record: EvidenceRecord, words: ReportWords): string {
  if (record.kind === 'tombstone') return words.labels.deletedRecord;
  return shortened(record.title.trim() || words.untitled, MOST_OF.heading, words);
}

/** A deletion lacks something only where files were not as sealed. */
function gapsOfDeletion(record: EvidenceRecord, words: ReportWords): Markup {
  return record.notCaptured.length > 0 ? gapsSection(record, words) : NOTHING;
}

/** UTC as it is sealed, then by the clock on the wall. */
function when({ capturedAt, tzOffset }: EvidenceRecord, words: ReportWords): string {
  return `${capturedAt} = ${words.moment(capturedAt, tzOffset)} · ${words.clockNote}`;
}

function page(record: CaptureRecord, words: ReportWords): Markup {
  const { labels } = words;
  const row = (name: string, value: string) => fact(name, value, words);
  const { viewport, pixelRatio, userAgent } = record.environment;
  const linkedFrom = linkedFromOf(record.environment);
  const moved = record.finalUrl === record.url ? '' : record.finalUrl;
  const privately = record.environment.private === true ? ` · ${labels.privateWindow}` : '';
  const window = viewport ? ` · ${viewport.width} × ${viewport.height} @ ${pixelRatio}` : '';
  return html`${row(labels.address, record.url)}${row(labels.finalAddress, moved)}
${row(labels.referrer, record.referrer)}${row(labels.linkedFrom, linkedFrom?.url ?? '')}${row(labels.browser, userAgent + window + privately)}
${row(labels.versions, `${record.extensionVersion} / ${record.rulesVersion}`)}`;
}

function deletion(
  record: Extract<EvidenceRecord, { kind: 'tombstone' }>,
  words: ReportWords,
): Markup {
  const { labels } = words;
  const files = record.removed.map(({ path, sha256 }) => fact(path, sha256, words));
  return html`${fact(labels.deletedTarget, record.target, words)}${fact(labels.deletedReason, record.reason, words)}${files}`;
}

function capture(
  record: CaptureRecord,
  stored: Stored,
  words: ReportWords,
  pictures: boolean,
): Markup {
  return html`${clausesSection(record, albumOf(record, stored, pictures), words)}
${picturesSection(record, stored, words, pictures)}
${gapsSection(record, words)}
${identitySection(record, words)}
${responseSection(record, words)}
${filesSection(record, stored, words)}`;
}
