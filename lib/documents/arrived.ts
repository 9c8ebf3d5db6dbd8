/**
 * What came over the port, held against what was asked for. The other end shares a process with a page: its
 * word is taken for the bytes, the headers, the status and the address that answered, which nobody else
 * knows; these are bounded, and all that follows from them is worked out anew.
 */
import { bounded } from '../core/capture/response/bounded';
import { keepHeaders } from '../core/capture/response/headers';
import { kindOf } from '../core/documents/kind';
import { MAX_BYTES } from '../core/documents/limits';
import type { Answer, Arrival, Arrived, Received } from '../core/documents/protocol';
import { fromBase64 } from '../core/evidence/bytes';
import { readSource } from './decode';
import { isReadable, ReceiveError } from './receive';

/** Longest address (UTF-16 units): browsers and servers take far less. */
const MAX_ADDRESS = 10_000;
const MAX_NAMES = 100;

/**
 * The document as it may be read and sealed. `any`: of a kind that cannot be read, too.
 * @throws ReceiveError where it is none, is too large, or is of a kind that was not asked for
 */
export function arrived({ url, answer, bytes: told }: Received, arrival: Arrival, any: boolean) {
  if (!isWebAddress(url)) throw new ReceiveError('failed', 'odd_address');
  if (!isSuccess(answer.status)) throw new ReceiveError('http', String(answer.status));
  const bytes = bytesOf(answer);
  if (bytes.length !== told) throw new ReceiveError('failed', 'document_not_whole');
  const { headers, leftOut } = keepHeaders(answer.headers);
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? null;
  const kind = kindOf(type, bytes);
  if (!any && !isReadable(kind)) throw new ReceiveError(kind);
  const names = [...answer.leftOut.map((name) => bounded(name, MAX_NAMES)), ...leftOut];
  const document: Arrived = {
    ...{ url, kind, ...readSource(kind, bytes, type), bytes: bytes.length, arrival },
    answer: { ...answer, headers, leftOut: [...new Set(names)].slice(0, MAX_NAMES) },
  };
  return document;
}

function isWebAddress(url: string): boolean {
  return url.length <= MAX_ADDRESS && /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** As `Response.ok` has it (Fetch standard): nothing else is passed on. */
function isSuccess(status: number): boolean {
  return Number.isInteger(status) && status >= 200 && status <= 299;
}

function bytesOf({ body }: Answer): Uint8Array<ArrayBuffer> {
  if (body.length > Math.ceil(MAX_BYTES / 3) * 4) throw new ReceiveError('too_large');
  const bytes = fromBase64(body);
  if (bytes === null) throw new ReceiveError('failed', 'document_not_whole');
  if (bytes.length > MAX_BYTES) throw new ReceiveError('too_large', String(bytes.length));
  return bytes;
}
