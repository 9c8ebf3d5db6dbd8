/** The certificates that the site's server showed: to whom and by whom in one line, the chain folded. */
import type { CaptureRecord } from '../../lib/core/evidence/record';
import {
  CERTIFICATES_FILE,
  commonName,
  judgementOf,
  type RecordedCertificate,
  type RecordedTls,
} from '../../lib/core/evidence/tls';
import { formatMoment } from '../../lib/i18n/index';
import { ChevronIcon } from '../parts/icons';
import { useLocale, useText } from '../parts/locale';
import { Fact } from './Facts';

function Certificate(props: { one: RecordedCertificate; tzOffset: number }) {
  const words = useText().response.tls;
  const locale = useLocale();
  const { one, tzOffset } = props;
  const moment = (iso: string | null) => (iso === null ? '?' : formatMoment(iso, tzOffset, locale));
  return (
    <li>
      <dl>
        <Fact
          name={words.issuedTo}
          value={one.subject}
          {...(one.builtInRoot ? { note: words.builtInRoot } : {})}
        />
        <Fact name={words.issuedBy} value={one.issuer} />
        <Fact
          name={words.valid}
          value={words.span({ from: moment(one.notBefore), to: moment(one.notAfter) })}
        />
        <Fact name={words.serial} value={one.serialNumber} />
        <Fact name={words.fingerprint} value={one.sha256} />
      </dl>
    </li>
  );
}

/** See the head of this file. Names in certificates may be hostile: they are shown as text. */
export function ServerCertificates(props: { tls: RecordedTls; record: CaptureRecord }) {
  const words = useText().response.tls;
  const { tls, record } = props;
  const [own] = tls.certificates;
  if (own === undefined) return null;
  const count = tls.certificates.length;
  const file = record.artifacts.some(({ path }) => path === CERTIFICATES_FILE);
  return (
    <>
      <h4 class="certificates__title">{words.title}</h4>
      <dl>
        <Fact
          name={words.issuedTo}
          value={commonName(own.subject)}
          note={judgementOf(tls, words)}
        />
        <Fact name={words.issuedBy} value={commonName(own.issuer)} />
        <Fact
          name={words.connection}
          value={[tls.protocol, tls.cipher].filter(Boolean).join(' · ')}
        />
        <Fact name={words.file} value={file ? CERTIFICATES_FILE : ''} />
      </dl>
      <details>
        <summary class="block__fold">
          <span>{count === 1 ? words.single : words.chain({ count })}</span>
          <ChevronIcon size={18} />
        </summary>
        <ol class="chain mono">
          {tls.certificates.map((one, index) => (
            <Certificate key={index} one={one} tzOffset={record.tzOffset} />
          ))}
        </ol>
      </details>
      <p class="small soft">{words.truth}</p>
    </>
  );
}
