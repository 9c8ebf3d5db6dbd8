/** Which control an event is meant for, and whether to press it binds. */
import { attributeOf, isElement, localNameOf, textContentOf } from '../dom';
import { boxOf, isTicked, ticksNow } from './boxes';
import { labelsOf } from './names';
import { bindsOnPress, bindsOnTick } from './words';

/** How far up from what was hit a control is looked for. */
const MAX_LEVELS = 12;
/** A control that no tag and no role tells may lie so far up (a `<div>` around an icon and a word). */
const MAX_BARE_LEVELS = 3;
const PRESSED_ROLES = /^(?:button|link|menuitem)$/;
const PRESSED_TYPES = /^(?:submit|button|image)$/;
/** Types of `<input>` that take no words. */
const NO_FIELD = /^(?:submit|button|image|reset|file|color|range)$/;
const SUBMITTERS =
  'button:not([type=button]):not([type=reset]),input[type=submit],input[type=image]';
/** A banner that asks for cookies speaks of no terminal. */
const COOKIES = '[id*="cookie" i],[class*="cookie" i],[id*="gdpr" i],[class*="gdpr" i]';

/** What an event says it was about. */
type Hit = { control: Element; labels: () => string[]; tick: boolean };

/** The binding control under an event, to which the focus goes back; null where there is none. */
export function bindingControl(event: Event): Element | null {
  if (event.type === 'submit') return bindingForm(event);
  const path = elementsOf(event);
  const hit = event.type.startsWith('key') ? hitByKey(event, path) : hitBy(path, event);
  if (hit === null || inCookieBanner(hit.control)) return null;
  const binds = hit.tick ? bindsOnTick : bindsOnPress;
  return hit.labels().some(binds) ? hit.control : null;
}

/** Whether a key event does something to what has the focus, or to a dialog. */
export function isActingKey(event: Event): boolean {
  return isPressingKey(event) || isEscape(event);
}

/** Whether a key event says "not yet". */
export function isEscape(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key === 'Escape' && !event.isComposing;
}

function isPressingKey(event: Event): event is KeyboardEvent {
  if (!(event instanceof KeyboardEvent) || event.isComposing) return false;
  return event.key === 'Enter' || event.key === ' ';
}

/** The elements that the event passes, innermost first, out of open shadow roots. */
function elementsOf(event: Event): Element[] {
  const path = event.composedPath().filter((place) => place !== window);
  return (path as Node[]).filter(isElement).slice(0, MAX_LEVELS);
}

function hitBy(path: Element[], event: Event): Hit | null {
  for (const [level, element] of path.entries()) {
    const box = boxOf(element);
    if (box !== null) return ticksNow(box, event) ? tick(box) : null;
    if (isControl(element)) return press(element, path.slice(0, level));
    if (isField(element)) return null;
  }
  return bare(path);
}

/** Enter in a field is a press on the form's own button (HTML, implicit submission). */
function hitByKey(event: Event, path: Element[]): Hit | null {
  const [focused] = path;
  if (focused === undefined || !isPressingKey(event)) return null;
  const enter = event.key === 'Enter';
  const box = boxOf(focused);
  if (box !== null && !enter) return isTicked(box) ? null : tick(box);
  if (!isField(focused) && box === null) return hitBy(path, event);
  const button = enter ? submitterOf(focused) : null;
  return button && { control: focused, labels: () => labelsOf(button), tick: false };
}

function bindingForm(event: Event): Element | null {
  const { submitter } = event as SubmitEvent;
  const [form] = elementsOf(event);
  const button = submitter ?? (form && defaultButton(form));
  if (!button || inCookieBanner(button)) return null;
  return labelsOf(button).some(bindsOnPress) ? button : null;
}

function press(control: Element, inside: Element[]): Hit | null {
  if (attributeOf(control, 'disabled') !== null && /^(?:button|input)$/.test(localNameOf(control)))
    return null;
  // A whole card may be one link: then what was hit in it is asked as well.
  const labels = () => [control, ...inside].flatMap((element) => labelsOf(element));
  return { control, labels, tick: false };
}

function tick(box: Element): Hit {
  return { control: box, labels: () => labelsOf(box), tick: true };
}

/** A page can make anything a button by script; then only its few words and its cursor tell. */
function bare(path: Element[]): Hit | null {
  const near = path.slice(0, MAX_BARE_LEVELS);
  const control = near.find(
    (element) =>
      labelsOf(element).some(bindsOnPress) && getComputedStyle(element).cursor === 'pointer',
  );
  return control ? { control, labels: () => labelsOf(control), tick: false } : null;
}

function isControl(element: Element): boolean {
  const name = localNameOf(element);
  if (name === 'button' || name === 'area') return true;
  if (name === 'a') return attributeOf(element, 'href') !== null || hasRole(element);
  if (name === 'input') return PRESSED_TYPES.test(typeOf(element));
  return hasRole(element) || attributeOf(element, 'onclick') !== null;
}

function hasRole(element: Element): boolean {
  return PRESSED_ROLES.test(attributeOf(element, 'role') ?? '');
}

function typeOf(input: Element): string {
  return (attributeOf(input, 'type') ?? 'text').toLowerCase();
}

function isField(element: Element): boolean {
  const name = localNameOf(element);
  if (name === 'select' || name === 'textarea') return true;
  return name === 'input' && !NO_FIELD.test(typeOf(element));
}

/** The button that Enter in this field presses. A page may hide `form` behind a field named so. */
function submitterOf(field: Element): Element | null {
  if (localNameOf(field) !== 'input') return null;
  const form = Element.prototype.closest.call(field, 'form');
  return form && defaultButton(form);
}

function defaultButton(form: Element): Element | null {
  return Element.prototype.querySelector.call(form, SUBMITTERS);
}

function inCookieBanner(control: Element): boolean {
  const banner = Element.prototype.closest.call(control, COOKIES);
  return banner !== null && (textContentOf(banner) ?? '').length < 2000;
}
