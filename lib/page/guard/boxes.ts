/** Boxes to tick, native and made by script. */
import { attributeOf, localNameOf } from '../dom';

const TICKED_TYPES = /^(?:checkbox|radio)$/i;
const TICKED_ROLES = /^(?:checkbox|radio|switch|menuitemcheckbox)$/;

/** The box that a press on this element ticks: itself, or the one that it labels. */
export function boxOf(element: Element): Element | null {
  if (isBox(element)) return element;
  if (localNameOf(element) !== 'label' || !(element instanceof HTMLLabelElement)) return null;
  const { control } = element;
  return control !== null && isBox(control) ? control : null;
}

/** Whether the event, which hit `target`, ticks the box, rather than takes the tick off. */
export function ticksNow(box: Element, event: Event, target: Element | undefined): boolean {
  // A native box has already changed when it tells of its click; until then it is as it was.
  const changed = event.type === 'click' && target === box && isNative(box);
  return isTicked(box) === changed;
}

/** Whether the box is ticked now. */
export function isTicked(box: Element): boolean {
  if (box instanceof HTMLInputElement) return box.checked;
  return attributeOf(box, 'aria-checked') === 'true';
}

function isBox(element: Element): boolean {
  return isNative(element) || TICKED_ROLES.test(attributeOf(element, 'role') ?? '');
}

function isNative(element: Element): boolean {
  return localNameOf(element) === 'input' && TICKED_TYPES.test(attributeOf(element, 'type') ?? '');
}
