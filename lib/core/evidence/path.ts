/**
 * Which file names may stand in a package. A name that any system could read as another place
 * (`../x`, `C:x`, a reserved device) or show as something else (control and direction marks) is
 * refused on the way in and again when a package is read.
 */

/** Longest name inside a package, in UTF-16 units, so that it also unpacks on older Windows. */
const MAX_PATH = 180;

const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
// Control, format (direction marks, zero width), lone surrogate, private and unassigned characters.
const UNSEEN = /[\p{C}\u2028\u2029]/u;
// Windows forbids these; BagIt escapes a percent sign (RFC 8493, section 2.1.3).
const RESERVED = /[\\:*?"<>|%]/;

/** True for a relative name with `/` between its parts that is the same file on every system. */
export function isSafePath(path: string): boolean {
  if (path.length === 0 || path.length > MAX_PATH) return false;
  if (UNSEEN.test(path) || RESERVED.test(path) || path !== path.normalize('NFC')) return false;
  return path.split('/').every(isSafePart);
}

/** Two names with the same key are one file on a system that ignores case. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function isSafePart(part: string): boolean {
  return part !== '' && !/[. ]$/.test(part) && !part.startsWith(' ') && !DEVICE.test(part);
}
