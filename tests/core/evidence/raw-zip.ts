/** ZIPs written byte by byte, so that each header can be made to lie. (APPNOTE 6.3.10, section 4.3.) */
import { deflateSync } from 'fflate';
import { crc32 } from '../../../lib/core/crc32';
import { concatBytes, utf8 } from '../../../lib/core/evidence/bytes';

/** One entry; what is left out is as it should be. */
export interface RawEntry {
  name: string;
  data: Uint8Array;
  /** The packed bytes. */
  packed?: Uint8Array;
  method?: number;
  flags?: number;
  /** The system that it claims to come from; 3 is Unix. */
  host?: number;
  /** External attributes. */
  attributes?: number;
  /** Extra field of the central and of the local header. */
  extra?: Uint8Array;
  comment?: Uint8Array;
  /** What stands behind the data. */
  descriptor?: Uint8Array;
  disk?: number;
}

/** Two fields of the end record: number of this disk, and of the entries on it. */
export interface RawEnd {
  disk?: number;
  entriesHere?: number;
}

/** A number as ZIP writes it, least byte first. */
export const u16 = (n: number): Uint8Array => Uint8Array.of(n & 255, (n >> 8) & 255);
/** The same with four bytes. */
export const u32 = (n: number): Uint8Array => concatBytes([u16(n & 0xffff), u16(n >>> 16)]);

/** An ordinary file of a Unix system. */
export const PLAIN_FILE = 0o100644 * 2 ** 16;
/** Figures follow the data, and the name is UTF-8. */
export const WITH_DESCRIPTOR = 0x808;

/** The archive. */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const local = localPart(entry);
    locals.push(local);
    centrals.push(centralPart(entry, at));
    at += local.length;
  }
  const directory = concatBytes(centrals);
  const here = end.entriesHere ?? entries.length;
  const tail = [u32(0x06054b50), u16(end.disk ?? 0), u16(0), u16(here), u16(entries.length)];
  return concatBytes([...locals, directory, ...tail, u32(directory.length), u32(at), u16(0)]);
}

const packedOf = ({ packed, method, data }: RawEntry): Uint8Array =>
  packed ?? (method === 0 ? data : deflateSync(data));

const figuresOf = (entry: RawEntry): Uint8Array[] => [
  u32(crc32(entry.data)),
  u32(packedOf(entry).length),
  u32(entry.data.length),
];

/** What stands behind the data of a truthful entry. */
export const descriptorOf = (entry: RawEntry): Uint8Array =>
  concatBytes([u32(0x08074b50), ...figuresOf(entry)]);

function headOf(entry: RawEntry): Uint8Array[] {
  return [u16(20), u16(entry.flags ?? 0x800), u16(entry.method ?? 8), u16(0), u16(0x5a21)];
}

function localPart(entry: RawEntry): Uint8Array {
  const later = ((entry.flags ?? 0) & 8) !== 0;
  const name = utf8(entry.name);
  const extra = entry.extra ?? new Uint8Array();
  const figures = later ? [new Uint8Array(12)] : figuresOf(entry);
  const head = [...headOf(entry), ...figures, u16(name.length), u16(extra.length)];
  const behind = later ? (entry.descriptor ?? descriptorOf(entry)) : new Uint8Array();
  return concatBytes([u32(0x04034b50), ...head, name, extra, packedOf(entry), behind]);
}

function centralPart(entry: RawEntry, at: number): Uint8Array {
  const name = utf8(entry.name);
  const { extra = new Uint8Array(), comment = new Uint8Array() } = entry;
  const folder = entry.name.endsWith('/');
  const attributes = entry.attributes ?? (folder ? 0o040755 * 2 ** 16 : PLAIN_FILE);
  return concatBytes([
    u32(0x02014b50),
    Uint8Array.of(20, entry.host ?? 3),
    ...headOf(entry),
    ...figuresOf(entry),
    ...[name, extra, comment].map(({ length }) => u16(length)),
    ...[u16(entry.disk ?? 0), u16(0), u32(attributes), u32(at)],
    ...[name, extra, comment],
  ]);
}
