/**
 * Stands first in line for every press on a page.
 *
 * Of two listeners on the window, the one that was added first is called first; so the gate adds these
 * before the page has run a line of script, and whoever has something to hold back (the guard, which
 * comes later and only where it matters) hooks in here. Until then an event costs one empty call.
 */

/** Where the gate leaves the catcher for the scripts that follow it into the same world. */
const PLACE = Symbol.for('swipewise.catcher');

/** Everything that a press on a control is made of, in the order in which browsers tell it. */
export const PRESS_EVENTS = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'submit',
] as const;

/** Where the guard hooks in. */
export interface Catcher {
  /** Sees each of {@link PRESS_EVENTS} before the page does. */
  take?: ((event: Event) => void) | undefined;
}

/** The catcher of this document; the first call makes it, and it stands until that call's `signal` aborts. */
export function catcher(doc: Document, signal?: AbortSignal): Catcher {
  const known: unknown = Reflect.get(globalThis, PLACE);
  if (typeof known === 'object' && known !== null) return known;
  const made: Catcher = {};
  Reflect.set(globalThis, PLACE, made);
  const take = (event: Event) => made.take?.(event);
  listen(take);
  // `document.open()` takes all listeners off, ours too (HTML, "document open steps", 12). What it does
  // to the root element is the only sign of it. To add a listener a second time does nothing.
  // Only what the same script adds to the window, before it ends, then stands in front of us.
  const written = new MutationObserver(() => listen(take));
  written.observe(doc, { childList: true });
  const end = () => {
    written.disconnect();
    each(EventTarget.prototype.removeEventListener, take);
    Reflect.deleteProperty(globalThis, PLACE);
  };
  signal?.addEventListener('abort', end, { once: true });
  return made;
}

function listen(take: (event: Event) => void): void {
  each(EventTarget.prototype.addEventListener, take);
}

/** The method by hand: the page's `<a id="addEventListener">` would stand in the place of the window's own. */
function each(method: typeof window.addEventListener, take: (event: Event) => void): void {
  // Passive: scrolling by touch never waits for us. What a touch does by itself is scroll, and click;
  // the click comes by here again. One object for all: on every page this is done a dozen times.
  const touch = { capture: true, passive: true };
  for (const type of PRESS_EVENTS) {
    method.call(window, type, take, type.startsWith('touch') ? touch : true);
  }
}
