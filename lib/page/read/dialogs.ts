/** Tells layers that behave like dialogs: terms often stand only there. */
import { attributeOf, localNameOf, rectOf } from '../dom';

/** Smallest z-index of a fixed layer that counts as one. */
const MIN_Z_INDEX = 10;
/** Smallest share of the viewport that such a layer covers; a fixed header or button bar does not. */
const MIN_COVER = 0.25;

/** Whether the element says of itself that it is a dialog, or is a large fixed layer above the page. */
export function isDialog(element: Element, style: CSSStyleDeclaration): boolean {
  if (localNameOf(element) === 'dialog') return attributeOf(element, 'open') !== null;
  const role = attributeOf(element, 'role');
  if (role === 'dialog' || role === 'alertdialog') return true;
  if (attributeOf(element, 'aria-modal') === 'true') return true;
  return style.position === 'fixed' && Number(style.zIndex) >= MIN_Z_INDEX && coversMuch(element);
}

/** Measured only for the few fixed layers, because it asks for layout. */
function coversMuch(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width * height >= MIN_COVER * innerWidth * innerHeight;
}
