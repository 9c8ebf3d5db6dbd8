/** Tells layers that behave like dialogs: terms often stand only there. */
import { attributeOf, localNameOf } from '../dom';

/** Smallest z-index of a fixed layer that may be one. */
const MIN_Z_INDEX = 10;

/**
 * Whether the element says of itself that it is a dialog, or is a fixed layer above the page. Whether
 * such a layer covers enough of the page to be one is for counts.ts, because that asks for layout.
 */
export function layerKind(
  element: Element,
  style: CSSStyleDeclaration,
): 'dialogs' | 'layers' | null {
  if (localNameOf(element) === 'dialog')
    return attributeOf(element, 'open') === null ? null : 'dialogs';
  const role = attributeOf(element, 'role');
  if (role === 'dialog' || role === 'alertdialog') return 'dialogs';
  if (attributeOf(element, 'aria-modal') === 'true') return 'dialogs';
  return style.position === 'fixed' && Number(style.zIndex) >= MIN_Z_INDEX ? 'layers' : null;
}
