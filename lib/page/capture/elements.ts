/** How each kind of element is written: most as they are, those that act or load as what they show. */
import { escapeStyle, escapeText } from '../../core/capture/text';
import { attributeOf, localNameOf } from '../dom';
import { attribute, attributeParts } from './attributes';
import { layerStyle } from './box-style';
import type { CaptureContext } from './context';
import { baseOf, isHtml, isHtmlNamespace, matches, real } from './dom';
import { embedded } from './embedded';
import { INPUT_STATE, inputState, textareaMarkup } from './forms';
import type { Part, Written } from './parts';
import { drawnMarkup, imageMarkup, isSvgImage, svgImageMarkup } from './pictures';
import { sheetParts, styleElement } from './sheets';

const NOTHING: Written = { open: [], close: '', children: false };

/** Left out whole: they act, load, or never show. */
const LEFT_OUT = new Set([
  ...['script', 'noscript', 'template', 'base', 'source', 'track', 'param', 'noembed', 'noframes'],
  ...['portal', 'fencedframe', 'bgsound', 'title'],
]);

/** Other documents and players: see embedded.ts. */
const NOT_HELD = new Set(['object', 'embed', 'applet', 'frame', 'audio']);

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'wbr', 'meta', 'link', 'keygen']);

/** Old elements whose content is raw text to the parser, and what shows the same. */
const RENAMED = new Map([
  ['xmp', 'pre'],
  ['listing', 'pre'],
  ['plaintext', 'pre'],
]);

const META_NAMES =
  /^(?:viewport|description|keywords|author|application-name|color-scheme|theme-color)$/i;

/** Names that the parser reads back as they are. */
const SAFE_NAME = /^[a-z][^\s"'<>/=\p{Cc}]*$/iu;

/** Decides how an element is written. Frames and shadow roots are the caller's part. */
export function writeElement(element: Element, context: CaptureContext): Written {
  const name = localNameOf(element);
  if (!isHtmlNamespace(element)) return writeForeign(element, name, context);
  if (LEFT_OUT.has(name)) return NOTHING;
  if (NOT_HELD.has(name)) return embedded(element, name, context);
  return special(element, context) ?? plain(element, name, context);
}

function special(element: Element, context: CaptureContext): Written | null {
  if (isHtml(element, 'style') || isHtml(element, 'link')) return written(styled(element, context));
  if (isHtml(element, 'meta')) return written(metaMarkup(element));
  if (isHtml(element, 'img')) return written(imageMarkup(element, context));
  if (isHtml(element, 'canvas') || isHtml(element, 'video'))
    return written(drawnMarkup(element, context));
  if (isHtml(element, 'input')) {
    const attributes = attributeParts(element, context, INPUT_STATE);
    return written(['<input', ...attributes, inputState(element, context), '>']);
  }
  if (isHtml(element, 'textarea')) {
    const attributes = attributeParts(element, context);
    return written(['<textarea', ...attributes, '>', textareaMarkup(element), '</textarea>']);
  }
  return null;
}

function written(open: Part[]): Written {
  return { open, close: '', children: false };
}

function styled(element: HTMLStyleElement | HTMLLinkElement, context: CaptureContext): Part[] {
  const { sheet } = element;
  return sheet === null ? [] : styleElement(sheet, baseOf(element), context);
}

function metaMarkup(meta: HTMLMetaElement): Part[] {
  const property = attributeOf(meta, 'property') ?? '';
  if (META_NAMES.test(meta.name)) {
    return [`<meta${attribute('name', meta.name)}${attribute('content', meta.content)}>`];
  }
  if (!/^(?:og|article):/.test(property)) return [];
  return [`<meta${attribute('property', property)}${attribute('content', meta.content)}>`];
}

function plain(element: Element, name: string, context: CaptureContext): Written {
  const tag = RENAMED.get(name) ?? (SAFE_NAME.test(name) ? name : 'span');
  const shown = shownState(element, context);
  const attributes = attributeParts(element, context, shown.except);
  const open = [`<${tag}`, ...attributes, ...shown.markup, '>'];
  if (VOID.has(name)) return written(open);
  // The parser eats a line break right after <pre>.
  if (tag === 'pre') open.push('\n');
  return { open, close: `</${tag}>`, children: true };
}

const NONE: ReadonlySet<string> = new Set();
const TOP_LAYER: ReadonlySet<string> = new Set(['popover', 'style']);

/** State that markup does not tell: the chosen option, an open pop-up in the top layer. */
function shownState(
  element: Element,
  context: CaptureContext,
): { except: ReadonlySet<string>; markup: Part[] } {
  if (isHtml(element, 'option')) {
    return { except: new Set(['selected']), markup: element.selected ? [' selected'] : [] };
  }
  const inTopLayer = matches(element, ':popover-open') || matches(element, 'dialog:modal');
  if (inTopLayer) return { except: TOP_LAYER, markup: layerStyle(element, context) };
  return { except: NONE, markup: scrolledMarkup(element, context) };
}

/** A box that was scrolled starts at its begin in the copy, where no script can scroll it: that is told. */
function scrolledMarkup(element: Element, { missing }: CaptureContext): Part[] {
  const x = Math.round(real(Element.prototype, 'scrollLeft', element));
  const y = Math.round(real(Element.prototype, 'scrollTop', element));
  // The document's own scroll is no box's; a reader of the copy scrolls the copy.
  if ((x === 0 && y === 0) || isHtml(element, 'html') || isHtml(element, 'body')) return [];
  missing.add('scroll', 'starts_at_begin', `${localNameOf(element)} ${x},${y}`);
  return [attribute('data-swipewise-scroll', `${x},${y}`)];
}

function writeForeign(element: Element, name: string, context: CaptureContext): Written {
  if (name === 'script' || !SAFE_NAME.test(name)) return NOTHING;
  if (/^(?:animate|set)/i.test(name) && /href/i.test(attributeOf(element, 'attributeName') ?? '')) {
    return NOTHING;
  }
  if (name === 'style') return written(foreignStyle(element, context));
  if (isSvgImage(element)) return written(svgImageMarkup(element, context));
  const attributes = attributeParts(element, context);
  const aim = attributeOf(element, 'href') ?? attributeOf(element, 'xlink:href') ?? '#';
  if (name === 'use' && !aim.startsWith('#'))
    context.missing.add('svg', 'not_in_this_version', aim);
  return { open: [`<${name}`, ...attributes, '>'], close: `</${name}>`, children: true };
}

/** A style element of SVG: its content is ordinary text to the parser, so it is escaped as such. */
function foreignStyle(element: Element, context: CaptureContext): Part[] {
  // Undefined in MathML. No `instanceof`: an element of a frame is of that frame's classes.
  const sheet = (element as Partial<SVGStyleElement>).sheet ?? null;
  if (sheet === null) return [];
  const css = sheetParts(sheet, baseOf(element), context);
  const parts = css.map((part) =>
    typeof part === 'string' ? escapeText(escapeStyle(part)) : part,
  );
  return ['<style>', ...parts, '</style>'];
}
