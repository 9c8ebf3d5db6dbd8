/** Hands over what is added to a page, text and told words, batched in idle time. */
import { isElement, localNameOf, parentElementOf, textContentOf } from '../dom';
import { TELLING } from '../read/told';
import { SILENT, textsBelow } from './collect';
import { type Holder, scriptsBelow, toldBelow } from './told';

/** New text is tested together with its surroundings up to this many UTF-16 units. */
const CONTEXT = 2000;
/** How far up the surroundings of a changed node may reach. */
const MAX_LEVELS = 4;
/** More changed nodes than this in one batch: look at the whole page instead. */
const MAX_PENDING = 100;
/** Longest wait for an idle moment (ms). */
const PATIENCE_MS = 500;
const WHAT = {
  ...{ subtree: true, childList: true, characterData: true },
  attributeFilter: [...TELLING],
};

/** Who is told. */
export interface AddedOptions {
  /** Called with the words of a batch, part by part. */
  heard: (parts: Iterable<string>) => void;
  /** Called after each batch: elsewhere, too, something may have changed that nothing tells of. */
  changed: () => void;
  signal: AbortSignal;
}

/** Watches the document until `signal` aborts; gives the way to watch shadow roots as well. */
export function watchAdded(
  doc: Document,
  { heard, changed, signal }: AddedOptions,
): (root: Document | ShadowRoot) => void {
  const pending = new Set<Node>();
  const watched = new Set<Document | ShadowRoot>();
  let idle = 0;
  const watch = (root: Document | ShadowRoot) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, WHAT);
  };
  const flush = () => {
    idle = 0;
    const nodes = pending.size > MAX_PENDING ? watched : new Set([...pending].map(surroundings));
    pending.clear();
    heard(wordsIn(nodes, watch));
    changed();
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) for (const node of changedBy(record)) pending.add(node);
    if (pending.size > 0 && idle === 0) idle = requestIdleCallback(flush, { timeout: PATIENCE_MS });
  });
  const stop = () => {
    observer.disconnect();
    cancelIdleCallback(idle);
  };
  signal.addEventListener('abort', stop, { once: true });
  watch(doc);
  return watch;
}

function* wordsIn(
  nodes: Iterable<Node>,
  met: (shadow: ShadowRoot) => void,
): Generator<string, void> {
  for (const node of nodes) {
    yield* textsBelow(node, met);
    // Words end with the node: nothing parts what comes next from them otherwise.
    yield '\n';
    if (!isHolder(node)) continue;
    for (const words of toldBelow(node)) yield `${words}\n`;
    yield* scriptsBelow(node);
  }
}

function isHolder(node: Node): node is Node & Holder {
  return isElement(node) || node instanceof Document || node instanceof DocumentFragment;
}

function changedBy(record: MutationRecord): Iterable<Node> {
  return record.type === 'childList' ? record.addedNodes : [record.target];
}

/** Text may arrive character by character: the widest of the near ancestors with little text in it. */
function surroundings(node: Node): Node {
  let best = node;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const up = parentElementOf(best);
    if (up === null || (textContentOf(up) ?? '').length > CONTEXT) return best;
    if (SILENT.has(localNameOf(up))) return up;
    best = up;
  }
  return best;
}
