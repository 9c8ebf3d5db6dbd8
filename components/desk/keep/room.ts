/** What room means in captures. Pure. */
import type { DeskItem } from '../state';

/** Size of a usual capture (bytes), until there are some of the reader's own. */
const USUAL = 3_000_000;
/** From here on it is said aloud. */
const LOW_FITS = 20;
const LOW_BYTES = 100_000_000;

/** How many captures of the size of those in the list fit into this many bytes; above 100 roughly. */
export function fitsIn(free: number, items: readonly Pick<DeskItem, 'files' | 'bytes'>[]): number {
  const sizes = items.filter(({ files }) => files > 0).map(({ bytes }) => bytes);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const fits = Math.floor(free / Math.max(1, sizes.length > 0 ? mean : USUAL));
  return fits < 100 ? fits : Number(fits.toPrecision(2));
}

/** Whether so little is left that the reader should act before the next capture. */
export function isLow(free: number, fits: number): boolean {
  return fits < LOW_FITS || free < LOW_BYTES;
}
