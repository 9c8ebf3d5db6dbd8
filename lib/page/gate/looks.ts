/**
 * Looks at what no change of the tree tells of, see {@link Places}. A few times after the page was parsed,
 * then only after changes.
 */
import { collectRaw } from './collect';
import type { Places } from './places';

/** How long is waited before each look at the places that are known (ms). */
const WAITS_MS = [1000, 2000, 5000, 12_000];
/** After a change no sooner than this (ms). */
const CALM_MS = 1000;
/** So many parts are taken in one go where the browser gives no idle time. */
const AT_ONCE = 200;
/** So much of an idle moment is left to the page (ms). */
const SPARE_MS = 2;

/** What a look needs. */
export interface LookOptions {
  /** Called with what was found, part by part. */
  heard: (parts: Iterable<string>) => void;
  places: Places;
  /** Length of the document's own text (UTF-16 units) as it is now. */
  chars: number;
  signal: AbortSignal;
}

/** Begins to look; gives the way to ask for a look after a change. */
export function makeLooks(
  doc: Document,
  { heard, places, chars, signal }: LookOptions,
): () => void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const after = (ms: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  };
  const later = ([wait, ...waits]: readonly number[]) => {
    if (wait === undefined || signal.aborted) return;
    after(wait, () => {
      takeParts(places.again(), heard, signal);
      later(waits);
    });
  };
  requestIdleCallback((idle) => takeParts(places.second(chars), heard, signal, idle));
  later(WAITS_MS);
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
  let soon = false;
  const renew = (idle: IdleDeadline) => {
    soon = false;
    takeParts(places.renewed(collectRaw(doc).length), heard, signal, idle);
  };
  return () => {
    if (soon || signal.aborted) return;
    soon = true;
    after(CALM_MS, () => requestIdleCallback(renew));
  };
}

/** Hands the parts over, what is too much for one go in idle moments, until `signal` aborts. */
function takeParts(
  parts: Generator<string, void>,
  heard: (parts: Iterable<string>) => void,
  signal: AbortSignal,
  idle?: IdleDeadline,
): void {
  if (signal.aborted) return;
  const batch: string[] = [];
  let taken = 0;
  let next = parts.next();
  while (next.done !== true) {
    if (next.value !== '') batch.push(`${next.value}\n`);
    taken += 1;
    if (taken >= AT_ONCE && !((idle?.timeRemaining() ?? 0) > SPARE_MS)) break;
    next = parts.next();
  }
  if (batch.length > 0) heard(batch);
  if (next.done !== true) requestIdleCallback((more) => takeParts(parts, heard, signal, more));
}
