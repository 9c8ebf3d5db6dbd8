/** What the server answered, in the report. */
import type { CaptureRecord } from '../../record';
import {
  type RecordedHop,
  type RecordedResponse,
  readResponse,
  statusLineOf,
} from '../../response';
import { certificatesPart } from './certificates';
import { fact } from './facts';
import { html, type Markup } from './markup';
import { MOST_OF, shortened } from './shorten';
import type { ReportWords, ResponseWords } from './words';

/** The section; it says so where the answer was not captured, or is of a shape that is not known. */
export function responseSection(record: CaptureRecord, words: ReportWords): Markup {
  const told = readResponse(record.response);
  const { labels, none } = words;
  if (told === null) {
    const raw = record.response === null ? none.captured : JSON.stringify(record.response);
    return html`<h4>${labels.response}</h4><p>${shortened(raw, MOST_OF.value, words)}</p>`;
  }
  return html`<h4>${labels.response}</h4>
<table>${rows(told, words)}</table>
<p>${words.response.masked}</p>
${certificatesPart(told.tls, record, words)}`;
}

function rows(told: RecordedResponse, all: ReportWords): Markup {
  const { response: words, labels } = all;
  const row = (name: string, value: string) => fact(name, value, all);
  const server = told.address === null ? '' : `${told.address} (${words.serverNote})`;
  return html`${row(words.status, statusLineOf(told, words.statusWords))}
${row(labels.address, told.url)}
${row(words.redirects, hops(told.redirects, words))}
${row(words.server, server)}
${told.fromCache ? html`<tr><td colspan="2">${words.fromCache}</td></tr>` : ''}
${row(words.protocol, told.protocol ?? '')}
${row(words.at, told.at ?? '')}
${told.headers.map(({ name, value }) => row(name, value))}
${row(words.leftOut, told.headersLeftOut.join(', '))}`;
}

function hops(all: readonly RecordedHop[], words: ResponseWords): string {
  return all
    .map(({ url, status, address }, index) => {
      const told = `${status}`;
      const how =
        address === null
          ? words.hopNoAddress({ status: told })
          : words.hop({ status: told, address });
      return `${index + 1}. ${url} (${how})`;
    })
    .join(' ');
}
