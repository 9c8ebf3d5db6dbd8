/** Headers of an answer that may be kept, and the names of those that may not. */
import { bounded } from './bounded';

/** One header, its name as the server wrote it. */
export interface Header {
  name: string;
  value: string;
}

/** What is kept of an answer's headers. */
export interface KeptHeaders {
  headers: Header[];
  /** Names, in lower case and each once, of headers that were there and are not kept. */
  leftOut: string[];
}

/**
 * Headers that let someone in or tell who was signed in, by what their names have in common: cookies
 * (RFC 6265), sign-in and its proofs (RFC 9110 section 11; RFC 7615), tokens and keys of any make. To leave
 * out one too many costs little, since its name is kept.
 */
const SECRET = /cookie|auth|token|secret|session|csrf|xsrf|api-?key|passw|credential|signature/i;

const MAX_HEADERS = 100;
const MAX_NAME = 100;
const MAX_VALUE = 2000;
/** UTF-16 units of all values together. */
const MAX_ALL = 16_000;

/** Sorts the headers of one answer. Order and doubles are kept: both are the server's own. */
export function keepHeaders(all: readonly Partial<Header>[]): KeptHeaders {
  const kept: KeptHeaders = { headers: [], leftOut: [] };
  let room = MAX_ALL;
  for (const { name = '', value = '' } of all) {
    const header = { name: bounded(name, MAX_NAME), value: bounded(value, MAX_VALUE) };
    room -= header.value.length;
    const fits = room >= 0 && kept.headers.length < MAX_HEADERS;
    if (fits && !SECRET.test(name)) kept.headers.push(header);
    else leaveOut(kept, header.name.toLowerCase());
  }
  return kept;
}

function leaveOut({ leftOut }: KeptHeaders, name: string): void {
  if (leftOut.length < MAX_HEADERS && !leftOut.includes(name)) leftOut.push(name);
}
