/** String helpers of the capture: pure, linear in the length of their input. */

/** Unpaired surrogate halves; they cannot be written as UTF-8. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Gives the text with each unpaired surrogate replaced by U+FFFD, the same length in UTF-16 units,
 * so that its UTF-8 form decodes to the very same string and offsets into it stay true.
 */
export function wellFormed(text: string): string {
  return text.replace(LONE, '\ufffd');
}

/** Escapes text for an HTML text node; safe in foreign (SVG, MathML) content as well. */
export function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');
}

/** Escapes text for a double-quoted HTML attribute value. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}

/**
 * Makes CSS safe inside a `<style>` element, HTML or SVG: a `<` that could open or close a tag
 * becomes the CSS escape `\3c `, which means the same in strings. A `<` in a media range
 * (`width < 600px`) is followed by a space in CSSOM output and stays.
 */
export function escapeStyle(css: string): string {
  return css.replace(/<(?=[a-z/!?])/gi, '\\3c ');
}
