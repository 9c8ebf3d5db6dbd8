/**
 * The words that an element shows: what a style sheet generates counts, and words in shadow roots; words
 * that cannot be seen do not. A page decides what stands in a button, so that neither can be left out.
 */

import { anyRootOf } from '../any-root';
import { childNodesOf, isElement, isText, localNameOf, rectOf, textContentOf } from '../dom';
import { generatedBy, mayGenerate } from '../read/generated';

/** Nodes that are looked at in one element. */
const MAX_NODES = 300;
/** Longest text (UTF-16 units, as marked up) that may be a name. */
const MAX_MARKUP = 4000;
/** Letters that are smaller (CSS px) are seen by nobody. */
const MIN_FONT = 3;
/** What is drawn in a box of this size (CSS px) is not seen either. */
const MIN_BOX = 2;
/** Fainter is not seen. */
const MIN_OPACITY = 0.1;
const NO_WORDS = new Set('script style noscript template textarea select option'.split(' '));

/** The words shown in an element, a line for each block, spaces folded; empty where they are no name. */
export function shownIn(element: Element): string {
  if ((textContentOf(element) ?? '').length > MAX_MARKUP) return '';
  const words = wordsIn(element, { left: MAX_NODES });
  return words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** Whether nothing of the element itself can be seen: a layer over what it seems to be. */
export function isBlank(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number(style.opacity) < MIN_OPACITY) return true;
  if (
    style.backgroundImage !== 'none' ||
    !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor)
  )
    return false;
  const drawn = Element.prototype.querySelector.call(
    element,
    'img,svg,canvas,video,i,[class*=icon]',
  );
  return drawn === null && !generates(element) && shownIn(element) === '';
}

function generates(element: Element): boolean {
  const words = (pseudo: string) => getComputedStyle(element, pseudo).content;
  return ['::before', '::after'].some((pseudo) => !/^(?:none|normal|""|)$/.test(words(pseudo)));
}

function wordsIn(element: Element, budget: { left: number }): string {
  const parts = [...flatChildren(element)].map((node) => {
    budget.left -= 1;
    if (budget.left < 0) return '';
    if (isText(node)) return node.data;
    return isElement(node) ? wordsOf(node, budget) : '';
  });
  if (!mayGenerate(element)) return parts.join('');
  const [before, after] = [generatedBy(element, '::before'), generatedBy(element, '::after')];
  return [before?.words ?? '', ...parts, after?.words ?? ''].join('');
}

function wordsOf(element: Element, budget: { left: number }): string {
  const name = localNameOf(element);
  if (name === 'br') return '\n';
  if (NO_WORDS.has(name)) return '';
  const style = getComputedStyle(element);
  if (isUnseen(element, style)) return '';
  const words = wordsIn(element, budget);
  return /^(?:inline|contents)/.test(style.display) ? words : `\n${words}\n`;
}

/** As the browser draws it: of a host its root, of a slot what is put there. */
function flatChildren(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return childNodesOf(anyRootOf(element) ?? element);
}

function isUnseen(element: Element, style: CSSStyleDeclaration): boolean {
  const { display, visibility, opacity, fontSize, position, overflow, clipPath, clip } = style;
  if (display === 'none' || visibility !== 'visible' || Number(opacity) < MIN_OPACITY) return true;
  if (display === 'contents') return false;
  if (Number.parseFloat(fontSize) < MIN_FONT) return true;
  if (/^inset\((?:50|[6-9]\d|100)%/.test(clipPath) || /^rect\(0px/.test(clip)) return true;
  const { width, height, right, bottom } = rectOf(element);
  if (overflow !== 'visible' && (width < MIN_BOX || height < MIN_BOX)) return true;
  const moved = position !== 'static' || style.transform !== 'none' || style.textIndent !== '0px';
  return moved && (right + scrollX <= 0 || bottom + scrollY <= 0);
}
