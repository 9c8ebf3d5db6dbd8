/** The host of an address, read as browsers read it (WHATWG URL), without a browser's URL class. */

const WEB = /^\s*https?:[\\/]*([^\\/?#]*)/i;

/**
 * Host of a web address: lower case, without user, port and closing dots; IPv6 in brackets.
 * Null for no address, and for what is no web page (`file:`, `data:`, `about:`).
 */
export function hostOf(url: string | undefined): string | null {
  const authority = WEB.exec(url ?? '')?.[1];
  if (authority === undefined) return null;
  const host = plain(authority.slice(authority.lastIndexOf('@') + 1))
    .replace(/:\d*$/, '')
    .replace(/\.+$/, '');
  return host === '' ? null : host;
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
