/** The gate: on every page, cheaply, asks whether anything here could matter. */
import { localNameOf, parentElementOf, textContentOf } from '../dom';
import {
  collectRaw,
  collectShadows,
  collectSpoken,
  collectText,
  type Met,
  SILENT,
  SPARSE,
  textsBelow,
} from './collect';
import { anyMatters, type Matters, mattersSoon } from './portions';

/** New text is tested together with its surroundings up to this many UTF-16 units. */
const CONTEXT = 2000;
/** How far up the surroundings of a changed node may reach. */
const MAX_LEVELS = 4;
/** More changed nodes than this in one batch: look at the whole page instead. */
const MAX_PENDING = 100;
/** Longest wait for an idle moment (ms). */
const PATIENCE_MS = 500;

/** Starts the gate. */
export interface GateOptions {
  /** Whether a trigger word stands in the text; see {@link file://./finder.ts}. */
  matters: Matters;
  /** Called once, when a trigger word was seen. */
  fire: () => void;
  signal: AbortSignal;
}

/**
 * Looks at the page as it is, then at what is added, until a trigger word is seen or `signal` aborts.
 * Forces no layout, writes nothing to the page, and lets go of it once it has fired.
 */
export function runGate(doc: Document, { matters, fire, signal }: GateOptions): void {
  if (signal.aborted) return;
  const shadows: ShadowRoot[] = [];
  if (standsNow(doc, matters, (shadow) => shadows.push(shadow))) {
    fire();
    return;
  }
  const stop = watchAdded([doc, ...shadows], (texts) => {
    if (!matters(texts)) return;
    stop();
    fire();
  });
  signal.addEventListener('abort', stop, { once: true });
}

/** Whether a trigger word stands on the page right now. */
function standsNow(doc: Document, matters: Matters, met: Met): boolean {
  const raw = collectRaw(doc);
  // What stands in a script alone does not count: then, and where it costs little, the longer way tells.
  const isWorthIt = raw.length <= SPARSE || mattersSoon(raw, matters);
  if (isWorthIt && anyMatters(textsBelow(doc), matters)) return true;
  return matters(collectSpoken(doc)) || matters(collectShadows(doc, raw.length, met));
}

/** Hands over, batched in idle time, the text that was added below `roots`. Returns the way to stop. */
function watchAdded(roots: readonly Node[], tell: (texts: string) => void): () => void {
  const pending = new Set<Node>();
  const watched = new Set<Node>();
  let idle = 0;
  const watch = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  };
  const flush = () => {
    idle = 0;
    const changes = pending.size > MAX_PENDING ? [...watched] : [...pending].map(surroundings);
    pending.clear();
    tell([...new Set(changes)].map((node) => collectText(node, watch)).join('\n'));
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) for (const node of changed(record)) pending.add(node);
    if (pending.size > 0 && idle === 0) idle = requestIdleCallback(flush, { timeout: PATIENCE_MS });
  });
  roots.forEach(watch);
  return () => {
    observer.disconnect();
    cancelIdleCallback(idle);
  };
}

function changed(record: MutationRecord): Iterable<Node> {
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
