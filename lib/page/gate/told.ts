/** Words beside the text, for the gate: in attributes, in locked text boxes, and kept for later in templates. */
import { attributeOf, isElement, localNameOf, textContentOf } from '../dom';
import { filledIn, TELLING, toldBy } from '../read/told';

/** Elements whose attributes a reader may meet; see {@link TELLING}. */
const TOLD = TELLING.map((name) => (name === 'value' ? 'input[value]' : `[${name}]`)).join();
/** What keeps words for later; see read/templates.ts. */
const KEPT = 'template,script[type]';
const LOCKED = 'textarea[readonly],textarea[disabled]';
const MARKUP = /template|html|handlebars|tmpl/i;

/** What a selector can be asked below of. */
export type Holder = Document | DocumentFragment | Element;

/** What the elements below `root`, and `root` itself, tell a reader beside their text, piece by piece. */
export function* toldBelow(root: Holder): Generator<string, void> {
  for (const element of having(root, TOLD)) for (const { words } of toldBy(element)) yield words;
  for (const element of having(root, KEPT)) yield* keptBy(element);
  yield* lockedBelow(root);
}

/** What scripts have filled into text boxes that nobody can write in: no change of the tree tells of it. */
export function* lockedBelow(root: Holder): Generator<string, void> {
  for (const box of having(root, LOCKED)) for (const { words } of filledIn(box) ?? []) yield words;
}

function* keptBy(element: Element): Generator<string, void> {
  if (element instanceof HTMLTemplateElement) {
    yield textContentOf(element.content) ?? '';
    yield* toldBelow(element.content);
  } else if (localNameOf(element) === 'script' && MARKUP.test(attributeOf(element, 'type') ?? '')) {
    yield textContentOf(element) ?? '';
  }
}

/** The elements at and below `root` that a selector fits, asked past what the page put in the way. */
export function having(root: Holder, selector: string): Element[] {
  const found = Array.from(queryOf(root).call(root, selector));
  const self = isElement(root) && Element.prototype.matches.call(root, selector);
  return self ? [root, ...found] : found;
}

function queryOf(root: Holder): (selector: string) => NodeListOf<Element> {
  if (root instanceof Document) return Document.prototype.querySelectorAll;
  if (root instanceof DocumentFragment) return DocumentFragment.prototype.querySelectorAll;
  return Element.prototype.querySelectorAll;
}
