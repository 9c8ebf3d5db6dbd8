/** The gate: on every page, cheaply, asks whether anything here could matter. */
import { collectRaw, SPARSE, textsBelow } from './collect';
import { makeLooks } from './looks';
import { Places } from './places';
import { anyMatters, type Matters, mattersSoon } from './portions';
import { scriptsBelow } from './told';
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
  const raw = collectRaw(doc);
  const chars = raw.length;
  if (mattersIn(doc, raw, matters)) {
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
  const places = new Places(doc, watch);
  heard(places.first(chars));
  if (over.signal.aborted) return;
  const lookSoon = makeLooks(doc, { heard, places, chars, signal: over.signal });
}

/** Whether a trigger word stands in the page's text. What stands in a script counts as far as it is markup. */
function mattersIn(doc: Document, raw: string, matters: Matters): boolean {
  // The longer way only where it costs little, or something is there, if only in a script.
  if (raw.length > SPARSE && !mattersSoon(raw, matters)) return false;
  return anyMatters(textsBelow(doc), matters) || anyMatters(scriptsBelow(doc), matters);
}
