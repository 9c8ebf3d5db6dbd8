/** How an element takes part in the flow of text, from its computed style; no layout is forced. */
import type { Separator } from './builder';

/** Elements (local names) without text for a reader; `rt` holds pinyin that would split words. */
export const UNREAD = new Set([
  ...['title', 'script', 'style', 'noscript', 'template', 'rt', 'rp', 'math'],
]);

/** Documents within the document. They are not read yet, but counted. */
export const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);

/** Elements that show something else than their text, and may tell it in attributes. */
export const PICTURED = new Set(['audio', 'video', 'canvas']);

/** Elements on lines of their own, whatever their style. */
const ALONE = new Set(['br', 'hr', 'option', 'textarea']);
const NO_EDGE = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'ruby-text']);

/** What parts an element's text from its neighbours; `display` as computed. */
export function edgeOf(localName: string, display: string): Separator {
  if (ALONE.has(localName)) return '\n';
  if (localName === 'td' || localName === 'th' || display === 'table-cell') return '\t';
  if (NO_EDGE.has(display)) return '';
  return display.startsWith('inline-') ? ' ' : '\n';
}

/** Whether white space and line breaks of an element's text stand as they are. */
export function keepsSpace({ whiteSpace }: CSSStyleDeclaration): boolean {
  return /^(pre|break-spaces)|preserve/.test(whiteSpace);
}

/**
 * Whether an element's text is struck through for all to see, which withdraws it: the old price of
 * <del>299</del> 0. A line without colour or width hides a term from us alone, so it does not count.
 */
export function isStruck(style: CSSStyleDeclaration): boolean {
  if (!style.textDecorationLine.includes('line-through')) return false;
  const { textDecorationColor: color, textDecorationThickness: thickness } = style;
  return !INVISIBLE.test(color) && Number.parseFloat(thickness) !== 0;
}

/** Computed colours without any opacity: `transparent`, `rgba(0, 0, 0, 0)`, `rgb(0 0 0 / 0)`. */
const INVISIBLE = /^transparent$|^rgba\(.*,\s*0(?:\.0+)?\)$|\/\s*0(?:\.0+)?%?\s*\)$/;
