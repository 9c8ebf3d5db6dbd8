/** Words beside the text, for the gate: in attributes, in locked text boxes, and kept for later in templates. */
import { attributeOf, isElement, localNameOf, textContentOf } from '../dom';
import { filledIn, toldBy } from '../read/told';

/** Empty elements may have a shadow root or tell by attributes: all but the most frequent ones that do neither. */
const EMPTY = ':empty:not(br,hr,i,a,td,path,use,link,meta,source,script)';
/**
 * What may tell or keep something beside its text, see read/told.ts. Every part of a selector is held
 * against every element of the page; so pictures and fields, which hold nothing, are asked for as what is empty.
 */
const TOLD = `[title],[aria-label],[label],${EMPTY},textarea,template`;
const MARKUP = /template|html|handlebars|tmpl/i;

/** What a selector can be asked below of. */
export type Holder = Document | DocumentFragment | Element;

/**
 * What the elements below `root`, and `root` itself, tell a reader beside their text, piece by piece.
 * `met` is called with each that was looked at: those of {@link placesBelow} are among them.
 */
export function* toldBelow(
  root: Holder,
  met?: (element: Element) => void,
): Generator<string, void> {
  for (const element of having(root, TOLD)) {
    met?.(element);
    for (const { words } of toldBy(element)) yield words;
    yield* keptBy(element);
  }
}

/** The elements below `root` in which words may appear without a change of the tree, and some others. */
export function placesBelow(root: Holder): Element[] {
  return having(root, `${EMPTY},textarea`);
}

/** What a script has filled into a text box that nobody can write in: no change of the tree tells of it. */
export function* filledInto(box: Element): Generator<string, void> {
  for (const { words } of filledIn(box) ?? []) yield words;
}

/** Markup that is kept in scripts. */
export function* scriptsBelow(root: Holder): Generator<string, void> {
  for (const script of having(root, 'script[type]')) {
    if (MARKUP.test(attributeOf(script, 'type') ?? '')) yield textContentOf(script) ?? '';
  }
}

function* keptBy(element: Element): Generator<string, void> {
  if (element instanceof HTMLTemplateElement) {
    // With that of the scripts in it.
    yield textContentOf(element.content) ?? '';
    yield* toldBelow(element.content);
  } else if (localNameOf(element) === 'textarea') yield* filledInto(element);
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
