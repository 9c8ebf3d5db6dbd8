/** Addresses in a server's answer, without what would let a reader of the evidence in. */
import { bounded } from './bounded';

/** UTF-16 units of one address that are kept. */
const MAX_ADDRESS = 1000;

/**
 * Names of parameters whose values let someone in, or tell who was let in: a sign-in passes through such
 * addresses and hands over its codes there (RFC 6749, 4.1.2; SAML bindings, 3.4). Numbers of agents and
 * campaigns, and an `author`, tell who sold: they stay.
 */
const SECRET = new RegExp(
  [
    '^(?:code|state|nonce|ticket|otp|pin|sid|jsessionid|phpsessid|sig|sign|assertion|relaystate)$',
    '^(?:(?:sms|check|verif\\w*|valid\\w*|login)[-_]?code|vcode|captcha\\w*|sms|openid|unionid)$',
    '^(?:user[-_]?)?(?:mobile|phone|tel)(?:[-_]?(?:no|num|number))?$',
    '^saml|token|secret|passw|pwd|session|credential|signature|jwt|api[-_]?key|access[-_]?key',
    'auth(?!ors?(?:$|[^a-z]|id))',
  ].join('|'),
  'i',
);

/** What stands where a value was left out: no address needs to write it in another way. */
const MASK = '***';

/**
 * The address without user, password and fragment (which servers never see, and which carries tokens
 * in some sign-ins), with the values of parameters that name a secret masked, in an address within it
 * too. At most 1,000 UTF-16 units. What is no address comes back as it is, bounded.
 */
export function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return bounded(address, MAX_ADDRESS);
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.hash = '';
  return bounded(masked(url.href), MAX_ADDRESS);
}

/** What may be an address in the words of a header: `Location`, `Refresh`, `Link` and many others. */
const WORD = /[^\s<>"']+/g;
/** User and password before a host. */
const USER = /(\/\/)[^/?#@\s<>"']*@/g;

/** The value of a header with the same masked in whatever looks like an address in it. */
export function headerWithoutSecrets(value: string): string {
  return value.replace(USER, '$1').replace(WORD, masked);
}

/**
 * What begins a parameter, and what parts its name from its value, written plainly (0) or escaped so many
 * times: an address within an address is escaped once more each time.
 */
const DEPTHS = [0, 1, 2].map((depth) => {
  const escaped = (codes: string, from: number) => `%(?:25){${from},${depth - 1}}(?:${codes})`;
  const mark = depth === 0 ? '[?&;#]' : escaped('3f|26|3b|23', depth - 1);
  const end = depth === 0 ? '[?&;#]' : `[?&;#]|${escaped('3f|26|3b|23', 0)}`;
  const equals = depth === 0 ? '=' : `=|${escaped('3d', 0)}`;
  const name = `((?:(?!${end}|${equals})[^])*)`;
  return new RegExp(`(${mark})${name}(${equals})((?:(?!${end})[^])*)`, 'gi');
});

/** By hand: URLSearchParams would write every other parameter anew. */
function masked(address: string): string {
  return DEPTHS.reduce((left, pattern) => left.replace(pattern, maskedParameter), address);
}

function maskedParameter(whole: string, mark: string, name: string, equals: string): string {
  return SECRET.test(decoded(name)) ? `${mark}${name}${equals}${MASK}` : whole;
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
