/**
 * Whether text is shown. Hidden text is read all the same (terms are often hidden until a tap), but
 * it is known as hidden. Size, contrast and scroll boxes will be told here too.
 */

/** What an element's own style hides: `all` its descendants too, `self` only until one shows again. */
export type Hiding = 'none' | 'self' | 'all';

/** What the element hides, from its computed style and its place in a closed `<details>`. */
export function hidingOf(element: Element, style: CSSStyleDeclaration): Hiding {
  if (style.display === 'none' || style.opacity === '0') return 'all';
  if (style.getPropertyValue('content-visibility') === 'hidden') return 'all';
  if (inClosedDetails(element)) return 'all';
  return style.visibility === 'visible' ? 'none' : 'self';
}

/** A child of a closed `<details>`, apart from the summary that opens it. */
function inClosedDetails(element: Element): boolean {
  const parent = element.parentElement;
  if (parent?.localName !== 'details' || parent.hasAttribute('open')) return false;
  return element !== parent.querySelector(':scope > summary');
}
