/** Finds the links of a page that lead to agreements. A generator, so that a long page is not held up. */
import { MAX_LINKS } from '../../core/documents/limits';
import { isAgreementLabel, quotedAgreements } from '../../core/documents/names';
import {
  attributeOf,
  isElement,
  isText,
  localNameOf,
  parentElementOf,
  shadowRootOf,
  walkerOver,
} from '../dom';
import { addressOf, DATA_ADDRESSES } from './address';
import { isByConsent } from './consent';
import { labelOf, shortLabel } from './label';

/** A link that was found. */
export interface FoundLink {
  element: Element;
  /** Its words, at most 120 UTF-16 units. */
  label: string;
  /** Absolute http(s) address without fragment; null where only a click on the page shows it. */
  url: string | null;
}

/** Nodes visited between two chances to pause. */
const STRIDE = 200;
/** Links that are looked at closely; a page that repeats the same link without end is not followed. */
const MAX_HITS = 200;
const LINKS = new Set(['a', 'area', 'button']);
const ROLES = /^(link|button|menuitem|tab)$/i;

/** Those beside a consent box first, then in the order of the page; each address or name once. */
export function* findLinks(doc: Document): Generator<void, FoundLink[]> {
  const hits = yield* hitsIn(doc);
  const found = hits
    .filter((hit) => !hits.some((other) => other !== hit && holds(hit, other)))
    .flatMap((element) => linkOf(element, doc));
  const sorted = [...found.filter((one) => one.first), ...found.filter((one) => !one.first)];
  const byKey = new Map<string, FoundLink>();
  for (const { element, label, url } of sorted) {
    const key = keyOf({ label, url });
    if (!byKey.has(key)) byKey.set(key, { element, label, url });
  }
  return [...byKey.values()].slice(0, MAX_LINKS);
}

/** What makes two links one. */
export function keyOf({ label, url }: Pick<FoundLink, 'label' | 'url'>): string {
  return url ?? `click ${label}`;
}

function* hitsIn(doc: Document): Generator<void, Element[]> {
  const roots: Node[] = [doc];
  const hits: Element[] = [];
  let visited = 0;
  for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
    const walker = walkerOver(root);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      visited += 1;
      if (visited % STRIDE === 0) yield;
      const hit = hitAt(node, hits);
      if (hit !== null) hits.push(hit);
      if (hits.length >= MAX_HITS) return hits;
      const shadow = isElement(node) ? shadowRootOf(node) : null;
      if (shadow !== null) roots.push(shadow);
    }
  }
  return hits;
}

function hitAt(node: Node, hits: readonly Element[]): Element | null {
  if (isElement(node)) return isLink(node) && isAgreementLabel(labelOf(node)) ? node : null;
  return isText(node) ? pointerAt(node, hits) : null;
}

function isLink(element: Element): boolean {
  if (LINKS.has(localNameOf(element))) return true;
  if (ROLES.test(attributeOf(element, 'role') ?? '')) return true;
  if (attributeOf(element, 'onclick') !== null) return true;
  return DATA_ADDRESSES.some((name) => attributeOf(element, name) !== null);
}

/** A name in 《 》 that only its pointer tells to be a link: its script listens somewhere above. */
function pointerAt(text: Text, hits: readonly Element[]): Element | null {
  const parent = parentElementOf(text);
  if (parent === null || !text.data.includes('《')) return null;
  if (quotedAgreements(text.data.slice(0, 500)).length === 0) return null;
  if (hits.some((hit) => holds(hit, parent)) || hits.includes(parent)) return null;
  return getComputedStyle(parent).cursor === 'pointer' ? parent : null;
}

function holds(outer: Element, inner: Element): boolean {
  return outer !== inner && Node.prototype.contains.call(outer, inner);
}

function linkOf(element: Element, doc: Document): (FoundLink & { first: boolean })[] {
  const address = addressOf(element, doc);
  if (address.to === 'here') return [];
  const url = address.to === 'url' ? address.url : null;
  return [{ element, url, label: shortLabel(labelOf(element)), first: isByConsent(element) }];
}
