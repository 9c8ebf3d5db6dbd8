/**
 * The extension's own elements on a page, so that reading and copying skip them.
 *
 * A register in memory, not an attribute: a page could copy an attribute to hide its terms. It lies in
 * the isolated world of our scripts, which no page can reach, since each script is a bundle of its own
 * and all of them have to know what any of them has drawn.
 */

/** Where the register lies in the world of our scripts. */
const REGISTER = Symbol.for('swipewise.own');

/** Remembers an element (a shadow host) as the extension's own. */
export function markOwn(element: Element): void {
  register().add(element);
}

/** Whether the element is the extension's own. */
export function isOwn(element: Element): boolean {
  return register().has(element);
}

function register(): WeakSet<Element> {
  const there: unknown = Reflect.get(globalThis, REGISTER);
  if (there instanceof WeakSet) return there;
  const own = new WeakSet<Element>();
  Reflect.set(globalThis, REGISTER, own);
  return own;
}
