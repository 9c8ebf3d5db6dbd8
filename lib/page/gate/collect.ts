/** Collects text for the gate: cheap, without layout, style or a callback per node. */
import {
  attributeOf,
  isElement,
  isText,
  localNameOf,
  queryAll,
  shadowRootOf,
  titleOf,
  walkerOver,
} from '../dom';

/** Elements (local names) whose text no reader sees. */
export const SILENT = new Set(['script', 'style', 'noscript', 'template']);
/** Text that stands in attributes; looked at on the first pass only, and only so many. */
const SPOKEN =
  '[title],[alt],[placeholder],[aria-label],input[type=button],input[type=submit],input[type=reset]';
const MAX_SPOKEN = 400;

/** All text below `root` (a text node gives its own), open shadow roots included, parts by spaces. */
export function collectText(root: Node): string {
  const parts: string[] = [];
  const roots: Node[] = [root];
  for (let next = roots.pop(); next !== undefined; next = roots.pop()) gather(next, parts, roots);
  return parts.join(' ');
}

function gather(root: Node, parts: string[], roots: Node[]): void {
  const walker = walkerOver(root);
  let node: Node | null = walker.currentNode;
  while (node !== null) {
    if (isText(node)) parts.push(node.data);
    else if (isElement(node)) {
      if (SILENT.has(localNameOf(node))) {
        node = after(walker);
        continue;
      }
      const shadow = shadowRootOf(node);
      if (shadow !== null) roots.push(shadow);
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
