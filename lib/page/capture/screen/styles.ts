/** Styles that are set on elements of the page for the time of the picture, and taken off again. */
import { attributeOf } from '../../dom';
import { styleOf } from '../dom';

/**
 * What is set. No shorthands: where the page has given a part of one, there is no value of the whole to
 * put back.
 */
export type Longhand =
  | 'position'
  | 'top'
  | 'right'
  | 'bottom'
  | 'left'
  | 'opacity'
  | 'transition-property'
  | 'animation-name'
  | 'scroll-behavior'
  | 'scroll-snap-type'
  | 'overflow-anchor';

/** An element's own style as the page had it, and as it is since we touched it. */
interface Kept {
  /** The attribute as written; null where there was none. */
  attribute: string | null;
  /** The same, as the browser writes it. */
  text: string;
  /** What we made of it. */
  ours: string;
  set: Map<string, { value: string; priority: string }>;
}

/** Remembers what it changes; {@link restore} leaves nothing behind. */
export class StyleKeeper {
  private readonly kept = new Map<Element, Kept>();

  /** Sets properties above all that the page's own rules say. No CSP stops this (CSSOM). */
  set(element: Element, properties: Partial<Record<Longhand, string>>): void {
    const style = styleOf(element);
    if (style === undefined) return;
    const kept = this.kept.get(element) ?? begin(element, style);
    for (const [name, value] of Object.entries(properties)) {
      if (!kept.set.has(name)) {
        const [before, priority] = [style.getPropertyValue(name), style.getPropertyPriority(name)];
        kept.set.set(name, { value: before, priority });
      }
      style.setProperty(name, value, 'important');
    }
    kept.ours = style.cssText;
    this.kept.set(element, kept);
  }

  /** Puts every element back, those too that the page has moved or taken out meanwhile. */
  restore(): void {
    for (const [element, kept] of this.kept) putBack(element, kept);
    this.kept.clear();
  }
}

function begin(element: Element, style: CSSStyleDeclaration): Kept {
  const attribute = attributeOf(element, 'style');
  return { attribute, text: style.cssText, ours: '', set: new Map() };
}

function putBack(element: Element, kept: Kept): void {
  const style = styleOf(element);
  if (style === undefined) return;
  if (style.cssText === kept.ours) whole(element, style, kept);
  // The page has changed it meanwhile: what is the page's stays, what is ours goes.
  else {
    for (const [name, { value, priority }] of kept.set) {
      if (style.getPropertyPriority(name) === 'important') style.setProperty(name, value, priority);
    }
  }
}

function whole(element: Element, style: CSSStyleDeclaration, { attribute, text }: Kept): void {
  if (attribute === null) Element.prototype.removeAttribute.call(element, 'style');
  else {
    Element.prototype.setAttribute.call(element, 'style', attribute);
    // A page's CSP may forbid the attribute; the declarations it does not.
    if (style.cssText !== text) style.cssText = text;
  }
}
