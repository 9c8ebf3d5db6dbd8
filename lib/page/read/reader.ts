/**
 * Reads a page's text in the order in which it is laid out (the flat tree: open shadow roots and
 * slots included), as a generator, so that a long page never holds the page up.
 */
import { childNodesOf, documentOf, isElement, isText } from '../dom';
import { layOut, textOf } from './blocks';
import type { ReadMemory } from './memory';
import type { PageText } from './page-text';
import { readTemplates } from './templates';
import { Walk } from './walk';

/** No page is read beyond this many UTF-16 units. */
export const MAX_CHARS = 2_000_000;
/** Nodes visited between two chances to pause. */
const STRIDE = 50;

/**
 * Reads everything below `root`. Each `yield` is a chance to pause; the return value is the text. With
 * a `memory` of earlier readings, blocks that have not changed since are taken from there.
 */
export function readPage(
  root: Node,
  maxChars = MAX_CHARS,
  memory?: ReadMemory,
): Generator<void, PageText> {
  return readNodes(childNodesOf(root), documentOf(root), maxChars, memory);
}

/** As {@link readPage}, for some neighbouring nodes of a document and what is below them. */
export function* readNodes(
  nodes: ArrayLike<Node>,
  doc: Document,
  maxChars: number,
  memory?: ReadMemory,
): Generator<void, PageText> {
  memory?.begin(performance.now());
  const walk = new Walk(nodes, doc, maxChars, memory);
  let visited = 0;
  while (walk.goesOn) {
    visited += 1;
    if (visited % STRIDE === 0) yield;
    const node = walk.next();
    if (node === undefined) walk.leave();
    else if (isText(node)) walk.text(node);
    else if (isElement(node)) walk.enter(node);
  }
  walk.end();
  const { lines, notes } = yield* layOut(walk.top);
  const { templates, ...found } = notes;
  if (!walk.cut) lines.push(...(yield* readTemplates(templates)));
  return { ...textOf(lines), ...found, cut: walk.cut };
}
