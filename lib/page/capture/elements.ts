/** How each kind of element is written: most as they are, those that act or load as what they show. */
import { escapeStyle, escapeText } from '../../core/capture/text';
import { attributeOf, localNameOf } from '../dom';
import { attribute, attributeParts } from './attributes';
import type { CaptureContext } from './context';
import { baseOf, isHtml, isHtmlNamespace, matches } from './dom';
import { INPUT_STATE, inputState, textareaMarkup } from './forms';
import type { Part } from './parts';
import { drawnMarkup, imageMarkup, isSvgImage, svgImageMarkup } from './pictures';
import { sheetParts, styleElement } from './sheets';

/** An element as it will be written. `children: false`: `open` holds all there is. */
export interface Written {
  open: Part[];
  close: string;
  children: boolean;
}

const NOTHING: Written = { open: [], close: '', children: false };

/** Left out whole: they act, load, or never show. */
const LEFT_OUT = new Set([
  ...['script', 'noscript', 'template', 'base', 'source', 'track', 'param', 'noembed', 'noframes'],
  ...['portal', 'fencedframe', 'bgsound', 'title'],
]);

/** Left out, but it did show something: listed as not captured. */
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
  if (NOT_HELD.has(name)) return notHeld(element, name, context);
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

function notHeld(element: Element, name: string, context: CaptureContext): Written {
  context.missing.add(name, 'not_in_this_version', attributeOf(element, 'src') ?? '');
  const attributes = attributeParts(element, context, new Set(['name', 'type']));
  return written(['<span', ...attributes, attribute('data-swipewise-was', name), '></span>']);
}

function plain(element: Element, name: string, context: CaptureContext): Written {
  const tag = RENAMED.get(name) ?? (SAFE_NAME.test(name) ? name : 'span');
  const shown = shownState(element);
  const attributes = attributeParts(element, context, shown.except);
  const open = [`<${tag}`, ...attributes, shown.markup, '>'];
  if (VOID.has(name)) return written(open);
  // The parser eats a line break right after <pre>.
  if (tag === 'pre') open.push('\n');
  return { open, close: `</${tag}>`, children: true };
}

const NONE: ReadonlySet<string> = new Set();
const LAYER = 'position:fixed;inset:0;margin:auto;z-index:2147483647';

/** State that markup does not tell: the chosen option, an open pop-up in the top layer. */
function shownState(element: Element): { except: ReadonlySet<string>; markup: string } {
  if (isHtml(element, 'option')) {
    return { except: new Set(['selected']), markup: element.selected ? ' selected' : '' };
  }
  const inTopLayer = matches(element, ':popover-open') || matches(element, 'dialog:modal');
  if (!inTopLayer) return { except: NONE, markup: '' };
  const style = `${attributeOf(element, 'style') ?? ''};${LAYER}`.replace(/url\(/gi, 'none(');
  return { except: new Set(['popover', 'style']), markup: attribute('style', style) };
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
