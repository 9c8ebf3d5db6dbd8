/** How tiles are put together to pictures of the whole page. Pure geometry, device px. */
import type { Point, Rect, Size } from './screen';

/** Longest side of a sheet (device px): below what any browser draws (Firefox 32,767, Chromium 65,535). */
export const MAX_SIDE = 16_384;
/** Pixels of a sheet: 64 MB while it is drawn, so that a laptop with 4 GiB does it. */
const MAX_PIXELS = 16 * 1024 * 1024;

/** One picture of a part of the page, over its full width. */
export interface Sheet {
  /** Its first row, counted from the content's top. */
  top: number;
  width: number;
  height: number;
}

/** Divides content into sheets, top to bottom; none where it is wider than a picture can be. */
export function planSheets({ width, height }: Size): Sheet[] {
  if (width < 1 || height < 1 || width > MAX_SIDE) return [];
  const tall = Math.min(MAX_SIDE, Math.floor(MAX_PIXELS / width));
  return Array.from({ length: Math.ceil(height / tall) }, (_, at) => ({
    top: at * tall,
    width,
    height: Math.min(tall, height - at * tall),
  }));
}

/** Where a part of a tile's pixels goes: `from` in the tile, `to` its top left in the content. */
export interface Placement {
  from: Rect;
  to: Point;
}

/**
 * Places what one tile shows. `shows` is the box in the tile that belongs into the whole (CSS px from
 * the tile's top left), `at` where that box's top left stands in the content (CSS px).
 */
export function placeTile(shows: Rect, at: Point, scale: number, tile: Size): Placement {
  const left = clamp(Math.round(shows.x * scale), tile.width);
  const top = clamp(Math.round(shows.y * scale), tile.height);
  const right = clamp(Math.round((shows.x + shows.width) * scale), tile.width);
  const bottom = clamp(Math.round((shows.y + shows.height) * scale), tile.height);
  return {
    from: { x: left, y: top, width: right - left, height: bottom - top },
    to: { x: Math.round(at.x * scale), y: Math.round(at.y * scale) },
  };
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

/** Device px by which a picture's width may miss that of the window times the pixel ratio. */
const ROUNDED = 2;

/**
 * Device px of one CSS px in a picture `pixels` wide of a part `css` wide. The page's own ratio where
 * it fits, since a quotient of rounded widths drifts over a long page.
 */
export function scaleOf(pixels: number, css: number, pixelRatio: number): number {
  return Math.abs(css * pixelRatio - pixels) <= ROUNDED ? pixelRatio : pixels / css;
}
