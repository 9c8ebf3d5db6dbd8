/** Tells when a page has changed, in batches, and never more often than it can be read. */
import { makeBudget } from './budget';
import { TELLING } from './read/told';

/** Quiet time after a change before it is told (ms). */
const QUIET_MS = 300;
/** A page that never rests is told at this interval (ms). */
const RESTLESS_MS = 1500;

const WATCHED: MutationObserverInit = {
  ...{ subtree: true, childList: true, characterData: true },
  attributeFilter: [...TELLING],
};

/** A running watch. */
export interface Watch {
  /** Watches one more root (an open shadow root); known ones are not watched twice. */
  add(root: Node): void;
  /** Says how long a part of a reading took (ms), to keep the pace. */
  took(ms: number): void;
}

/** Watches `root` until `signal` aborts and calls `changed` after each batch of changes. */
export function watch(root: Node, changed: () => void, signal: AbortSignal): Watch {
  const roots = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const budget = makeBudget(performance.now());
  const tell = () => {
    timer = undefined;
    first = 0;
    changed();
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    const calm = Math.min(QUIET_MS, first + RESTLESS_MS - now);
    timer = setTimeout(tell, Math.max(0, calm, budget.rest(now)));
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
  return { add, took };
}
