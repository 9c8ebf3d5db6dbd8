/** Which attributes go into the copy, and how. What acts or loads is left out or made inert. */
import { escapeAttribute } from '../../core/capture/text';
import { localNameOf } from '../dom';
import type { CaptureContext } from './context';
import { attributesOf, baseOf, isHtmlNamespace, styleOf } from './dom';
import { cssParts, inAttribute, type Part } from './parts';
import { absolute, cssResource } from './wanted';

/** Never copied: they load, send, navigate, grab focus, or would forge our own marks. */
const DROPPED = new Set([
  ...[
    'src',
    'srcset',
    'sizes',
    'srcdoc',
    'imagesrcset',
    'imagesizes',
    'lowsrc',
    'dynsrc',
    'poster',
  ],
  ...[
    'data',
    'code',
    'codebase',
    'classid',
    'archive',
    'object',
    'background',
    'manifest',
    'profile',
  ],
  ...['action', 'formaction', 'method', 'formmethod', 'target', 'formtarget', 'ping', 'download'],
  ...['http-equiv', 'nonce', 'integrity', 'crossorigin', 'attributionsrc', 'xml:base', 'is'],
  ...['autofocus', 'autoplay', 'loading', 'sandbox', 'allow', 'csp', 'fetchpriority', 'longdesc'],
]);

/** Characters that the HTML parser would not read back as part of a name. */
const SAFE_NAME = /^[^\s"'<>/=\p{Cc}]+$/u;

function isDropped(name: string): boolean {
  return (
    /^on/i.test(name) || DROPPED.has(name) || /^data-swipewise-/.test(name) || !SAFE_NAME.test(name)
  );
}

/** One attribute as markup, with a space before it. */
export function attribute(name: string, value: string): string {
  return value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`;
}

/**
 * The element's attributes as parts, without those in `except` (written by the caller instead).
 * Links lose their aim but keep their look; the address stays readable in `data-swipewise-href`.
 */
export function attributeParts(
  element: Element,
  context: CaptureContext,
  except: ReadonlySet<string> = new Set(),
): Part[] {
  const parts: Part[] = [];
  for (const [name, value] of attributesOf(element)) {
    const lower = name.toLowerCase();
    if (isDropped(lower) || except.has(lower)) continue;
    if (lower === 'style') parts.push(...styleParts(element, context));
    else if (lower === 'href' || lower === 'xlink:href')
      parts.push(linkMarkup(element, name, value));
    else if (!isHtmlNamespace(element) && /url\(/i.test(value)) {
      parts.push(` ${name}="`, ...inAttribute(outsideCss(value, element, context)), '"');
    } else parts.push(attribute(name, value));
  }
  return parts;
}

/** CSS of an attribute as parts: each outside address becomes a place for its resource. */
export function outsideCss(css: string, element: Element, context: CaptureContext): Part[] {
  const base = baseOf(element);
  return cssParts(css, (url) => cssResource(url, base, 'images', context));
}

/** The style attribute as the browser understood it: what it dropped did not show either. */
function styleParts(element: Element, context: CaptureContext): Part[] {
  const css = styleOf(element)?.cssText ?? '';
  if (css === '') return [];
  return [' style="', ...inAttribute(outsideCss(css, element, context)), '"'];
}

function linkMarkup(element: Element, name: string, value: string): string {
  if (value.startsWith('#')) return attribute(name, value);
  const kind = localNameOf(element);
  // Other elements (SVG use, image, filters) would load: their callers write what they need.
  if (kind !== 'a' && kind !== 'area') return '';
  const aim = absolute(value, baseOf(element));
  const told =
    aim !== null && /^(?:https?|mailto|tel):/.test(aim)
      ? attribute('data-swipewise-href', aim)
      : '';
  return `${attribute(name, '#')}${told}`;
}
