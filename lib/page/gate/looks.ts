/**
 * Looks at what no change of the tree tells of: shadow roots that are attached later, text boxes that are
 * filled by script, and style sheets. A few times after the page was parsed, then only after changes.
 */
import { documentElementOf, textContentOf } from '../dom';
import { shadowTexts } from './collect';
import { StyledWords } from './styled';
import { lockedBelow, toldBelow } from './told';

/** When is looked again (ms after the start). */
const LOOKS_MS = [0, 1000, 3000, 8000, 20_000];
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
  /** Called with each shadow root that is met. */
  watch: (root: ShadowRoot) => void;
  /** Shadow roots that have been read; those that are met are added. */
  shadows: Set<ShadowRoot>;
  signal: AbortSignal;
}

/** Begins to look; gives the way to ask for a look after a change. */
export function makeLooks(
  doc: Document,
  { heard, watch, shadows, signal }: LookOptions,
): () => void {
  const known = { styled: new StyledWords(), told: new WeakSet<ShadowRoot>(), shadows };
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let soon = false;
  const look = () => inIdleTime(partsNow(doc, known, watch), heard, signal);
  const after = (ms: number, act: () => void) => {
    timers.add(setTimeout(act, ms));
  };
  for (const ms of LOOKS_MS) after(ms, look);
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
  return () => {
    if (soon || signal.aborted) return;
    soon = true;
    after(CALM_MS, () => {
      soon = false;
      look();
    });
  };
}

/** What earlier looks have left. */
interface Known {
  styled: StyledWords;
  shadows: Set<ShadowRoot>;
  /** Shadow roots whose attributes and templates have been looked at; what changes there is heard. */
  told: WeakSet<ShadowRoot>;
}

function* partsNow(
  doc: Document,
  { styled, shadows, told }: Known,
  watch: (root: ShadowRoot) => void,
): Generator<string, void> {
  const met = (shadow: ShadowRoot) => {
    watch(shadow);
    shadows.add(shadow);
  };
  const chars = (textContentOf(documentElementOf(doc)) ?? '').length;
  yield* shadowTexts(doc, chars, met, shadows);
  yield* lockedBelow(doc);
  yield* styled.in(doc);
  for (const shadow of shadows) {
    yield* told.has(shadow) ? lockedBelow(shadow) : toldBelow(shadow);
    told.add(shadow);
    yield* styled.in(shadow);
  }
}

/** Hands the parts over in idle moments, until there are no more or `signal` aborts. */
function inIdleTime(
  parts: Generator<string, void>,
  heard: (parts: Iterable<string>) => void,
  signal: AbortSignal,
): void {
  const go = (deadline: IdleDeadline) => {
    if (signal.aborted) return;
    const batch: string[] = [];
    let taken = 0;
    let next = parts.next();
    while (next.done !== true) {
      if (next.value !== '') batch.push(`${next.value}\n`);
      taken += 1;
      if (taken >= AT_ONCE && deadline.timeRemaining() < SPARE_MS) break;
      next = parts.next();
    }
    if (batch.length > 0) heard(batch);
    if (next.done !== true) requestIdleCallback(go);
  };
  requestIdleCallback(go);
}
