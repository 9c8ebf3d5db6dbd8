/** The site's certificates, in the report. Names in them may be hostile: they are text. */
import type { CaptureRecord } from '../../record';
import {
  CERTIFICATES_FILE,
  judgementOf,
  type RecordedCertificate,
  type RecordedTls,
} from '../../tls';
import { fact } from './facts';
import { html, type Markup, NOTHING } from './markup';
import type { ReportWords } from './words';

/** The part below the server's answer; nothing where they were not captured. */
export function certificatesPart(
  tls: RecordedTls | null,
  record: CaptureRecord,
  words: ReportWords,
): Markup {
  if (tls === null || tls.certificates.length === 0) return NOTHING;
  const { tls: own } = words.response;
  const { protocol, cipher, certificates } = tls;
  const row = (name: string, value: string) => fact(name, value, words);
  const file = record.artifacts.some(({ path }) => path === CERTIFICATES_FILE);
  return html`<h4>${own.title}</h4>
<table>
${row(own.connection, [protocol, cipher, judgementOf(tls, own)].filter(Boolean).join(' · '))}
${row(own.file, file ? CERTIFICATES_FILE : '')}
</table>
<ol>${certificates.map((one) => certificate(one, record, words))}</ol>
<p>${own.truth}</p>`;
}

function certificate(one: RecordedCertificate, record: CaptureRecord, words: ReportWords): Markup {
  const { tls } = words.response;
  const row = (name: string, value: string) => fact(name, value, words);
  const moment = (iso: string | null) => (iso === null ? '?' : words.moment(iso, record.tzOffset));
  const span = tls.span({ from: moment(one.notBefore), to: moment(one.notAfter) });
  return html`<li><table>
${row(tls.issuedTo, one.builtInRoot ? `${one.subject} (${tls.builtInRoot})` : one.subject)}
${row(tls.issuedBy, one.issuer)}
${row(tls.valid, span)}
${row(tls.serial, one.serialNumber)}
${row(tls.fingerprint, one.sha256)}
</table></li>`;
}
