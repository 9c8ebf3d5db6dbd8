/** Where a link of a page leads, as far as its attributes tell. */
import { attributeOf, baseUriOf, localNameOf, urlOf } from '../dom';

/**
 * `url`: a document of its own (http or https, without fragment). `click`: only a click on the page
 * shows it, for a script opens it. `here`: a part of this page, which is read already, or no document.
 */
export type Address = { to: 'url'; url: string } | { to: 'click' } | { to: 'here' };

const CLICK: Address = { to: 'click' };
const HERE: Address = { to: 'here' };

/** Attributes in which pages without real links keep their addresses. */
export const DATA_ADDRESSES = ['data-href', 'data-url', 'data-link'] as const;
/** `window.open('…')`, `location.href = '…'`, `location.assign('…')` in an `onclick`. */
const OPENS =
  /(?:\bopen\s*\(|\blocation(?:\.href)?\s*=|\blocation\.(?:assign|replace)\s*\()\s*['"]([^'"]{1,2000})['"]/;
/** No document is behind these. */
const NO_DOCUMENT = /^(?:mailto|tel|sms|weixin|alipays?|tbopen|mqqwpa):$/;

/** The address of a link in `doc`. */
export function addressOf(link: Element, doc: Document): Address {
  const written = writtenAddress(link)?.trim() ?? '';
  if (written.startsWith('#')) return ofFragment(link, written);
  const url = parsed(written, baseUriOf(link));
  if (written === '' || url === null) return CLICK;
  if (NO_DOCUMENT.test(url.protocol)) return HERE;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return CLICK;
  return ofUrl(url, withoutHash(urlOf(doc)));
}

function parsed(written: string, base: string): URL | null {
  try {
    return new URL(written, base);
  } catch (error) {
    // No address at all is an answer; `URL.parse` would give null, and is newer than Chrome 121.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function writtenAddress(link: Element): string | null {
  const name = localNameOf(link);
  const href = name === 'a' || name === 'area' ? attributeOf(link, 'href') : null;
  const told = [href, ...DATA_ADDRESSES.map((key) => attributeOf(link, key)), openedBy(link)];
  return told.find((one) => one !== null && !isEmpty(one)) ?? href;
}

/** `#` and `javascript:` stand where a script or another attribute tells more. */
function isEmpty(written: string): boolean {
  return /^\s*(?:#?!?|javascript:.*)$/is.test(written);
}

function openedBy(link: Element): string | null {
  return OPENS.exec(attributeOf(link, 'onclick')?.slice(0, 5000) ?? '')?.[1] ?? null;
}

/** `#terms` is a part of this page where there is one; `#/terms` is a view of a single-page application. */
function ofFragment(link: Element, fragment: string): Address {
  const id = fragment.slice(1);
  if (id === '' || /^!?\//.test(id)) return CLICK;
  const root: Node = Node.prototype.getRootNode.call(link);
  if (!(root instanceof Document) && !(root instanceof ShadowRoot)) return CLICK;
  const selector = `[id="${CSS.escape(id)}"],a[name="${CSS.escape(id)}"]`;
  const proto = root instanceof Document ? Document.prototype : DocumentFragment.prototype;
  return proto.querySelector.call(root, selector) === null ? CLICK : HERE;
}

function ofUrl(url: URL, page: string): Address {
  const { hash } = url;
  const target = withoutHash(url.href);
  if (target !== page) return { to: 'url', url: target };
  return /^#!?\//.test(hash) ? CLICK : HERE;
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
