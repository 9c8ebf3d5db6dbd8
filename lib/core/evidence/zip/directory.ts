/** The entries of a ZIP from its central directory, held against the local headers. */
import { equalBytes, fromUtf8 } from '../bytes';
import { type Problem, problem } from '../problems';
import type { Claims } from './claims';

/** One file of a ZIP. Offsets and lengths in bytes. */
export interface Entry extends Claims {
  name: string;
  method: number;
  crc: number;
  /** Lengths as they stand in the archive, and when unpacked. */
  packed: number;
  size: number;
  /** Where the packed bytes stand. */
  dataStart: number;
  dataEnd: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DESCRIPTOR = 0x08074b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;

/** All entries in the order of the directory, or the first problem. Never throws. */
export function readDirectory(zip: Uint8Array): { entries: Entry[] } | Problem {
  if (zip.length === 0) return problem('container.empty');
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (zip.length < END_SIZE || !startsLikeZip(view)) return problem('container.not_zip');
  // No comment is allowed after the end record, so it stands at one place only.
  const end = zip.length - END_SIZE;
  if (view.getUint32(end, true) !== END) return problem('container.truncated');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (start + view.getUint32(end + 12, true) !== end) return problem('container.truncated');
  // The numbers of two disks, and of the files on this one: of several disks it would be a part only.
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    return problem('container.truncated');
  }
  return readEntries(zip, view, { count, start, end });
}

function startsLikeZip(view: DataView): boolean {
  const magic = view.getUint32(0, true);
  return magic === LOCAL || magic === END;
}

function readEntries(
  zip: Uint8Array,
  view: DataView,
  directory: { count: number; start: number; end: number },
): { entries: Entry[] } | Problem {
  const entries: Entry[] = [];
  let at = directory.start;
  let expected = 0;
  while (at < directory.end) {
    const central = readCentral(zip, view, at, directory.end);
    if (!central) return problem('container.damaged', { path: `#${entries.length + 1}` });
    const { name, next } = central;
    if (central.local !== expected) return problem('container.hidden', { offset: expected });
    const entry = readLocal(zip, view, central, directory.start);
    if (!entry) return problem('container.damaged', { path: name });
    const after = afterData(view, entry, directory.start);
    if (after === null) return problem('container.damaged', { path: name });
    expected = after;
    entries.push(entry);
    at = next;
  }
  if (expected !== directory.start) return problem('container.hidden', { offset: expected });
  return entries.length === directory.count ? { entries } : problem('container.truncated');
}

interface Figures {
  crc: number;
  packed: number;
  size: number;
}

interface Central extends Claims, Figures {
  name: string;
  method: number;
  local: number;
  next: number;
}

function readCentral(zip: Uint8Array, view: DataView, at: number, end: number): Central | null {
  if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) return null;
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  // The disk that it stands on is the first.
  if (next > end || view.getUint16(at + 34, true) !== 0) return null;
  const nameBytes = zip.subarray(at + CENTRAL_SIZE, nameEnd);
  const name = fromUtf8(nameBytes);
  if (name === null) return null;
  return {
    name,
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    attributes: view.getUint32(at + 38, true),
    extras: [zip.subarray(nameEnd, extraEnd)],
    commented: next > extraEnd,
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    local: view.getUint32(at + 42, true),
    next,
  };
}

/** The local header must repeat the name, flags and method, and the figures unless they follow. */
function readLocal(zip: Uint8Array, view: DataView, entry: Central, end: number): Entry | null {
  const at = entry.local;
  if (at + LOCAL_SIZE > end || view.getUint32(at, true) !== LOCAL) return null;
  const nameEnd = at + LOCAL_SIZE + view.getUint16(at + 26, true);
  const dataStart = nameEnd + view.getUint16(at + 28, true);
  const dataEnd = dataStart + entry.packed;
  if (dataEnd > end) return null;
  const same =
    equalBytes(zip.subarray(at + LOCAL_SIZE, nameEnd), entry.nameBytes) &&
    view.getUint16(at + 6, true) === entry.flags &&
    view.getUint16(at + 8, true) === entry.method;
  if (!same || !sameFigures(view, at, entry)) return null;
  const extras = [...entry.extras, zip.subarray(nameEnd, dataStart)];
  return { ...entry, extras, dataStart, dataEnd };
}

function sameFigures(view: DataView, at: number, entry: Central): boolean {
  if (entry.flags & 8 && figuresAt(view, at + 14).every((figure) => figure === 0)) return true;
  return isFigures(view, at + 14, entry);
}

/** Checksum, packed and unpacked length. */
function figuresAt(view: DataView, at: number): number[] {
  return [at, at + 4, at + 8].map((offset) => view.getUint32(offset, true));
}

function isFigures(view: DataView, at: number, { crc, size, packed }: Figures): boolean {
  const wanted = [crc, packed, size];
  return figuresAt(view, at).every((figure, index) => figure === wanted[index]);
}

/**
 * Where the next local header must begin: after the data and, if flagged, its descriptor. Null where that one
 * says something else: who reads from the front believes it.
 */
function afterData(view: DataView, entry: Entry, end: number): number | null {
  const { dataEnd: at } = entry;
  if (!(entry.flags & 8)) return at;
  const signed = at + 16 <= end && view.getUint32(at, true) === DESCRIPTOR;
  if (signed && isFigures(view, at + 4, entry)) return at + 16;
  return at + 12 <= end && isFigures(view, at, entry) ? at + 12 : null;
}
