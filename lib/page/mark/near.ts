/** Picks, among very many places, those near what is on the screen. */
import { documentElementOf, isConnectedOf } from '../dom';

/**
 * Index of the first of `count` places (in the order of the document) that stands at or behind the middle
 * of the viewport; 0 where the middle shows nothing of the page. O(log n); asks for layout once.
 */
export function nearestOf(
  doc: Document,
  count: number,
  nodeAt: (index: number) => Node | undefined,
): number {
  const middle = Document.prototype.elementFromPoint.call(doc, innerWidth / 2, innerHeight / 2);
  if (middle === null || middle === documentElementOf(doc)) return 0;
  let low = 0;
  let high = count;
  while (low < high) {
    const at = (low + high) >> 1;
    const node = nodeAt(at);
    if (node !== undefined && isBefore(node, middle)) low = at + 1;
    else high = at;
  }
  return low;
}

/** What a shadow root holds counts as its host; what has left the page counts as before everything. */
function isBefore(node: Node, element: Element): boolean {
  const place = inDocument(node);
  const order = Node.prototype.compareDocumentPosition.call(place, element);
  return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 || !isConnectedOf(place);
}

function inDocument(node: Node): Node {
  let place = node;
  for (let root = rootOf(place); root instanceof ShadowRoot; root = rootOf(place))
    place = root.host;
  return place;
}

function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}
