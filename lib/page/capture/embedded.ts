/** `<object>`, `<embed>` and players: a picture as that, a fallback as what it holds, all else as a grey box. */
import { attributeOf } from '../dom';
import { attribute, attributeParts } from './attributes';
import { boxStyle } from './box-style';
import type { CaptureContext } from './context';
import { baseOf } from './dom';
import type { Part, Written } from './parts';
import { box, place } from './pictures';
import { absolute, fetched } from './wanted';

const OWN: ReadonlySet<string> = new Set(['name', 'type', 'style', 'width', 'height', 'controls']);

/** Writes one; what it showed and the copy cannot hold is listed as not captured. */
export function embedded(element: Element, name: string, context: CaptureContext): Written {
  const was = attribute('data-swipewise-was', name);
  const attributes = [...attributeParts(element, context, OWN), was];
  const style = boxStyle(element, context);
  if (name === 'object' && showsFallback(element)) {
    return { open: ['<span', ...attributes, ...style, '>'], close: '</span>', children: true };
  }
  const shown = shownBy(element, name, context);
  return { open: ['<img', ...attributes, ...style, ...shown, '>'], close: '', children: false };
}

function shownBy(element: Element, name: string, context: CaptureContext): Part[] {
  const { clientWidth, clientHeight } = element;
  const source = attributeOf(element, name === 'object' ? 'data' : 'src') ?? '';
  const address = absolute(source, baseOf(element));
  if (address !== null && isPicture(element, address)) {
    return [place(fetched(address, 'images', context), clientWidth, clientHeight)];
  }
  context.missing.add(name, 'not_in_this_version', address ?? source);
  if (clientWidth === 0 || clientHeight === 0) return [];
  const reason = attribute('data-swipewise-missing', 'not_in_this_version');
  return [attribute('src', box(clientWidth, clientHeight)), reason];
}

function isPicture(element: Element, address: string): boolean {
  const type = attributeOf(element, 'type') ?? '';
  if (type !== '') return /^image\//i.test(type);
  return /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(new URL(address).pathname);
}

/** The words between its tags show only where its own document could not. */
function showsFallback(element: Element): boolean {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getClientRects().length > 0;
}
