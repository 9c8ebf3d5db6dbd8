/**
 * Reads DOM properties past DOM clobbering: on a `<form>` or the document, a child named
 * `childNodes` or `title` hides the real property, in an isolated world too. The prototype's getter
 * cannot be hidden (https://html.spec.whatwg.org/#named-access, LegacyOverrideBuiltIns).
 */

import { isElement, localNameOf } from '../dom';

/** The value of `target[key]` as the prototype's own getter gives it. */
export function real<T extends object, K extends keyof T>(prototype: T, key: K, target: T): T[K] {
  return Reflect.get(prototype, key, target);
}

/** Child nodes, as an array that later changes of the page do not touch. */
export function children(node: Node): Node[] {
  const nodes: Node[] = [];
  let child = real(Node.prototype, 'firstChild', node) as Node | null;
  while (child !== null) {
    nodes.push(child);
    child = real(Node.prototype, 'nextSibling', child) as Node | null;
  }
  return nodes;
}

const HTML = 'http://www.w3.org/1999/xhtml';

/** True when the element is in the HTML namespace and has this local name. */
export function isHtml<K extends keyof HTMLElementTagNameMap>(
  node: Node,
  name: K,
): node is HTMLElementTagNameMap[K] {
  return isElement(node) && localNameOf(node) === name && isHtmlNamespace(node);
}

/** True in the HTML namespace; SVG and MathML are not. */
export function isHtmlNamespace(element: Element): boolean {
  return real(Element.prototype, 'namespaceURI', element) === HTML;
}

/** Attributes in order, as pairs of qualified name and value. */
export function attributesOf(element: Element): [name: string, value: string][] {
  const map = real(Element.prototype, 'attributes', element);
  return Array.from(map, (attribute) => [attribute.name, attribute.value]);
}

/** `element.matches`, with `false` for a selector that this browser does not know. */
export function matches(element: Element, selector: string): boolean {
  try {
    return Element.prototype.matches.call(element, selector);
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/**
 * A readable frame's document; null when it is another site's or has none, and for an SVG element
 * that is called `iframe`, which is no frame.
 */
export function frameDocument(frame: Element): Document | null {
  if (!isHtml(frame, 'iframe')) return null;
  try {
    return frame.contentDocument;
  } catch (error) {
    // Firefox throws for some sandboxed frames where Chromium gives null.
    if (error instanceof Error || error instanceof DOMException) return null;
    throw error;
  }
}

/** Address that relative addresses in the element are resolved against. */
export function baseOf(node: Node): string {
  return real(Node.prototype, 'baseURI', node);
}

/** The element's own style declarations, where its kind has them. */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  if (isHtmlNamespace(element)) return real(HTMLElement.prototype, 'style', element as HTMLElement);
  return (element as SVGElement).style;
}

/** A property of a document, past an `<img name="…">` in its way. */
export function ofDocument<K extends keyof Document>(document: Document, key: K): Document[K] {
  return real(Document.prototype, key, document);
}
