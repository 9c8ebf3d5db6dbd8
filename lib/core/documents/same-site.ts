/** Whether two addresses belong to one site, as far as can be told without the public suffix list. */
import { hostOf, isNumberHost } from '../site/host';

/**
 * Second labels under which anyone may register: example.com.cn, example.co.uk. The public suffix list
 * (publicsuffix.org) knows thousands more; where it would be needed, a site counts as larger than it
 * is, which costs nothing: only the page's own origin is ever asked with its cookies.
 */
const SECOND = new Set(['com', 'net', 'org', 'gov', 'edu', 'ac', 'co', 'or', 'ne', 'go', 'gob']);
/** Hosts on which each customer has a label of his own. */
const SHARED =
  /\.(?:github\.io|gitee\.io|gitlab\.io|pages\.dev|workers\.dev|vercel\.app|netlify\.app|web\.app|firebaseapp\.com|myshopify\.com|blogspot\.com|wordpress\.com|wixsite\.com|weebly\.com|aliyuncs\.com|myqcloud\.com|herokuapp\.com)$/;

/** Whether both addresses lie on one site. False where either is no web address. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [hostOf(a), hostOf(b)];
  return one !== null && other !== null && siteOf(one) === siteOf(other);
}

/** The registrable part of a host: shop.example.com.cn lies in example.com.cn. */
function siteOf(host: string): string {
  if (isNumberHost(host)) return host;
  const labels = host.split('.');
  return labels.slice(-labelsOf(host, labels)).join('.');
}

function labelsOf(host: string, labels: readonly string[]): number {
  if (SHARED.test(host)) return 3;
  const [second = '', top = ''] = labels.slice(-2);
  return top.length === 2 && SECOND.has(second) ? 3 : 2;
}
