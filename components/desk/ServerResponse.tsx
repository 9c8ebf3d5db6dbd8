/** What the server answered when the page was loaded: in plain words, the headers folded. */
import type { CaptureRecord } from '../../lib/core/evidence/record';
import {
  type RecordedHop,
  type RecordedResponse,
  readResponse,
  statusLineOf,
} from '../../lib/core/evidence/response';
import { formatMoment } from '../../lib/i18n/index';
import { ChevronIcon } from '../parts/icons';
import { useLocale, useText } from '../parts/locale';
import { Fact } from './Facts';
import { ServerCertificates } from './ServerCertificates';

function Hops(props: { hops: readonly RecordedHop[] }) {
  const words = useText().response;
  const { hops } = props;
  if (hops.length === 0) return null;
  const how = ({ status, address }: RecordedHop) =>
    address === null
      ? words.hopNoAddress({ status: `${status}` })
      : words.hop({ status: `${status}`, address });
  return (
    <div class="fact">
      <dt class="small soft">
        {words.redirects} · {words.redirectsCount({ count: hops.length })}
      </dt>
      {hops.map((hop) => (
        <dd key={`${hop.at} ${hop.url}`}>
          {hop.url} <span class="small soft">{how(hop)}</span>
        </dd>
      ))}
    </div>
  );
}

function Headers(props: { told: RecordedResponse }) {
  const words = useText().response;
  const { headers, headersLeftOut } = props.told;
  return (
    <details>
      <summary class="block__fold">
        <span>{words.headers({ count: headers.length })}</span>
        <ChevronIcon size={18} />
      </summary>
      <dl class="mono">
        {headers.map(({ name, value }, index) => (
          <Fact key={index} name={name} value={value} />
        ))}
        <Fact name={words.leftOut} value={headersLeftOut.join(', ')} />
      </dl>
    </details>
  );
}

/** Nothing where it was not captured: the list of what is missing says why. */
export function ServerResponse(props: { record: CaptureRecord }) {
  const words = useText().response;
  const locale = useLocale();
  const { record } = props;
  const told = readResponse(record.response);
  if (told === null) return null;
  return (
    <section class="block">
      <h3>{words.title}</h3>
      <dl>
        <Fact
          name={words.status}
          value={statusLineOf(told, words.statusWords)}
          {...(told.fromCache ? { note: words.fromCache } : {})}
        />
        <Hops hops={told.redirects} />
        <Fact name={words.server} value={told.address ?? ''} note={words.serverNote} />
        <Fact name={words.protocol} value={told.protocol ?? ''} />
        <Fact
          name={words.at}
          value={told.at === null ? '' : formatMoment(told.at, record.tzOffset, locale)}
        />
      </dl>
      <Headers told={told} />
      <p class="small soft">{words.masked}</p>
      {told.tls === null ? null : <ServerCertificates tls={told.tls} record={record} />}
    </section>
  );
}
