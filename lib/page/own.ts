/**
 * The extension's own elements on a page, so that reading skips them.
 *
 * A register in memory, not an attribute: a page could copy an attribute to hide its terms.
 */
const own = new WeakSet<Node>();

/** Remembers an element (a shadow host) as the extension's own. */
export function markOwn(element: Element): void {
  own.add(element);
}

/** Whether the element is the extension's own. */
export function isOwn(element: Element): boolean {
  return own.has(element);
}
