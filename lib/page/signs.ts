/** Signs of change that leave no trace in the tree: style sheets, the window's size, the address, shadow roots. */
import { isConnectedOf, isElement, localNameOf, shadowRootOf, urlOf } from './dom';

/** How often is looked for what nothing tells (ms). */
const BEAT_MS = 1000;
/** So many elements are looked at in one beat: well under a millisecond. */
const MAX_LOOKS = 1000;

/** What the signs are told to. */
export interface SignListeners {
  /** How things are shown may have changed anywhere. */
  restyled: () => void;
  /** The address has changed, or an element of `hosts` has got a shadow root. */
  changed: () => void;
  /** Elements that may get a shadow root, see {@link file://./read/page-text.ts}. */
  hosts: () => readonly Element[];
  /** Called with each beat. */
  beat?: () => void;
}

/** Looks for signs until `signal` aborts. Touches no prototype of the page. */
export function watchSigns(doc: Document, listeners: SignListeners, signal: AbortSignal): void {
  if (signal.aborted) return;
  const url = watchUrl(doc, listeners.changed);
  const beat = () => {
    listeners.beat?.();
    if (signal.aborted) return;
    url();
    if (hasNewRoot(listeners.hosts())) listeners.changed();
  };
  const timer = setInterval(beat, BEAT_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  addEventListener('resize', listeners.restyled, { passive: true, signal });
  for (const type of ['popstate', 'hashchange']) addEventListener(type, url, { signal });
  navigationOf()?.addEventListener('currententrychange', url, { signal });
  const loaded = ({ target }: Event) => {
    if (isLink(target)) listeners.restyled();
  };
  EventTarget.prototype.addEventListener.call(doc, 'load', loaded, { capture: true, signal });
}

/** A call that looks whether the address has changed since the last one. `pushState` tells nobody. */
function watchUrl(doc: Document, changed: () => void): () => void {
  let known = urlOf(doc);
  return () => {
    const now = urlOf(doc);
    if (now === known) return;
    known = now;
    changed();
  };
}

/** The Navigation API, where the browser has it (https://html.spec.whatwg.org/#navigation-interface). */
function navigationOf(): EventTarget | null {
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  return navigation instanceof EventTarget ? navigation : null;
}

function hasNewRoot(hosts: readonly Element[]): boolean {
  return hosts
    .slice(0, MAX_LOOKS)
    .some((host) => isConnectedOf(host) && shadowRootOf(host) !== null);
}

/** A style sheet that has arrived. */
function isLink(target: EventTarget | null): boolean {
  return target instanceof Node && isElement(target) && localNameOf(target) === 'link';
}
