/**
 * Keeps a host on a page that takes it off, hides it or changes it. No war: what the page undoes again
 * and again comes back after ever longer waits, so that neither side can keep the other busy.
 */
import { isConnectedOf, parentElementOf } from '../dom';

/** First wait before the host is put back (ms). */
const FIRST_MS = 20;
/** Longest wait (ms). */
const LONGEST_MS = 10_000;
/** After so long without need (ms) the waits begin small again. */
const CALM_MS = 30_000;

/** What keeping needs. */
export interface Keeping {
  /** Where the host belongs right now. */
  place(): Element;
  /** Puts the host on the page and opens it there. */
  put(): void;
  /** Value of `data-swipewise`. */
  name: string;
  /** Ends when it aborts. */
  signal: AbortSignal;
}

/** Watches the host until the signal aborts. */
export function keepPlace(host: HTMLElement, keeping: Keeping): void {
  const { put, name, signal } = keeping;
  let wait = FIRST_MS;
  let mended = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let parent: Element | null = null;
  const mend = () => {
    timer = undefined;
    if (signal.aborted) return;
    mended = performance.now();
    restore(host, name);
    put();
    observe();
  };
  const look = () => {
    if (signal.aborted || timer !== undefined) return;
    if (isWell(host, keeping)) {
      if (parentElementOf(host) !== parent) observe();
      return;
    }
    wait = performance.now() - mended > CALM_MS ? FIRST_MS : Math.min(wait * 2, LONGEST_MS);
    timer = setTimeout(mend, wait);
  };
  const observer = new MutationObserver(look);
  const observe = () => {
    observer.disconnect();
    parent = parentElementOf(host);
    observer.observe(host, { attributes: true });
    // Not only the host may be taken off, but a dialog that holds it, and what holds that.
    for (let up = parent; up !== null; up = parentElementOf(up)) {
      observer.observe(up, { childList: true });
    }
    // The event of a dialog that closes does not bubble.
    parent?.addEventListener('close', look, { signal });
  };
  host.addEventListener('toggle', look, { signal });
  // Observed from the next task on: the host is put on the page after this call.
  queueMicrotask(() => !signal.aborted && observe());
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function isWell(host: HTMLElement, { name, place }: Keeping): boolean {
  return (
    isConnectedOf(host) &&
    parentElementOf(host) === place() &&
    host.matches(':popover-open') &&
    host.getAttributeNames().sort().join() === 'data-swipewise,popover' &&
    host.getAttribute('data-swipewise') === name
  );
}

/** Takes off what is not ours; `hidden` and `inert` are the ones that would silence it. */
function restore(host: HTMLElement, name: string): void {
  for (const attribute of host.getAttributeNames()) {
    if (attribute !== 'popover') host.removeAttribute(attribute);
  }
  host.setAttribute('data-swipewise', name);
}
