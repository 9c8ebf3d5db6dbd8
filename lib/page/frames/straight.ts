/** Whether what stands in an element is drawn upright: only then a rectangle within stays one on the page. */
import type { Level } from '../display/up';

/** No level turns, skews, mirrors or tilts what is in it; larger and smaller is no matter. */
export function isStraight(levels: readonly Level[]): boolean {
  return levels.every(({ element }) => keepsUpright(getComputedStyle(element)));
}

function keepsUpright(style: CSSStyleDeclaration): boolean {
  const of = (property: string) => style.getPropertyValue(property);
  // Empty where the browser does not know the property.
  return (
    /^(?:none)?$/.test(of('rotate')) &&
    /^(?:none)?$/.test(of('offset-path')) &&
    !/-/.test(of('scale')) &&
    isUpright(of('transform'))
  );
}

/** `matrix(a, b, c, d, e, f)` as computed styles have it; one of three dimensions is not looked into. */
function isUpright(transform: string): boolean {
  if (transform === 'none' || transform === '') return true;
  const parts = /^matrix\((.+)\)$/.exec(transform)?.[1]?.split(',').map(Number) ?? [];
  const [a = 0, b = 1, c = 1, d = 0] = parts;
  return a > 0 && d > 0 && Math.abs(b) < NOTHING && Math.abs(c) < NOTHING;
}

/** A sine that turns a page of 10,000 px by one px. */
const NOTHING = 1e-4;
