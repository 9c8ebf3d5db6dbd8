/** What lies under a layer that nobody sees: the words that the reader believes to press. */
import { bodyOf, documentElementOf, parentElementOf, rectOf } from '../dom';
import { shownIn } from './shown';

/** How many elements under it are asked. */
const MOST = 3;
/** Longest words (UTF-16 units) that are a button's. */
const MAX_WORDS = 60;

/** The words that are shown where a control lies, which shows none; each on its own. */
export function wordsUnder(control: Element, event: Event): string[] {
  const doc = control.ownerDocument;
  const around = parentElementOf(control);
  const [x, y] = pointOf(control, event);
  const hit = Document.prototype.elementsFromPoint.call(doc, x, y);
  const below = hit.filter((element) => !Node.prototype.contains.call(control, element));
  const asked = around === null ? below.slice(0, MOST) : [...below.slice(0, MOST), around];
  return asked
    .filter((element) => element !== bodyOf(doc) && element !== documentElementOf(doc))
    .map(shownIn)
    .filter((words) => words !== '' && words.length <= MAX_WORDS);
}

/** Where it was pressed; the middle of the control for a key. */
function pointOf(control: Element, event: Event): [x: number, y: number] {
  if (event instanceof MouseEvent && event.detail + event.clientX + event.clientY > 0)
    return [event.clientX, event.clientY];
  const { left, top, width, height } = rectOf(control);
  return [left + width / 2, top + height / 2];
}
