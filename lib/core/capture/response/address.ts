/** Addresses on the way to a page, without what would let a reader of the evidence in. */
import { bounded } from './bounded';

/** UTF-16 units of one address that are kept. */
const MAX_ADDRESS = 1000;

/**
 * Names of query parameters whose values let someone in: a sign-in passes through such addresses and
 * hands over its codes there (RFC 6749, 4.1.2). Numbers of agents and campaigns, which tell who sold, stay.
 */
const SECRET =
  /^(?:code|state|nonce|ticket|otp|pin|sid|jsessionid|phpsessid)$|token|secret|passw|pwd|session|auth|credential|signature|^sig$|^sign$|api_?key|access_?key/i;

/** What stands where a value was left out: no address needs to write it in another way. */
const MASK = '***';

/**
 * The address without user, password and fragment (which servers never see, and which carries tokens
 * in some sign-ins), with the values of parameters that name a secret masked. At most 1,000 UTF-16 units.
 * What is no address comes back as it is, bounded.
 */
export function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return bounded(address, MAX_ADDRESS);
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.hash = '';
  url.search = masked(url.search);
  return bounded(url.href, MAX_ADDRESS);
}

/** By hand: URLSearchParams would write every other parameter anew. */
function masked(search: string): string {
  return search.replace(/([?&;])([^=&;]*)=([^&;]*)/g, (whole, mark: string, name: string) =>
    SECRET.test(decoded(name)) ? `${mark}${name}=${MASK}` : whole,
  );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    // A stray percent sign: the name as it stands.
    if (error instanceof URIError) return name;
    throw error;
  }
}
