/** Collects text for the gate: cheap, without layout, style or a callback per node. */
import {
  attributeOf,
  documentElementOf,
  elementsBy,
  isElement,
  isText,
  localNameOf,
  queryAll,
  shadowRootOf,
  textContentOf,
  titleOf,
  walkerOver,
} from '../dom';

/** Elements (local names) whose text no reader sees. */
export const SILENT = new Set(['script', 'style', 'noscript', 'template']);
/** Text that stands in attributes; looked at on the first pass only, and only so many. */
const SPOKEN =
  '[title],[aria-label],img[alt],area[alt],textarea[placeholder],input:not([type=hidden])';
const MAX_SPOKEN = 400;

/** Called with each open shadow root that is met. */
export type Met = (root: ShadowRoot) => void;

/** A page whose own text (UTF-16 units) is no longer than this may keep the rest in any shadow root. */
export const SPARSE = 4000;

/**
 * All text of a document in one native call, scripts' and styles' too. Nothing parts its blocks, so a Latin
 * word may be glued to its neighbours, unless a capital shows the seam.
 */
export function collectRaw(doc: Document): string {
  return textContentOf(documentElementOf(doc)) ?? '';
}

/**
 * Text in the open shadow roots of a document. Looking at every element takes longer than all the rest of
 * the gate, so on a page with much text of its own only custom elements are looked at.
 */
export function collectShadows(doc: Document, ownChars: number, met: Met): string {
  const hosts = ownChars > SPARSE ? customElements(doc) : queryAll(doc, '*');
  const parts = hosts.flatMap((host) => {
    const shadow = shadowRootOf(host);
    if (shadow === null) return [];
    met(shadow);
    return [collectText(shadow, met)];
  });
  return parts.join('\n');
}

/** Elements with a hyphen in their name, which only custom ones have (HTML standard, 4.13.3). */
function customElements(doc: Document): Element[] {
  const found = elementsBy(doc, "//*[contains(local-name(), '-')]");
  return found.filter((element) => !SILENT.has(localNameOf(element)));
}

/** All text below `root` (a text node gives its own), open shadow roots included, parts by spaces. */
export function collectText(root: Node, met?: Met): string {
  return [...textsBelow(root, met)].join(' ');
}

/** As {@link collectText}, text node by text node. */
export function* textsBelow(root: Node, met?: Met): Generator<string, void> {
  const roots: Node[] = [root];
  const meet: Met = (shadow) => {
    roots.push(shadow);
    met?.(shadow);
  };
  for (let next = roots.pop(); next !== undefined; next = roots.pop()) yield* textsIn(next, meet);
}

function* textsIn(root: Node, meet: Met): Generator<string, void> {
  const walker = walkerOver(root);
  let node: Node | null = walker.currentNode;
  while (node !== null) {
    if (isText(node)) yield node.data;
    else if (isElement(node)) {
      if (SILENT.has(localNameOf(node))) {
        node = after(walker);
        continue;
      }
      const shadow = shadowRootOf(node);
      if (shadow !== null) meet(shadow);
    }
    node = walker.nextNode();
  }
}

/** The next node outside the current one's subtree. */
function after(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next !== null) return next;
  } while (walker.parentNode() !== null);
  return null;
}

/** The document's title and the words in a few attributes. */
export function collectSpoken(doc: Document): string {
  const parts = [titleOf(doc)];
  for (const element of queryAll(doc, SPOKEN).slice(0, MAX_SPOKEN)) {
    for (const name of ['title', 'alt', 'placeholder', 'aria-label', 'value']) {
      const words = attributeOf(element, name);
      if (words !== null) parts.push(words);
    }
  }
  return parts.join('\n');
}
