/**
 * Reads the DOM past names that a page puts in the way.
 *
 * `document` and every `<form>` show their named descendants as properties *over* the built-in ones
 * (`[LegacyOverrideBuiltIns]` in the HTML standard), in an isolated world too: a page with
 * `<input name="childNodes">` in a form would hide that form's text, and with
 * `<img name="createTreeWalker">` would stop the gate. So what is read of a document or of any
 * element goes through the prototype's own accessor.
 */

/**
 * The accessor of `key` on a prototype, as a function of the object. It is asked for when it is first used:
 * for a script in a page the browser makes a prototype no sooner, and to make one takes it a quarter of a
 * millisecond.
 */
function accessor<T extends object, K extends keyof T & string>(
  prototype: () => T,
  key: K,
): (object: T) => T[K] {
  let get: (() => T[K]) | undefined;
  return (object) => {
    get ??= getterOf(prototype(), key);
    return Reflect.apply(get, object, []);
  };
}

function getterOf<T extends object, K extends keyof T & string>(prototype: T, key: K): () => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (get === undefined) throw new Error(`no accessor for ${key}`);
  return get;
}

/** `node.nodeType`. */
export const nodeTypeOf = /* @__PURE__ */ accessor(() => Node.prototype, 'nodeType');
/** `node.childNodes`. */
export const childNodesOf = /* @__PURE__ */ accessor(() => Node.prototype, 'childNodes');
/** `node.firstChild`. */
export const firstChildOf = /* @__PURE__ */ accessor(() => Node.prototype, 'firstChild');
/** `node.parentElement`. */
export const parentElementOf = /* @__PURE__ */ accessor(() => Node.prototype, 'parentElement');
/** `node.parentNode`. */
export const parentNodeOf = /* @__PURE__ */ accessor(() => Node.prototype, 'parentNode');
/** `node.ownerDocument`; null for a document. */
const ownerDocumentOf = /* @__PURE__ */ accessor(() => Node.prototype, 'ownerDocument');
/** The document that a node belongs to; a document is its own. */
export function documentOf(node: Node): Document {
  return ownerDocumentOf(node) ?? (node as Document);
}

/** `node.isConnected`. */
export const isConnectedOf = /* @__PURE__ */ accessor(() => Node.prototype, 'isConnected');
/** `node.textContent`. */
export const textContentOf = /* @__PURE__ */ accessor(() => Node.prototype, 'textContent');
/** `node.baseURI`: what relative addresses are relative to. */
export const baseUriOf = /* @__PURE__ */ accessor(() => Node.prototype, 'baseURI');
/** `element.localName`. */
export const localNameOf = /* @__PURE__ */ accessor(() => Element.prototype, 'localName');
/** `element.shadowRoot`; null for a closed one. */
export const shadowRootOf = /* @__PURE__ */ accessor(() => Element.prototype, 'shadowRoot');
/** `document.readyState`. */
export const readyStateOf = /* @__PURE__ */ accessor(() => Document.prototype, 'readyState');
/** `document.title`. */
export const titleOf = /* @__PURE__ */ accessor(() => Document.prototype, 'title');
/** `document.URL`. */
export const urlOf = /* @__PURE__ */ accessor(() => Document.prototype, 'URL');
/** `document.body`. */
export const bodyOf = /* @__PURE__ */ accessor(() => Document.prototype, 'body');
/** `document.adoptedStyleSheets`: a live list. */
export const sheetsOf = /* @__PURE__ */ accessor(() => Document.prototype, 'adoptedStyleSheets');
/** `document.documentElement`. */
export const documentElementOf = /* @__PURE__ */ accessor(
  () => Document.prototype,
  'documentElement',
);

/** Parent element; of a shadow root, and of what stands right in it, the host. */
export function upFrom(node: Node): Element | null {
  if (node instanceof ShadowRoot) return node.host;
  const parent = parentNodeOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent !== null && isElement(parent) ? parent : null;
}

/** `element.getAttribute(name)`. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** `node.getRootNode()`: the document or shadow root that a node stands in. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** `element.hasAttributes()`. */
export function hasAttributesOf(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

/** `element.getBoundingClientRect()`. */
export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** `element.getClientRects()`: none where it has no box. */
export function boxesOf(element: Element): DOMRectList {
  return Element.prototype.getClientRects.call(element);
}

/** `document.querySelectorAll(selector)`. */
export function queryAll(doc: Document, selector: string): Element[] {
  return Array.from(Document.prototype.querySelectorAll.call(doc, selector));
}

/**
 * The text of all text nodes of a document, scripts' and styles' too, by XPath: `textContent` would do as well,
 * but its element, were it the first that our script touches, costs half a millisecond.
 */
export function stringOf(doc: Document): string {
  const type = XPathResult.STRING_TYPE;
  return Document.prototype.evaluate.call(doc, 'string(/)', doc, null, type, null).stringValue;
}

/** The elements that an XPath expression selects, in document order. */
export function elementsBy(doc: Document, path: string): Element[] {
  const all = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE;
  const found = Document.prototype.evaluate.call(doc, path, doc, null, all);
  const nodes = Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i));
  return nodes.filter((node) => node !== null && isElement(node));
}

/** A walker over the elements and text nodes below `root`. */
export function walkerOver(root: Node): TreeWalker {
  const show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  return Document.prototype.createTreeWalker.call(document, root, show);
}

/** Whether the node is a text node (CDATA included). By type, which holds for adopted nodes too. */
export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

/** Whether the node is an element. */
export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === Node.ELEMENT_NODE;
}
