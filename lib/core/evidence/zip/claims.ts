/**
 * What the headers of an entry say besides its name and figures. Readers differ in what they make of that: one
 * unpacks a link, a folder or a file of another name where the next sees the bytes that were checked here. So
 * only what changes nothing may stand there. (APPNOTE 6.3.10, sections 4.4.4, 4.4.15, 4.5 and 4.6.)
 */
import { crc32 } from '../../crc32';
import { equalBytes } from '../bytes';

/** The claims of one entry, from both of its headers. */
export interface Claims {
  nameBytes: Uint8Array;
  flags: number;
  /** External attributes: the Unix mode above, those of DOS and Windows below. */
  attributes: number;
  /** The extra fields of the central and of the local header. */
  extras: readonly Uint8Array[];
  /** Whether words of somebody's own stand beside it, which some programs show. */
  commented: boolean;
}

const ENCRYPTED = 0x2041;
/** Level of compression (bits 1 and 2), figures behind the data (3), a name in UTF-8 (11). */
const KNOWN_FLAGS = 0x80e;
const FILE_TYPE = 0o170000;
const [FILE, FOLDER, LINK] = [0o100000, 0o040000, 0o120000];
const DOS_FOLDER = 0x10;
const WINDOWS_LINK = 0x400;

/** The first claim that no evidence package makes, in a word for people; null where there is none. */
export function oddClaim(claims: Claims, folder: boolean): string | null {
  const { flags, commented } = claims;
  if (flags & ENCRYPTED) return 'encryption';
  if (flags & ~KNOWN_FLAGS) return `flags 0x${flags.toString(16)}`;
  return oddType(claims.attributes, folder) ?? oddExtra(claims) ?? (commented ? 'comment' : null);
}

/** Whatever system it claims to come from: programs differ in which ones they believe. */
function oddType(attributes: number, folder: boolean): string | null {
  const type = (attributes >>> 16) & FILE_TYPE;
  if (type === LINK || attributes & WINDOWS_LINK) return 'link';
  if (type !== 0 && type !== (folder ? FOLDER : FILE)) return 'file type';
  return attributes & DOS_FOLDER && !folder ? 'file type' : null;
}

/** Times and owners, as programs add them that pack a package again: NTFS, and three of Info-ZIP. */
const HARMLESS: readonly number[] = [0x000a, 0x5455, 0x5855, 0x7855, 0x7875];
/** Info-ZIP: the name once more, in UTF-8. Some programs take this one. */
const UNICODE_NAME = 0x7075;

function oddExtra({ extras, nameBytes }: Claims): string | null {
  for (const extra of extras) {
    const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
    let at = 0;
    while (at < extra.length) {
      if (at + 4 > extra.length) return 'extra field';
      const id = view.getUint16(at, true);
      const body = extra.subarray(at + 4, at + 4 + view.getUint16(at + 2, true));
      at += 4 + view.getUint16(at + 2, true);
      const plain = HARMLESS.includes(id) || (id === UNICODE_NAME && isSameName(body, nameBytes));
      if (at > extra.length || !plain) return `extra field 0x${id.toString(16)}`;
    }
  }
  return null;
}

/** A version (1), the CRC-32 of the other name, and the name. */
function isSameName(body: Uint8Array, nameBytes: Uint8Array): boolean {
  if (body.length < 5 || body[0] !== 1) return false;
  const crc = new DataView(body.buffer, body.byteOffset, body.byteLength).getUint32(1, true);
  return crc === crc32(nameBytes) && equalBytes(body.subarray(5), nameBytes);
}
