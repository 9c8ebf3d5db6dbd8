/** The gate: on every page, cheaply, asks whether anything here could matter. */
import { titleOf } from '../dom';
import { collectRaw, type Met, SPARSE, shadowTexts, textsBelow } from './collect';
import { makeLooks } from './looks';
import { anyMatters, type Matters, mattersSoon } from './portions';
import { toldBelow } from './told';
import { watchAdded } from './watch';

/** Starts the gate. */
export interface GateOptions {
  /** Whether a trigger word stands in the text; see {@link file://./finder.ts}. */
  matters: Matters;
  /** Called once, when a trigger word was seen. */
  fire: () => void;
  /** Asked after changes of the page; where it says no, the gate ends: nobody is left to tell. */
  alive?: () => boolean;
  signal: AbortSignal;
}

/**
 * Looks at the page as it is, then at what is added, until a trigger word is seen or `signal` aborts.
 * Forces no layout, writes nothing to the page, and lets go of it once it has fired.
 */
export function runGate(
  doc: Document,
  { matters, fire, alive = () => true, signal }: GateOptions,
): void {
  if (signal.aborted) return;
  const shadows = new Set<ShadowRoot>();
  if (standsNow(doc, matters, (shadow) => shadows.add(shadow))) {
    fire();
    return;
  }
  const over = new AbortController();
  const end = () => over.abort();
  signal.addEventListener('abort', end, { once: true, signal: over.signal });
  const heard = (parts: Iterable<string>): void => {
    if (over.signal.aborted || !anyMatters(parts, matters)) return;
    end();
    fire();
  };
  const changed = () => (alive() ? lookSoon() : end());
  const watch = watchAdded(doc, { heard, changed, signal: over.signal });
  const lookSoon = makeLooks(doc, { heard, watch, shadows, signal: over.signal });
  shadows.forEach(watch);
}

/** Whether a trigger word stands on the page right now. */
function standsNow(doc: Document, matters: Matters, met: Met): boolean {
  const raw = collectRaw(doc);
  // What stands in a script alone does not count: then, and where it costs little, the longer way tells.
  const isWorthIt = raw.length <= SPARSE || mattersSoon(raw, matters);
  if (isWorthIt && anyMatters(textsBelow(doc), matters)) return true;
  const beside = [titleOf(doc), ...toldBelow(doc)];
  if (anyMatters(beside, matters)) return true;
  return anyMatters(shadowTexts(doc, raw.length, met), matters);
}
