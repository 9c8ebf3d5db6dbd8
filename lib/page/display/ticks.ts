/**
 * Boxes that a page ticks in its visitor's name. Whether a box was ticked in advance can only be told
 * the first time it is seen; from then on it is remembered, whatever becomes of the box.
 */
import { attributeOf, isText, localNameOf, parentElementOf, walkerOver } from '../dom';
import { keptAtRest } from './rest';

/** Everything that can be ticked: real boxes, those that scripts make, and components that only look so. */
const BOXES =
  'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio],[role=switch],[class*=checkbox i],[class*=radio i]';
/** A box that is nothing but a class name says by another one that it is ticked. */
const TICKED_CLASS = /(?:^|[\s_-])(?:is-)?checked(?:$|[\s_-])/i;
/** Words and their box stand in one row, label or paragraph: no more text than this, so many levels up. */
const MAX_ROW_CHARS = 400;
const MAX_LEVELS = 5;
/** Elements and text nodes of one row; a product list without words may have thousands. */
const MAX_ROW_NODES = 400;

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
    const found = lookInto(row);
    if (found !== 'no_box') return found === 'ticked';
    row = parentElementOf(row);
  }
  return false;
}

/** Rows are shared by their words; one that is no row any more ends the search. */
const lookInto = keptAtRest((row: Element): 'ticked' | 'not_ticked' | 'no_box' | 'no_row' => {
  if (!isRow(row)) return 'no_row';
  const boxes = boxesIn(row);
  if (boxes.length === 0) return 'no_box';
  return boxes.map(wasTicked).includes(true) ? 'ticked' : 'not_ticked';
});

/** Counts no further than it must: what is asked last is often half the page. */
function isRow(element: Element): boolean {
  const walker = walkerOver(element);
  let chars = 0;
  for (let nodes = 0; nodes <= MAX_ROW_NODES; nodes += 1) {
    const node = walker.nextNode();
    if (node === null) return true;
    if (isText(node)) chars += node.length;
    if (chars > MAX_ROW_CHARS) return false;
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
