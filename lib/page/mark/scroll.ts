/** Brings a range or an element to the middle of the screen, through every scroll box around it. */
import {
  bodyOf,
  boxesOf,
  documentElementOf,
  isElement,
  parentElementOf,
  rectOf,
  upFrom,
} from '../dom';

/**
 * Scrolls so that the range's first line stands in the middle. Text that is not shown (a closed
 * `<details>`) has no place: then its nearest ancestor that has one is shown, and the answer is false.
 */
export function scrollToRange(range: Range): boolean {
  const { startContainer } = range;
  const target = isElement(startContainer) ? startContainer : parentElementOf(startContainer);
  return target !== null && bring(() => range.getClientRects(), target);
}

/** As {@link scrollToRange}, for a whole element. */
export function scrollToElement(element: Element): boolean {
  return bring(() => boxesOf(element), element);
}

function bring(boxes: () => DOMRectList, target: Element): boolean {
  const place = () => placeOf(boxes(), target);
  for (const box of scrollBoxes(target)) centre(place, box, 'instant');
  if (!isFixed(target)) centre(place, null, reducedMotion() ? 'instant' : 'smooth');
  return boxes().length > 0;
}

/** Where the first box, or else the nearest ancestor with one, stands in the viewport (CSS px). */
function placeOf(boxes: DOMRectList, target: Element): DOMRect | undefined {
  let place = boxes[0];
  for (let up: Element | null = target; place === undefined && up !== null; up = upFrom(up)) {
    place = boxesOf(up)[0];
  }
  return place;
}

function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Ancestors that scroll by themselves, innermost first; the page itself is not among them. */
function scrollBoxes(from: Element): Element[] {
  const boxes: Element[] = [];
  for (let box: Element | null = from; box !== null; box = upFrom(box)) {
    if (isScrollBox(box)) boxes.push(box);
  }
  return boxes;
}

/** The root scrolls the page; so does the body, unless the root has an `overflow` of its own. */
function isScrollBox(box: Element): boolean {
  const documentElement = documentElementOf(document);
  if (box === documentElement) return false;
  if (box === bodyOf(document) && getComputedStyle(documentElement).overflow === 'visible')
    return false;
  return /auto|scroll/.test(getComputedStyle(box).overflow);
}

/** A layer that stays where it is when the page scrolls. */
function isFixed(from: Element): boolean {
  for (let box: Element | null = from; box !== null; box = upFrom(box)) {
    if (getComputedStyle(box).position === 'fixed') return true;
  }
  return false;
}

function centre(
  place: () => DOMRect | undefined,
  box: Element | null,
  behavior: ScrollBehavior,
): void {
  const mark = place();
  if (mark === undefined) return;
  const view = (box && rectOf(box)) ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const top = mark.top + mark.height / 2 - (view.top + view.height / 2);
  const outside = mark.left < view.left || mark.right > view.right;
  const left = outside ? mark.left + mark.width / 2 - (view.left + view.width / 2) : 0;
  if (box === null) scrollBy({ top, left, behavior });
  else Reflect.apply(Element.prototype.scrollBy, box, [{ top, left, behavior }]);
}
