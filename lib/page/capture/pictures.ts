/** Pictures, canvases and videos: what they showed, as `data:`; else a grey box of the same size. */

import { attributeOf, localNameOf } from '../dom';
import { attribute, attributeParts } from './attributes';
import { boxStyle } from './box-style';
import type { CaptureContext } from './context';
import { densityOf } from './density';
import { baseOf, isHtml } from './dom';
import type { Part, Resource, ResourcePart } from './parts';
import { absolute, drawn, fetched, pictured } from './wanted';

const PICTURE_STATE: ReadonlySet<string> = new Set([
  'usemap',
  'ismap',
  'controls',
  'loop',
  'muted',
]);

const DRAWN_STATE: ReadonlySet<string> = new Set([...PICTURE_STATE, 'style']);

/** A picture without anything in it. */
const CLEAR =
  'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20width=%221%22%20height=%221%22/%3E';

/** A grey box of the picture's size, so that the copy's layout stays as it was. */
export function box(width: number, height: number): string {
  const size = `width="${Math.max(1, Math.round(width))}" height="${Math.max(1, Math.round(height))}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="#8883"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A place for a picture; the grey box stands in it where the picture cannot be had. */
export function place(
  resource: Resource,
  width: number,
  height: number,
  found = (dataUrl: string) => attribute('src', dataUrl),
  name = 'src',
): ResourcePart {
  return {
    resource,
    found,
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
  const density = densityOf(image);
  const found = (dataUrl: string) =>
    density === 1 ? attribute('src', dataUrl) : attribute('srcset', `${dataUrl} ${density}x`);
  const { naturalWidth, naturalHeight } = image;
  return [...open, place(resource, naturalWidth, naturalHeight, found), told, '>'];
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
  const attributes = attributeParts(element, context, DRAWN_STATE);
  const style = boxStyle(element, context);
  const was = attribute('data-swipewise-was', localNameOf(element));
  return ['<img', ...attributes, ...style, was, ...shownBy(element, context), '>'];
}

/** The picture in it; of a video that has not begun its poster; nothing where it showed nothing. */
function shownBy(element: HTMLCanvasElement | HTMLVideoElement, context: CaptureContext): Part[] {
  const [width, height] = [element.clientWidth, element.clientHeight];
  if (isHtml(element, 'video') && !(element.videoWidth > 0)) {
    const poster = element.poster === '' ? null : absolute(element.poster, baseOf(element));
    if (poster !== null) return [place(fetched(poster, 'images', context), width, height)];
    if (element.currentSrc === '') return [attribute('src', CLEAR)];
  }
  return [place(drawn(element), element.width || width, element.height || height)];
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
  const found = (dataUrl: string) => attribute('href', dataUrl);
  return [...open, place(fetched(address, 'images', context), 1, 1, found, 'href'), '/>'];
}

const HREFS: ReadonlySet<string> = new Set(['href', 'xlink:href']);
