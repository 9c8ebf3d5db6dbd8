/**
 * Words that a style sheet shows before or after an element's own (`content` of `::before` and
 * `::after`). A price or a 不退 can stand there and in no node at all.
 */
import { attributeOf, localNameOf } from '../dom';
import type { Separator } from './builder';

/** The pseudo-elements that carry words. */
export type Pseudo = '::before' | '::after';

/** Generated words with what parts them from their neighbours. */
export interface Generated {
  /** White space collapsed; never empty. */
  words: string;
  edge: Separator;
}

/** Elements (local names) that never show generated content, but for the browser's own. */
const BARE = /* @__PURE__ */ new Set(
  'img input textarea select option optgroup br hr canvas video audio svg'.split(' '),
);
/**
 * Strings in a computed `content`, which uses double quotes (https://drafts.csswg.org/css-content/),
 * attributes, which Firefox leaves to the caller, and other functions (pictures, counters).
 */
const TOKENS =
  /"((?:[^"\\]|\\.)*)"|attr\(\s*([\w-]+)[^)]*\)|[\w-]+\((?:"(?:[^"\\]|\\.)*"|[^()"]|\([^()]*\))*\)/gs;
/** What is said in place of the content (`"…" / "alternative"`). */
const ALTERNATIVE = /\/\s*"(?:[^"\\]|\\.)*"\s*$/s;
const ESCAPED = /\\(?:([0-9a-f]{1,6})\s?|(.))/gis;
/** Made when it is first used: the browser takes long over such classes, in every page with our gate. */
let wordy: RegExp | undefined;
const MAX_CODE_POINT = 0x10ffff;

/** Whether an element may have generated content at all. */
export function mayGenerate(element: Element): boolean {
  return !BARE.has(localNameOf(element));
}

/** The generated words of an element; null where there are none. Asks for style, not for layout. */
export function generatedBy(element: Element, pseudo: Pseudo): Generated | null {
  const style = getComputedStyle(element, pseudo);
  const { content } = style;
  if (content === 'none' || content === 'normal' || content === '' || content === '""') return null;
  const words = wordsOf(content, (name) => attributeOf(element, name) ?? '');
  if (words === '' || style.display === 'none' || style.visibility !== 'visible') return null;
  return { words, edge: edgeOf(style.display) };
}

function edgeOf(display: string): Separator {
  if (display === 'inline' || display === 'contents') return '';
  return display.startsWith('inline-') ? ' ' : '\n';
}

/** Whether there is a word in a text: signs of an icon font and bullets are none. */
export function isWordy(text: string): boolean {
  wordy ??= /[\p{L}\p{N}]/u;
  return wordy.test(text);
}

/** The strings of a computed `content`, joined; pictures, counters and quotes say nothing. */
export function wordsOf(content: string, attribute: (name: string) => string): string {
  const tokens = [...content.replace(ALTERNATIVE, '').matchAll(TOKENS)];
  const words = tokens
    .map(([, raw = '', name]) => (name ? attribute(name) : raw.replace(ESCAPED, unescaped)))
    .join('');
  return isWordy(words) ? words.replace(/\s+/g, ' ').trim() : '';
}

function unescaped(_: string, hex: string | undefined, sign: string | undefined): string {
  if (hex === undefined) return sign ?? '';
  const code = Number.parseInt(hex, 16);
  return code > 0 && code <= MAX_CODE_POINT ? String.fromCodePoint(code) : '';
}
