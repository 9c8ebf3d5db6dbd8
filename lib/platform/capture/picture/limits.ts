/** How much of a page is photographed. What is beyond is listed, never just cut. */

/** The bounds of one capture. */
export interface PictureLimits {
  /** Pictures of one page. */
  tiles: number;
  /** CSS px of height. */
  height: number;
  /** Bytes of all tiles together: they are held until the record is sealed. */
  bytes: number;
}

/** The bounds in use: a minute's work in Chromium, and what a laptop with 4 GiB holds beside the rest. */
export const PICTURE_LIMITS: PictureLimits = {
  tiles: 120,
  height: 60_000,
  bytes: 128 * 1024 * 1024,
};

/** How often a place is photographed again because someone scrolled meanwhile. */
export const RETRIES = 2;
