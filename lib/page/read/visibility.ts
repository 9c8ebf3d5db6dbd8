/**
 * Whether text is shown. Hidden text is read all the same (terms are often hidden until a tap), but
 * it is known as hidden. Text that is merely tiny, pale or behind a scroll box counts as shown.
 */
import { attributeOf, localNameOf, parentElementOf } from '../dom';

/** What a node inherits of its ancestors' hiding. */
export interface Shade {
  /** An ancestor hides everything below it. */
  buried: boolean;
  /** In the part of a closed `<details>` that is folded away. */
  folded: boolean;
  /** What held outside the nearest `<details>`: its summary is shown all the same. */
  foldedOutside: boolean;
  /** Text here is not shown. */
  hidden: boolean;
}

/** Nothing is hidden. */
export const NO_SHADE: Shade = {
  buried: false,
  folded: false,
  foldedOutside: false,
  hidden: false,
};

/** What the browser is asked: is there a box, and nothing on it or around it that hides it? */
const IN_SIGHT = { opacityProperty: true, visibilityProperty: true };
const FOLDING = new Set(['details', 'summary']);

/**
 * The shade on an element's children, from its computed style and the shade on itself. Most elements of
 * a page are plainly shown, which the browser tells in one question.
 */
export function shadeOf(element: Element, style: CSSStyleDeclaration, above: Shade): Shade {
  const plain = !above.folded && !above.buried && !FOLDING.has(localNameOf(element));
  if (plain && !skips(style) && Element.prototype.checkVisibility.call(element, IN_SIGHT))
    return NO_SHADE;
  const buried = above.buried || hidesAll(style);
  const outside = isSummary(element) ? above.foldedOutside : above.folded;
  const folded =
    outside || (localNameOf(element) === 'details' && attributeOf(element, 'open') === null);
  const hidden = buried || folded || style.visibility !== 'visible';
  return { buried, folded, foldedOutside: outside, hidden };
}

/** `visibility` is not here: a descendant may show again. */
function hidesAll(style: CSSStyleDeclaration): boolean {
  return style.display === 'none' || style.opacity === '0' || skips(style);
}

/** Such an element is shown itself, and nothing in it. */
function skips(style: CSSStyleDeclaration): boolean {
  return style.getPropertyValue('content-visibility') === 'hidden';
}

/** The first summary of a `<details>`, which opens it. */
function isSummary(element: Element): boolean {
  if (localNameOf(element) !== 'summary') return false;
  const parent = parentElementOf(element);
  if (parent === null || localNameOf(parent) !== 'details') return false;
  return Array.from(parent.children).find((child) => localNameOf(child) === 'summary') === element;
}
