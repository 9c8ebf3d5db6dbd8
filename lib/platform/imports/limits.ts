/** How large a package may be to be opened inside the browser. */
import type { ZipLimits } from '../../core/evidence/zip/read';

/** Bytes of a ZIP: it is held in memory while it is open. Larger ones are for `verify.sh`. */
export const MAX_ZIP = 512 * 2 ** 20;

/** What may come out of it: one file at a time is in memory beside the ZIP. */
export const IMPORT_LIMITS: ZipLimits = { total: 4 * 2 ** 30, file: 512 * 2 ** 20 };
