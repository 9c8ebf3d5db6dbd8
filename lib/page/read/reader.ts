/**
 * Reads a page's text in the order in which it is laid out (the flat tree: open shadow roots and
 * slots included), as a generator, so that a long page never holds the page up.
 */
import { childNodesOf, firstChildOf, isElement, isText, localNameOf, shadowRootOf } from '../dom';
import { isOwn } from '../own';
import { type Separator, TextBuilder } from './builder';
import { isDialog } from './dialogs';
import { FRAMES, flowOf, isStruck, PICTURED, UNREAD } from './layout';
import type { PageText } from './page-text';
import { toldBy } from './told';
import { NO_SHADE, type Shade, shadeOf } from './visibility';

/** No page is read beyond this many UTF-16 units. */
export const MAX_CHARS = 2_000_000;
/** Nodes visited between two chances to pause. */
const STRIDE = 50;

/** What a node inherits from its ancestors. */
interface Context {
  shade: Shade;
  keepsSpace: boolean;
  inDialog: boolean;
}

/** A list of siblings that is being read. An explicit stack: a hostile page may nest without end. */
interface Frame {
  nodes: ArrayLike<Node>;
  next: number;
  context: Context;
  /** Stands after the last of the siblings. */
  edge: Separator;
}

/** What is noted on the way. */
type Found = Pick<PageText, 'dialogs' | 'frames' | 'shadowRoots'>;

const TOP: Context = { shade: NO_SHADE, keepsSpace: false, inDialog: false };

/** Reads everything below `root`. Each `yield` is a chance to pause; the return value is the text. */
export function* readPage(root: Node, maxChars = MAX_CHARS): Generator<void, PageText> {
  const builder = new TextBuilder();
  const found: Found = { dialogs: [], frames: [], shadowRoots: [] };
  const stack: Frame[] = [{ nodes: childNodesOf(root), next: 0, context: TOP, edge: '\n' }];
  let visited = 0;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    if (builder.taken > maxChars) break;
    visited += 1;
    if (visited % STRIDE === 0) yield;
    const node = frame.nodes[frame.next];
    frame.next += 1;
    if (node === undefined) builder.part(stack.pop()?.edge ?? '');
    else if (isText(node)) builder.add(node, frame.context.shade.hidden, frame.context.keepsSpace);
    else if (isElement(node)) enter(node, frame.context, builder, stack, found);
  }
  const { pieces, visibleChars } = builder;
  return { text: builder.toString(), pieces, visibleChars, ...found, cut: stack.length > 0 };
}

function enter(
  element: Element,
  above: Context,
  builder: TextBuilder,
  stack: Frame[],
  found: Found,
): void {
  const localName = localNameOf(element);
  if (UNREAD.has(localName) || isOwn(element)) return;
  if (FRAMES.has(localName)) {
    found.frames.push(element);
    return;
  }
  const style = getComputedStyle(element);
  const { edge, keepsSpace } = flowOf(element, style);
  builder.part(edge);
  if (isStruck(style)) return;
  const shade = shadeOf(element, style, above.shade);
  for (const { name, words, shown } of toldBy(element))
    builder.tell(words, { from: 'attribute', element, name, hidden: shade.hidden || !shown });
  if (PICTURED.has(localName)) return;
  const opens = !shade.hidden && !above.inDialog && hasText(element) && isDialog(element, style);
  if (opens) found.dialogs.push(element);
  const shadow = shadowRootOf(element);
  if (shadow !== null) found.shadowRoots.push(shadow);
  const context = { shade, keepsSpace, inDialog: above.inDialog || opens };
  stack.push({ nodes: childrenOf(element), next: 0, context, edge });
}

function hasText(element: Element): boolean {
  return shadowRootOf(element) !== null || firstChildOf(element) !== null;
}

/** Children in the flat tree. */
function childrenOf(element: Element): ArrayLike<Node> {
  const shadow = shadowRootOf(element);
  if (shadow !== null) return childNodesOf(shadow);
  if (element instanceof HTMLSlotElement) {
    const slotted = element.assignedNodes({ flatten: true });
    if (slotted.length > 0) return slotted;
  }
  return childNodesOf(element);
}
