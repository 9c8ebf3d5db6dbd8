/** Where to begin on a long page: with what the reader sees first. */
import {
  childNodesOf,
  documentElementOf,
  parentElementOf,
  readyStateOf,
  textContentOf,
} from './dom';

/** So much text (UTF-16 units) is read and marked before all the rest. */
export const FIRST_CHARS = 6_000;
/** Neighbours in front of the one on the screen that are read with it. */
const IN_FRONT = 5;

/**
 * The nodes around the middle of the viewport, to be read up to {@link FIRST_CHARS}; null where that is
 * the beginning of the document. A page that is still being opened stands at its beginning, and to ask
 * it where it stands would force its layout.
 */
export function nodesInView(doc: Document): Node[] | null {
  if (isOpening() || scrollY < innerHeight) return null;
  const middle = Document.prototype.elementFromPoint.call(doc, innerWidth / 2, innerHeight / 2);
  if (middle === null || middle === documentElementOf(doc)) return null;
  const block = widest(middle);
  const around = parentElementOf(block);
  if (around === null) return [block];
  const nodes = Array.from(childNodesOf(around));
  return nodes.slice(Math.max(0, nodes.indexOf(block) - IN_FRONT));
}

/** Reached by a plain link or typed in, and not done loading. */
function isOpening(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const plain = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
  return plain && location.hash === '' && readyStateOf(document) !== 'complete';
}

/** The widest of the element and those around it that is not longer than what is read first. */
function widest(element: Element): Element {
  let best = element;
  for (let up = parentElementOf(best); up !== null; up = parentElementOf(best)) {
    if ((textContentOf(up) ?? '').length > FIRST_CHARS) break;
    best = up;
  }
  return best;
}
