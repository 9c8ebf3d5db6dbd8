/**
 * Reads a ZIP with suspicion: two readers must not see two packages in one file. The central
 * directory, the local headers and the bytes between them have to tell one story, so nothing can
 * stand beside what was checked. (APPNOTE 6.3.10, sections 4.3 and 4.4.)
 */
import { crc32 } from '../../crc32';
import { isSafePath, pathKey } from '../path';
import { type Problem, problem } from '../problems';
import { oddClaim } from './claims';
import { type Entry, readDirectory } from './directory';
import { inflateExactly } from './inflate';

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
  /** Names of the files in the order of the archive. */
  names: string[];
  /** Folders with nothing in them, each with its final slash. */
  emptyFolders: string[];
  /** A file's bytes, or the problem with them; null where there is no such file. */
  read(name: string): Uint8Array | Problem | null;
}

/** Opens a ZIP that is wholly in memory, or says what is wrong with it. Never throws. */
export function openZip(zip: Uint8Array, limits: ZipLimits = DEFAULT_LIMITS): ZipFiles | Problem {
  const directory = readDirectory(zip);
  if ('id' in directory) return directory;
  const { entries } = directory;
  const seen = new SeenNames();
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    const wrong = entryProblem(entry, total, limits) ?? seen.add(entry.name);
    if (wrong) return wrong;
  }
  const folders = entries.filter((entry) => isFolder(entry));
  const files = new Map<string, Entry>();
  for (const entry of entries) if (!isFolder(entry)) files.set(entry.name, entry);
  const names = [...files.keys()];
  const odd = folders.find((folder) => folder.packed > 0 && !isBytes(readEntry(zip, folder)));
  if (odd) return problem('container.damaged', { path: odd.name });
  const used = new Set(entries.flatMap(({ name }) => foldersOf(name)));
  const emptyFolders = folders.map(({ name }) => name).filter((name) => !used.has(name));
  return { names, emptyFolders, read: (name) => readEntry(zip, files.get(name)) };
}

const isFolder = ({ name }: Entry): boolean => name.endsWith('/');
const isBytes = (read: unknown): boolean => read instanceof Uint8Array;

/** The folders around a file or folder, each with its final slash. */
function foldersOf(name: string): string[] {
  const parts = name.replace(/\/$/, '').split('/').slice(0, -1);
  return parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
}

/** No two entries of one name, and no file where another one needs a folder; as systems see it that ignore case. */
class SeenNames {
  readonly #entries = new Set<string>();
  readonly #folders = new Set<string>();

  add(path: string): Problem | null {
    const key = pathKey(path.replace(/\/$/, ''));
    const around = foldersOf(key).map((folder) => folder.slice(0, -1));
    const folder = path.endsWith('/');
    const taken = this.#entries.has(key) || (!folder && this.#folders.has(key));
    const inFile = around.some((one) => this.#entries.has(one) && !this.#folders.has(one));
    if (taken || inFile) return problem('container.duplicate', { path });
    this.#entries.add(key);
    for (const one of folder ? [...around, key] : around) this.#folders.add(one);
    return null;
  }
}

function entryProblem(entry: Entry, total: number, limits: ZipLimits): Problem | null {
  const path = entry.name;
  const folder = isFolder(entry);
  if (!isSafePath(folder ? path.slice(0, -1) : path)) {
    return problem('container.unsafe_name', { path });
  }
  if (folder && entry.size > 0) return problem('container.damaged', { path });
  const strange = oddClaim(entry, folder) ?? oddMethod(entry);
  if (strange) return problem('container.unsupported', { path, what: strange });
  const limit = entry.size > limits.file ? limits.file : limits.total;
  if (entry.size > limits.file || total > limits.total) {
    return problem('container.too_big', { path, limit });
  }
  return null;
}

function oddMethod({ method }: Entry): string | null {
  return method === 0 || method === 8 ? null : `method ${method}`;
}

function readEntry(zip: Uint8Array, entry: Entry | undefined): Uint8Array | Problem | null {
  if (!entry) return null;
  const packed = zip.subarray(entry.dataStart, entry.dataEnd);
  const bytes = entry.method === 0 ? packed : inflateExactly(packed, entry.size);
  const whole = bytes?.length === entry.size && crc32(bytes) === entry.crc;
  return whole && bytes ? bytes : problem('container.damaged', { path: entry.name });
}
