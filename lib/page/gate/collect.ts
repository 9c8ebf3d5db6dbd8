/** Collects text for the gate: cheap, without layout, style or a callback per node. */
import {
  elementsBy,
  isElement,
  isText,
  localNameOf,
  shadowRootOf,
  stringOf,
  walkerOver,
} from '../dom';

/** Elements (local names) whose text no reader sees. */
export const SILENT = new Set(['script', 'style', 'noscript', 'template']);

/** Called with each open shadow root that is met. */
export type Met = (root: ShadowRoot) => void;

/** A page whose own text (UTF-16 units) is no longer than this may keep the rest in any shadow root. */
export const SPARSE = 4000;

/**
 * All text of a document in one native call, scripts' and styles' too. Nothing parts its blocks, so a Latin
 * word may be glued to its neighbours, unless a capital shows the seam.
 */
export function collectRaw(doc: Document): string {
  return stringOf(doc);
}

/** Elements with a hyphen in their name, which only custom ones have (HTML standard, 4.13.3). */
export function customElements(doc: Document): Element[] {
  return elementsBy(doc, "//*[contains(local-name(), '-')]");
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
