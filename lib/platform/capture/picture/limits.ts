/** How much of a page is photographed. What is beyond is listed, never just cut. */
import { MAX_SIDE } from '../../../core/capture/sheets';

/** The bounds of one capture. */
export interface PictureLimits {
  /** Pictures of one page. */
  tiles: number;
  /** CSS px of height. */
  height: number;
  /** Widths of the window: one element far to the right makes a page as wide as that. */
  windows: number;
  /** Device px of width: what one picture of the whole page can hold. */
  pixels: number;
  /** Bytes of all tiles together: they are held until the record is sealed. */
  bytes: number;
}

/** The bounds in use: a minute's work in Chromium, and what a laptop with 4 GiB holds beside the rest. */
export const PICTURE_LIMITS: PictureLimits = {
  tiles: 120,
  height: 60_000,
  windows: 3,
  pixels: MAX_SIDE,
  bytes: 128 * 1024 * 1024,
};

/** How often a place is photographed again because someone scrolled meanwhile. */
export const RETRIES = 2;

/** CSS px of width that are photographed: one window at least. */
export function widestOf(windowWidth: number, pixelRatio: number): number {
  const { windows, pixels } = PICTURE_LIMITS;
  return Math.max(windowWidth, Math.min(windowWidth * windows, Math.floor(pixels / pixelRatio)));
}
