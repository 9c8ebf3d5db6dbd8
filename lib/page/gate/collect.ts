/** Collects text for the gate: cheap, without layout, style or a callback per node. */
import {
  documentElementOf,
  elementsBy,
  isElement,
  isText,
  localNameOf,
  queryAll,
  shadowRootOf,
  textContentOf,
  walkerOver,
} from '../dom';

/** Elements (local names) whose text no reader sees. */
export const SILENT = new Set(['script', 'style', 'noscript', 'template']);
/** Elements without content of their own that may have been given a shadow root (DOM standard, `attachShadow`). */
const EMPTY_HOSTS =
  ':is(article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span):empty';

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
 * the gate, so on a page with much text of its own only those are looked at whose own text cannot be all.
 * Those that are `known` are passed over.
 */
export function* shadowTexts(
  doc: Document,
  ownChars: number,
  met: Met,
  known: ReadonlySet<ShadowRoot> = new Set(),
): Generator<string, void> {
  for (const host of hostsIn(doc, ownChars)) {
    const shadow = shadowRootOf(host);
    if (shadow === null || known.has(shadow)) continue;
    met(shadow);
    yield* textsBelow(shadow, met);
  }
}

function hostsIn(doc: Document, ownChars: number): Element[] {
  if (ownChars <= SPARSE) return queryAll(doc, '*');
  return [...customElements(doc), ...queryAll(doc, EMPTY_HOSTS)];
}

/** Elements with a hyphen in their name, which only custom ones have (HTML standard, 4.13.3). */
function customElements(doc: Document): Element[] {
  const found = elementsBy(doc, "//*[contains(local-name(), '-')]");
  return found.filter((element) => !SILENT.has(localNameOf(element)));
}

/** All text below `root` (a text node gives its own), open shadow roots included, text node by text node. */
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
