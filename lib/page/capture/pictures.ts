/** Pictures, canvases and videos: what they showed, as `data:`; else a grey box of the same size. */

import { attributeOf, localNameOf } from '../dom';
import { attribute, attributeParts } from './attributes';
import type { CaptureContext } from './context';
import { baseOf } from './dom';
import type { Part, Resource, ResourcePart } from './parts';
import { absolute, drawn, fetched, pictured } from './wanted';

const PICTURE_STATE: ReadonlySet<string> = new Set([
  'usemap',
  'ismap',
  'controls',
  'loop',
  'muted',
]);

/** A grey box of the picture's size, so that the copy's layout stays as it was. */
function box(width: number, height: number): string {
  const size = `width="${Math.max(1, Math.round(width))}" height="${Math.max(1, Math.round(height))}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="#8883"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function place(resource: Resource, width: number, height: number, name = 'src'): ResourcePart {
  return {
    resource,
    found: (dataUrl) => attribute(name, dataUrl),
    lost: (reason) =>
      attribute(name, box(width, height)) + attribute('data-swipewise-missing', reason),
  };
}

/** An `<img>`: what it shows now (`currentSrc`), its alternative text, its address for the reader. */
export function imageMarkup(image: HTMLImageElement, context: CaptureContext): Part[] {
  const attributes = attributeParts(image, context, PICTURE_STATE);
  const address = image.currentSrc || image.src;
  const open: Part[] = ['<img', ...attributes];
  if (address === '') return [...open, '>'];
  const isData = /^data:image\//i.test(address);
  const told = isData ? '' : attribute('data-swipewise-src', address);
  if (image.naturalWidth === 0) return [...open, notShown(image, address, context), told, '>'];
  if (isData) return [...open, attribute('src', address), '>'];
  const resource = pictured(image, absolute(address, baseOf(image)) ?? address, context);
  return [...open, place(resource, image.naturalWidth, image.naturalHeight), told, '>'];
}

function notShown(image: HTMLImageElement, address: string, context: CaptureContext): string {
  const reason = image.complete ? 'broken_on_page' : 'not_loaded';
  context.missing.add('images', reason, address);
  const kept =
    image.clientWidth > 0 ? attribute('src', box(image.clientWidth, image.clientHeight)) : '';
  return kept + attribute('data-swipewise-missing', reason);
}

/** A canvas or a video as the picture that it shows. */
export function drawnMarkup(
  element: HTMLCanvasElement | HTMLVideoElement,
  context: CaptureContext,
): Part[] {
  const attributes = attributeParts(element, context, PICTURE_STATE);
  const { width, height } = element;
  const shown = place(drawn(element), width || element.clientWidth, height || element.clientHeight);
  return ['<img', ...attributes, attribute('data-swipewise-was', localNameOf(element)), shown, '>'];
}

/** True for SVG's `<image>` and `<feImage>`. */
export function isSvgImage(element: Element): boolean {
  return /^(?:image|feimage)$/i.test(localNameOf(element));
}

/** An SVG picture; written without content, which it never has. */
export function svgImageMarkup(element: Element, context: CaptureContext): Part[] {
  const aim = attributeOf(element, 'href') ?? attributeOf(element, 'xlink:href') ?? '';
  const open: Part[] = [`<${localNameOf(element)}`, ...attributeParts(element, context, HREFS)];
  if (/^(?:data:image\/|#)/i.test(aim)) return [...open, attribute('href', aim), '/>'];
  const address = absolute(aim, baseOf(element));
  if (address === null) return [...open, '/>'];
  return [...open, place(fetched(address, 'images', context), 1, 1, 'href'), '/>'];
}

const HREFS: ReadonlySet<string> = new Set(['href', 'xlink:href']);
