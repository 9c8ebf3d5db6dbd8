/** Tells when a page has changed, in batches, and never more often than it can be read. */
import { MAX_REST_MS, makeBudget } from './budget';
import { SHOWING } from './read/memory';
import { TELLING } from './read/told';

/** Quiet time after a change before it is told (ms). */
const QUIET_MS = 300;
/** A page that never rests is told at this interval (ms). */
const RESTLESS_MS = 1500;

const WATCHED: MutationObserverInit = {
  ...{ subtree: true, childList: true, characterData: true },
  attributeFilter: [...new Set([...TELLING, ...SHOWING])],
};

/** A running watch. */
export interface Watch {
  /** Watches one more root (an open shadow root); known ones are not watched twice. */
  add(root: Node): void;
  /** Says how long a part of a reading took (ms), to keep the pace. */
  took(ms: number): void;
  /** Something else than the nodes has changed: told in time with the rest. */
  poke(): void;
}

/** Whether changes count; called with each batch, at once. */
export type Matters = (records: readonly MutationRecord[]) => boolean;

/** Watches `root` until `signal` aborts and calls `changed` after each batch of changes that matter. */
export function watch(
  root: Node,
  changed: () => void,
  signal: AbortSignal,
  matters: Matters = () => true,
): Watch {
  const roots = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first and the last change came that have not been told yet. */
  let first = 0;
  let last = 0;
  const budget = makeBudget(performance.now());
  // Looks again when there may be something to tell: a timer for each change would cost more than all else.
  const look = () => {
    const now = performance.now();
    const calm = Math.min(last + QUIET_MS, first + RESTLESS_MS) - now;
    // To look on is paid from the same budget: where that alone uses it up, this is the end of the wait.
    const wait = Math.min(Math.max(calm, budget.rest(now)), first + MAX_REST_MS - now);
    timer = wait > 0 ? setTimeout(look, wait) : undefined;
    if (timer === undefined) changed();
  };
  const changedAt = (now: number) => {
    last = now;
    if (timer !== undefined) return;
    first = now;
    timer = setTimeout(look, Math.max(QUIET_MS, budget.rest(now)));
  };
  const poke = () => {
    if (!signal.aborted) changedAt(performance.now());
  };
  const observer = new MutationObserver((records) => {
    const from = performance.now();
    if (matters(records)) changedAt(from);
    budget.spend(performance.now() - from, from);
  });
  const add = (next: Node) => {
    if (roots.has(next) || signal.aborted) return;
    roots.add(next);
    observer.observe(next, WATCHED);
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  const took = (ms: number) => budget.spend(ms, performance.now());
  add(root);
  return { add, took, poke };
}
