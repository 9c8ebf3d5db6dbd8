/** A bag's files inside a ZIP, each unpacked when asked for and hashed once. */
import type { Hasher } from '../crypto';
import { BAGIT } from '../package/layout';
import { type Problem, problem } from '../problems';
import { RESCUE_MARK } from '../rescue';
import type { ZipFiles } from '../zip/read';

/** Thrown inside a layer's check to end it with a problem. Never leaves this folder. */
export class Found extends Error {
  constructor(readonly problem: Problem) {
    super(problem.id);
    this.name = 'Found';
  }
}

/** Access to a bag by names relative to its folder. */
export class BagFiles {
  readonly names: string[];
  /** Folders with nothing in them, each with its final slash: no list names them. */
  readonly emptyFolders: string[];
  readonly #names: Set<string>;
  readonly #hashes = new Map<string, { sha256: string; size: number }>();

  constructor(
    private readonly zip: ZipFiles,
    private readonly base: string,
    private readonly hasher: Hasher,
  ) {
    this.names = zip.names.map((name) => name.slice(base.length));
    this.emptyFolders = zip.emptyFolders.map((name) => name.slice(base.length));
    this.#names = new Set(this.names);
  }

  has(path: string): boolean {
    return this.#names.has(path);
  }

  /** Bytes of a file; {@link Found} where it is absent or damaged. */
  read(path: string): Uint8Array {
    const bytes = this.zip.read(this.base + path);
    if (bytes === null) throw new Found(problem('bag.no_tag', { path }));
    if (!(bytes instanceof Uint8Array)) throw new Found(bytes);
    return bytes;
  }

  /** SHA-256 and length in bytes of a file. */
  async digest(path: string): Promise<{ sha256: string; size: number }> {
    const known = this.#hashes.get(path);
    if (known) return known;
    const bytes = this.read(path);
    const digest = { sha256: await this.hasher.sha256(bytes), size: bytes.length };
    this.#hashes.set(path, digest);
    return digest;
  }
}

/** Finds the one folder that is the bag (or the top itself) and hands out its files. */
export function findBag(zip: ZipFiles, hasher: Hasher): BagFiles | Problem {
  const top = zip.names[0]?.split('/')[0] ?? '';
  const base = zip.names.includes(BAGIT) ? '' : `${top}/`;
  if (!zip.names.includes(base + BAGIT)) {
    const rescued = zip.names.includes(base + RESCUE_MARK);
    return problem(rescued ? 'container.rescue' : 'container.no_bag');
  }
  const outside = [...zip.names, ...zip.emptyFolders].find((name) => !name.startsWith(base));
  if (outside) return problem('bag.outside', { path: outside });
  return new BagFiles(zip, base, hasher);
}
