/**
 * Builds the elements that are drawn on a page. Words go in as text, never as markup; the document is
 * asked through its prototype, since a page's `<img name="createElement">` stands in the way of its own.
 */

const SVG = 'http://www.w3.org/2000/svg';

/** What an element may hold; nothing is drawn for `null`. */
export type Child = Node | string | null;

/** Attributes by name; `true` sets an empty one, `false` and undefined none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes elements of one document. */
export interface Builder {
  /** `make('p.line.soft', { lang: 'zh' }, '字', child)`: a tag with classes, attributes, children. */
  make<T extends keyof HTMLElementTagNameMap>(
    tag: T | `${T}.${string}`,
    attributes?: Attributes,
    ...children: readonly Child[]
  ): HTMLElementTagNameMap[T];
  /** The same in the SVG name space; names keep their case. */
  svg(tag: string, attributes?: Attributes, ...children: readonly Child[]): SVGElement;
}

/** A builder for a document. */
export function builderFor(doc: Document): Builder {
  return {
    make(tag, attributes = {}, ...children) {
      const [name = '', ...classes] = tag.split('.');
      const element = Document.prototype.createElement.call(doc, name);
      if (classes.length > 0) element.className = classes.join(' ');
      // The tag's own name decides the type; createElement's overload is lost in `call`.
      return fill(element, attributes, children) as HTMLElementTagNameMap[never];
    },
    svg(tag, attributes = {}, ...children) {
      const element = Document.prototype.createElementNS.call(doc, SVG, tag);
      return fill(element as SVGElement, attributes, children);
    },
  };
}

function fill<T extends Element>(
  element: T,
  attributes: Attributes,
  children: readonly Child[],
): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}
