/**
 * Boxes that a page ticks in its visitor's name. Whether a box was ticked in advance can only be told
 * the first time it is seen; from then on it is remembered, whatever becomes of the box.
 */
import { attributeOf, localNameOf, parentElementOf, textContentOf } from '../dom';

/** Everything that can be ticked: real boxes, those that scripts make, and components that only look so. */
const BOXES =
  'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio],[role=switch],[class*=checkbox i],[class*=radio i]';
/** A box that is nothing but a class name says by another one that it is ticked. */
const TICKED_CLASS = /(?:^|[\s_-])(?:is-)?checked(?:$|[\s_-])/i;
/** Words and their box stand in one row, label or paragraph: no more text than this, so many levels up. */
const MAX_ROW_CHARS = 400;
const MAX_LEVELS = 5;

/** What a person has pressed or changed. */
const touched = new WeakSet<EventTarget>();
/** Whether a person had acted on this page before we began to listen. */
let unknownPast = true;
/** Whether a box was ticked when it was first seen, and not by a person. */
const first = new WeakMap<Element, boolean>();

/** Notes what a person touches, until `signal` aborts. Start it before the first {@link isPreticked}. */
export function watchTouches(view: Window, signal: AbortSignal): void {
  unknownPast = navigator.userActivation?.hasBeenActive ?? true;
  const note = (event: Event) => {
    if (!event.isTrusted) return;
    for (const target of event.composedPath().slice(0, MAX_LEVELS)) touched.add(target);
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['click', 'change', 'keyup']) {
    EventTarget.prototype.addEventListener.call(view, type, note, options);
  }
}

/** Whether a box in the same row as these words was ticked in advance. */
export function isPreticked(element: Element): boolean {
  let row: Element | null = element;
  for (let level = 0; level <= MAX_LEVELS && row !== null; level += 1) {
    if ((textContentOf(row) ?? '').length > MAX_ROW_CHARS) return false;
    const boxes = boxesIn(row);
    if (boxes.length > 0) return boxes.map(wasTicked).includes(true);
    row = parentElementOf(row);
  }
  return false;
}

function boxesIn(row: Element): Element[] {
  const inside = Array.from(Element.prototype.querySelectorAll.call(row, BOXES));
  const labelled = row instanceof HTMLLabelElement ? row.control : null;
  return labelled === null ? inside : [...inside, labelled];
}

function wasTicked(box: Element): boolean {
  const known = first.get(box);
  if (known !== undefined) return known;
  const ticked = isTicked(box) && !byHand(box);
  first.set(box, ticked);
  return ticked;
}

function isTicked(box: Element): boolean {
  if (isBox(box)) return box.checked;
  const aria = attributeOf(box, 'aria-checked');
  if (aria !== null) return aria === 'true';
  return TICKED_CLASS.test(attributeOf(box, 'class') ?? '');
}

/**
 * Someone may have ticked it before we listened. What the markup ticks was ticked in advance all the
 * same; of other boxes it is said only where nobody has touched the page yet, or we were there.
 */
function byHand(box: Element): boolean {
  if (touched.has(box)) return true;
  return !(isBox(box) && box.defaultChecked) && unknownPast;
}

function isBox(element: Element): element is HTMLInputElement {
  return localNameOf(element) === 'input' && element instanceof HTMLInputElement;
}
