/** Which control an event is meant for, and whether to press it binds. */
import { attributeOf, localNameOf } from '../dom';
import { boxOf, isTicked, ticksNow } from './boxes';
import { inCookieBanner } from './cookies';
import { labelsOf } from './names';
import { pathOf } from './roots';
import { isBlank } from './shown';
import { wordsUnder } from './under';
import { bindsOnPress, bindsOnTick, onlyConsents } from './words';

/** How far up from what was hit a control is looked for. */
const MAX_LEVELS = 40;
/** A control that no tag and no role tells may lie so far up (a `<div>` around an icon and a word). */
const MAX_BARE_LEVELS = 3;
const PRESSED_ROLES = /^(?:button|link|menuitem)$/;
const PRESSED_TYPES = /^(?:submit|button|image)$/;
/** Types of `<input>` that take no words. */
const NO_FIELD = /^(?:submit|button|image|reset|file|color|range)$/;
const SUBMITTERS =
  'button:not([type=button]):not([type=reset]),input[type=submit],input[type=image]';

/** What an event says it was about. */
type Hit = { control: Element; labels: () => string[]; tick: boolean };

/** The binding control under an event, to which the focus goes back; null where there is none. */
export function bindingControl(event: Event): Element | null {
  if (event.type === 'submit') return bindingForm(event);
  const path = pathOf(event, MAX_LEVELS);
  const hit = event.type.startsWith('key') ? hitByKey(event, path) : hitBy(path, event);
  if (hit === null) return null;
  const binding = hit.labels().filter(hit.tick ? bindsOnTick : bindsOnPress);
  return binds(hit.control, binding) ? hit.control : null;
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

/** A consent to cookies binds to nothing; a purchase does in whatever banner. */
function binds(control: Element, binding: string[]): boolean {
  if (binding.length === 0) return false;
  return !binding.every(onlyConsents) || !inCookieBanner(control);
}

function hitBy(path: Element[], event: Event): Hit | null {
  for (const [level, element] of path.entries()) {
    const box = boxOf(element);
    if (box !== null) return ticksNow(box, event, path[0]) ? tick(box) : null;
    if (isControl(element)) return press(element, path.slice(0, level), event);
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
  const [form] = pathOf(event, MAX_LEVELS);
  const button = submitter ?? (form && defaultButton(form));
  if (!button) return null;
  return binds(button, labelsOf(button).filter(bindsOnPress)) ? button : null;
}

function press(control: Element, inside: Element[], event: Event): Hit | null {
  if (attributeOf(control, 'disabled') !== null && /^(?:button|input)$/.test(localNameOf(control)))
    return null;
  // A whole card may be one link: then what was hit in it is asked as well.
  const labels = () => [
    ...[control, ...inside].flatMap((element) => labelsOf(element)),
    ...(isBlank(control) ? wordsUnder(control, event) : []),
  ];
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
      getComputedStyle(element).cursor === 'pointer' && labelsOf(element).some(bindsOnPress),
  );
  return control ? { control, labels: () => labelsOf(control), tick: false } : null;
}

function isControl(element: Element): boolean {
  const name = localNameOf(element);
  if (name === 'button' || name === 'area' || name === 'summary') return true;
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
