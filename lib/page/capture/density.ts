/** How many px of its file a picture shows in one CSS px (WHATWG HTML, "density-corrected"). */
import { attributeOf, parentNodeOf } from '../dom';
import { baseOf, children, isHtml } from './dom';
import { absolute } from './wanted';

/** One candidate of a `srcset`: address, then `2x` or `640w`. */
const CANDIDATE = /([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g;

/** 1 for a picture whose address stands in no `srcset`. */
export function densityOf(image: HTMLImageElement): number {
  for (const [, url = '', figure, unit] of candidatesOf(image)) {
    if (absolute(url, baseOf(image)) !== absolute(image.currentSrc, baseOf(image))) continue;
    const value = Number(figure ?? 1);
    const density = unit === 'w' ? value / image.naturalWidth : value;
    return Number.isFinite(density) && density > 0 ? density : 1;
  }
  return 1;
}

function candidatesOf(image: HTMLImageElement): RegExpMatchArray[] {
  const parent = parentNodeOf(image);
  const sources =
    parent !== null && isHtml(parent, 'picture')
      ? children(parent).filter((node) => isHtml(node, 'source'))
      : [];
  return [...sources, image].flatMap((element) => [
    ...(attributeOf(element, 'srcset') ?? '').matchAll(CANDIDATE),
  ]);
}
