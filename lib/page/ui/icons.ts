/**
 * Icons on a grid of 20, in the colour of the words around them. Severity is told by outline, so that
 * it reads in greyscale: octagon, triangle, disc, ring. The same shapes as components/parts/icons.tsx.
 */
import type { Severity } from '../../core/model';
import type { Attributes, Builder } from './build';

type Shape = readonly [tag: string, attributes: Attributes];

/** Where a shape is cut out, the colour behind it shows. */
const GAP = 'var(--icon-gap, var(--raised))';

const SEVERITY_SHAPES: Record<Severity, readonly Shape[]> = {
  high: [
    ['path', { d: 'M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z', fill: 'currentColor' }],
    ['path', { d: 'M5 8.6h10v2.8H5z', fill: GAP }],
  ],
  medium: [
    [
      'path',
      {
        d: 'M10 1.6 19.2 18H.8z',
        fill: 'currentColor',
        stroke: 'currentColor',
        'stroke-width': 1.4,
        'stroke-linejoin': 'round',
      },
    ],
    ['path', { d: 'M9 7h2l-.3 5.6H9.3zM9 13.8h2v2H9z', fill: GAP }],
  ],
  low: [['circle', { cx: 10, cy: 10, r: 7, fill: 'currentColor' }]],
  info: [['circle', { cx: 10, cy: 10, r: 6.2, stroke: 'currentColor', 'stroke-width': 1.8 }]],
};

const LINES = {
  close: 'm5 5 10 10M15 5 5 15',
  previous: 'm5 12.5 5-5 5 5',
  next: 'm5 7.5 5 5 5-5',
  law: 'M10 2.5v15M5.5 17.5h9M3 5.5h14M5.2 5.5 2.6 11.4a2.7 2.7 0 0 0 5.2 0zm9.6 0-2.6 5.9a2.7 2.7 0 0 0 5.2 0z',
  arrow: 'M3.5 10h12m-4.6-4.8 4.8 4.8-4.8 4.8',
  hidden:
    'M1.6 10S4.6 4.6 10 4.6 18.4 10 18.4 10 15.4 15.4 10 15.4 1.6 10 1.6 10m8.4-2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M3.5 17 16.5 3',
  seal: 'm6.6 10.2 2.4 2.4 4.6-5M10 1.8l2.2 1.7 2.8-.3.9 2.6 2.4 1.4-.7 2.8.7 2.8-2.4 1.4-.9 2.6-2.8-.3L10 18.2l-2.2-1.7-2.8.3-.9-2.6-2.4-1.4.7-2.8-.7-2.8 2.4-1.4.9-2.6 2.8.3z',
  panel: 'M2.5 3.5h15v13h-15zM12 3.5v13',
  shrink: 'M4 10h12',
  glance:
    'M1.6 10S4.6 4.6 10 4.6 18.4 10 18.4 10 15.4 15.4 10 15.4 1.6 10 1.6 10m8.4-2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  stop: 'M10 2.2a7.8 7.8 0 1 0 0 15.6 7.8 7.8 0 0 0 0-15.6M6.4 10h7.2',
} as const;

/** Name of an icon that is drawn by lines. */
export type IconName = keyof typeof LINES;

const STROKE: Attributes = {
  stroke: 'currentColor',
  'stroke-width': 1.7,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

/** The shape of a severity. Decorative: words stand beside it. `size` in CSS px. */
export function severityIcon(build: Builder, severity: Severity, size = 18): SVGElement {
  return draw(build, SEVERITY_SHAPES[severity], size);
}

/** An icon drawn by lines. Decorative. */
export function lineIcon(build: Builder, name: IconName, size = 18): SVGElement {
  return draw(build, [['path', { ...STROKE, d: LINES[name] }]], size);
}

/** The product's mark: a card seen from its short side, with an eye for a stripe. */
export function mark(build: Builder, size = 20): SVGElement {
  return draw(
    build,
    [
      ['rect', { x: 3, y: 1, width: 14, height: 18, rx: 2.5, fill: '#13747a' }],
      ['path', { d: 'M3 10q3.4-4.6 7-4.6t7 4.6q-3.4 4.6-7 4.6T3 10z', fill: '#fbfaf7' }],
      ['circle', { cx: 10, cy: 10, r: 2.6, fill: '#0b4549' }],
    ],
    size,
  );
}

function draw(build: Builder, shapes: readonly Shape[], size: number): SVGElement {
  const parts = shapes.map(([tag, attributes]) => build.svg(tag, attributes));
  const box = { width: size, height: size, viewBox: '0 0 20 20', fill: 'none' };
  return build.svg('svg', { class: 'icon', ...box, 'aria-hidden': 'true' }, ...parts);
}
