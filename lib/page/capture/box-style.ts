/** The box of an element that the copy writes as another one: selectors that named it hold no more. */
import { attributeOf } from '../dom';
import { outsideCss } from './attributes';
import type { CaptureContext } from './context';
import { styleOf } from './dom';
import { inAttribute, type Part } from './parts';

const SIDES = ['top', 'right', 'bottom', 'left'];
const EDGES = SIDES.flatMap((side) => [
  ...[side, `margin-${side}`, `padding-${side}`],
  ...['width', 'style', 'color'].map((what) => `border-${side}-${what}`),
]);
const CORNERS = ['top-left', 'top-right', 'bottom-right', 'bottom-left'];

/** What makes a box what it is, as longhands, which computed styles tell in every browser. */
const KEPT = [
  ...['display', 'position', 'float', 'box-sizing', 'width', 'height', 'vertical-align', 'z-index'],
  ...['min-width', 'max-width', 'min-height', 'max-height', 'overflow-x', 'overflow-y'],
  ...EDGES,
  ...CORNERS.map((corner) => `border-${corner}-radius`),
  ...['background-color', 'background-image', 'background-size', 'background-position'],
  ...[
    'background-repeat',
    'background-origin',
    'background-clip',
    'color',
    'opacity',
    'visibility',
  ],
  ...['object-fit', 'object-position', 'box-shadow', 'transform', 'transform-origin', 'filter'],
  ...['clip-path', 'align-self', 'justify-self', 'flex-grow', 'flex-shrink', 'flex-basis', 'order'],
  ...['grid-row-start', 'grid-row-end', 'grid-column-start', 'grid-column-end'],
];

/** A `style` attribute: the element's own, then its computed box, then `more`. */
export function boxStyle(element: Element, context: CaptureContext, more = ''): Part[] {
  const style = getComputedStyle(element);
  const box = KEPT.map((name) => `${name}:${style.getPropertyValue(name)}`);
  const css = [styleOf(element)?.cssText ?? '', ...box, more].filter(Boolean).join(';');
  return [' style="', ...inAttribute(outsideCss(css, element, context)), '"'];
}

const ON_TOP = 'z-index:2147483647';
/** No window is larger: a shadow of this size covers all that is around the element. */
const ALL_AROUND = '0 0 0 200vmax';

/**
 * As {@link boxStyle}, for an element of the top layer, which the copy cannot open: it lies above all
 * others, and its backdrop is a shadow around it.
 */
export function layerStyle(element: Element, context: CaptureContext): Part[] {
  const backdrop = getComputedStyle(element, '::backdrop').backgroundColor;
  const own = getComputedStyle(element).boxShadow;
  const shadows = [...(own === 'none' ? [] : [own]), `${ALL_AROUND} ${backdrop}`];
  const modal = attributeOf(element, 'popover') === null && !/, 0\)$/.test(backdrop);
  return boxStyle(element, context, modal ? `${ON_TOP};box-shadow:${shadows.join(',')}` : ON_TOP);
}
