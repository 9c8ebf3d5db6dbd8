/** The host of an address, read as browsers read it (WHATWG URL), without a browser's URL class. */

const WEB = /^\s*https?:[\\/]*([^\\/?#]*)/i;
/** Longest host name (UTF-16 units; RFC 1035, 2.3.4: 255 octets with a length and a root label). */
const MAX_HOST = 253;
/** Longest that one may be written: each unit as an escape, then a port. */
const MAX_WRITTEN = 3 * MAX_HOST + 8;

/**
 * Host of a web address: lower case, without user, port and closing dots; IPv6 in brackets.
 * Null for no address, for what is no web page (`file:`, `data:`, `about:`), and for a host that is
 * longer than a host may be.
 */
export function hostOf(url: string | undefined): string | null {
  const authority = WEB.exec(url ?? '')?.[1];
  if (authority === undefined) return null;
  const written = authority.slice(authority.lastIndexOf('@') + 1);
  if (written.length > MAX_WRITTEN) return null;
  const host = plain(written).replace(/:\d*$/, '').replace(/\.+$/, '');
  return host === '' || host.length > MAX_HOST ? null : host;
}

/** Full-width letters and dots, escapes and upper case undone: `ＬＡＫＡＬＡ。com` is lakala.com. */
function plain(host: string): string {
  return host
    .replace(/%([0-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .normalize('NFKC')
    .replace(/\u3002/g, '.')
    .toLowerCase()
    .trim();
}

/** Whether a host is a bare number address, not a name. */
export function isNumberHost(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/.test(host);
}
