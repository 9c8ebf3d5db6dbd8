/** Boxes in a page that scroll by themselves: what is beyond their edge is in no picture. */
import { rectOf } from '../../dom';
import { real } from '../dom';
import { allIn } from './trees';

/** CSS px beyond the edge that are worth telling; the least box that holds words. */
const BEYOND = 24;
const WIDTH = 100;
const HEIGHT = 40;
/** Elements between two chances to pause. */
const STRIDE = 200;

/** Finds those with something beyond their lower edge; `main` is the page's own scroller. */
export function* scrollBoxes(
  trees: readonly (Document | ShadowRoot)[],
  main: Element,
): Generator<void, Element[]> {
  const found: Element[] = [];
  let visited = 0;
  for (const tree of trees) {
    for (const element of allIn(tree)) {
      visited += 1;
      if (visited % STRIDE === 0) yield;
      if (element !== main && hides(element)) found.push(element);
    }
  }
  return found;
}

function hides(element: Element): boolean {
  const shown = real(Element.prototype, 'clientHeight', element);
  if (shown < HEIGHT || real(Element.prototype, 'scrollHeight', element) - shown < BEYOND) {
    return false;
  }
  const { width } = rectOf(element);
  return width >= WIDTH && /auto|scroll/.test(getComputedStyle(element).overflowY);
}
