/**
 * Reads a ZIP with suspicion: two readers must not see two packages in one file. The central
 * directory, the local headers and the bytes between them have to tell one story, so nothing can
 * stand beside what was checked. (APPNOTE 6.3.10, sections 4.3 and 4.4.)
 */
import { inflateSync } from 'fflate';
import { crc32 } from '../../crc32';
import { isSafePath, pathKey } from '../path';
import { type Problem, problem } from '../problems';
import { type Entry, readDirectory } from './directory';

/** How much a package may hold when it is unpacked. */
export interface ZipLimits {
  /** Bytes of all files together. */
  total: number;
  /** Bytes of one file. */
  file: number;
}

/** Room for the largest honest package, and no more memory than a small laptop has. */
export const DEFAULT_LIMITS: ZipLimits = { total: 4 * 2 ** 30, file: 2 ** 30 };

/** The files of a ZIP, unpacked one at a time. */
export interface ZipFiles {
  /** Names in the order of the archive, folders left out. */
  names: string[];
  /** A file's bytes, or the problem with them; null where there is no such file. */
  read(name: string): Uint8Array | Problem | null;
}

/** Opens a ZIP that is wholly in memory, or says what is wrong with it. Never throws. */
export function openZip(zip: Uint8Array, limits: ZipLimits = DEFAULT_LIMITS): ZipFiles | Problem {
  const directory = readDirectory(zip);
  if ('id' in directory) return directory;
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let total = 0;
  for (const entry of directory.entries) {
    total += entry.size;
    const wrong = entryProblem(entry, seen, total, limits);
    if (wrong) return wrong;
    seen.add(pathKey(entry.name));
    if (!entry.name.endsWith('/')) entries.set(entry.name, entry);
  }
  return { names: [...entries.keys()], read: (name) => readEntry(zip, entries.get(name)) };
}

function entryProblem(
  entry: Entry,
  seen: ReadonlySet<string>,
  total: number,
  limits: ZipLimits,
): Problem | null {
  const path = entry.name;
  const folder = path.endsWith('/');
  if (!isSafePath(folder ? path.slice(0, -1) : path)) {
    return problem('container.unsafe_name', { path });
  }
  if (seen.has(pathKey(path))) return problem('container.duplicate', { path });
  if (folder && entry.size > 0) return problem('container.damaged', { path });
  if (entry.flags & 0x2041) return problem('container.unsupported', { path, what: 'encryption' });
  if (entry.method !== 0 && entry.method !== 8) {
    return problem('container.unsupported', { path, what: `method ${entry.method}` });
  }
  if (entry.link) return problem('container.unsupported', { path, what: 'link' });
  const limit = entry.size > limits.file ? limits.file : limits.total;
  if (entry.size > limits.file || total > limits.total) {
    return problem('container.too_big', { path, limit });
  }
  return null;
}

function readEntry(zip: Uint8Array, entry: Entry | undefined): Uint8Array | Problem | null {
  if (!entry) return null;
  const packed = zip.subarray(entry.dataStart, entry.dataEnd);
  const bytes = entry.method === 0 ? packed : inflate(packed, entry.size);
  const whole = bytes?.length === entry.size && crc32(bytes) === entry.crc;
  return whole && bytes ? bytes : problem('container.damaged', { path: entry.name });
}

/** Deflate packs 1,032 to 1 at best; a bigger claim is a lie that only wants memory. */
const BEST_RATIO = 1032;

/** At most `size` bytes come out, whatever the stream says: a bomb fills nothing. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  if (size > packed.length * BEST_RATIO) return null;
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch (error) {
    // fflate throws its own error for a broken stream and RangeError where it runs out of `out`.
    if (error instanceof Error) return null;
    throw error;
  }
}
