/** Headers of an answer that may be kept, and the names of those that may not. */
import { headerWithoutSecrets } from './address';
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
 * (RFC 6265), sign-in and its proofs (RFC 9110 section 11; RFC 7615), tokens and keys of any make, names and
 * numbers of users. To leave out one too many costs little, since its name is kept.
 */
const SECRET =
  /cookie|auth|token|secret|session|csrf|xsrf|api-?key|passw|credential|signature|jwt|ticket|openid|unionid|user|account|login|mobile|phone|saml|(?:^|-)[su]id(?:-|$)/i;

const MAX_HEADERS = 100;
const MAX_NAME = 100;
const MAX_VALUE = 2000;
/** UTF-16 units of all values together. */
const MAX_ALL = 16_000;

/**
 * Sorts the headers of one answer. Order and doubles are kept: both are the server's own. In addresses that
 * stand in the values, secrets are masked.
 */
export function keepHeaders(all: readonly Partial<Header>[]): KeptHeaders {
  const kept: KeptHeaders = { headers: [], leftOut: [] };
  let room = MAX_ALL;
  for (const { name = '', value = '' } of all) {
    const header = { name: bounded(name, MAX_NAME), value: bounded(value, MAX_VALUE) };
    room -= header.value.length;
    const fits = room >= 0 && kept.headers.length < MAX_HEADERS;
    if (fits && !SECRET.test(name)) kept.headers.push(masked(header));
    else leaveOut(kept, header.name.toLowerCase());
  }
  return kept;
}

/** Only now, when its length is bounded; a mask may be longer than what it hides. */
function masked({ name, value }: Header): Header {
  return { name, value: bounded(headerWithoutSecrets(value), MAX_VALUE) };
}

function leaveOut({ leftOut }: KeptHeaders, name: string): void {
  if (leftOut.length < MAX_HEADERS && !leftOut.includes(name)) leftOut.push(name);
}
