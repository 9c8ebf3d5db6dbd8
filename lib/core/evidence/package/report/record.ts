/** One record of the report. */
import { linkedFromOf } from '../../linked';
import type { CaptureRecord, EvidenceRecord } from '../../record';
import { clausesSection } from './clauses';
import { fact, gapsSection, identitySection, stepsSection } from './facts';
import { filesSection, picturesSection, type Stored } from './files';
import { html, type Markup, NOTHING } from './markup';
import { albumOf } from './places';
import { responseSection } from './response';
import type { ReportWords } from './words';

/** Everything about one record, in one language. */
export function recordSection(
  record: EvidenceRecord,
  stored: Stored,
  words: ReportWords,
  pictures: boolean,
): Markup {
  const { labels } = words;
  const title = record.kind === 'tombstone' ? labels.deletedRecord : record.title;
  return html`<section class="record"><h3>${words.record(record.seq)} · ${title}</h3>
${record.kind === 'incomplete' ? html`<p><b>${words.none.incomplete}</b></p>` : NOTHING}
<table>${fact(labels.time, when(record, words))}
${record.kind === 'tombstone' ? deletion(record) : page(record, words)}
${fact('ID', record.id)}${fact(labels.recordHash, stored.hash)}${fact(labels.prevHash, record.prev)}</table>
${record.kind === 'tombstone' ? NOTHING : capture(record, stored, words, pictures)}
${gapsSection(record, words)}
${stepsSection(record, words)}
</section>
`;
}

/** UTC as it is sealed, then by the clock on the wall. */
function when({ capturedAt, tzOffset }: EvidenceRecord, words: ReportWords): string {
  return `${capturedAt} = ${words.moment(capturedAt, tzOffset)} · ${words.clockNote}`;
}

function page(record: CaptureRecord, { labels }: ReportWords): Markup {
  const { viewport, pixelRatio, userAgent } = record.environment;
  const linkedFrom = linkedFromOf(record.environment);
  const moved = record.finalUrl === record.url ? '' : record.finalUrl;
  const privately = record.environment.private === true ? ` · ${labels.privateWindow}` : '';
  const window = viewport ? ` · ${viewport.width} × ${viewport.height} @ ${pixelRatio}` : '';
  return html`${fact(labels.address, record.url)}${fact(labels.finalAddress, moved)}
${fact(labels.referrer, record.referrer)}${fact(labels.linkedFrom, linkedFrom?.url ?? '')}${fact(labels.browser, userAgent + window + privately)}
${fact(labels.versions, `${record.extensionVersion} / ${record.rulesVersion}`)}`;
}

function deletion(record: Extract<EvidenceRecord, { kind: 'tombstone' }>): Markup {
  const files = record.removed.map(({ path, sha256 }) => fact(path, sha256));
  return html`${fact('→', record.target)}${fact('“ ”', record.reason)}${files}`;
}

function capture(
  record: CaptureRecord,
  stored: Stored,
  words: ReportWords,
  pictures: boolean,
): Markup {
  return html`${clausesSection(record, albumOf(record, stored, pictures), words)}
${pictures ? picturesSection(record, stored, words) : html`<p>${words.none.pictures}</p>`}
${identitySection(record, words)}
${responseSection(record, words)}
${filesSection(record, stored, words)}`;
}
