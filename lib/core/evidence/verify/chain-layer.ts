/** The chain layer: each record, its link, and the files of those that were exported. */
import { equalBytes } from '../bytes';
import { ChainWalk, headCode, type Link } from '../chain';
import type { Hasher } from '../crypto';
import * as names from '../package/layout';
import type { Seal } from '../package/seal';
import { type Problem, problem } from '../problems';
import { readSeal } from './bag';
import { type BagFiles, Found } from './bag-files';

/** What the chain layer learnt. */
export interface ChainFacts {
  seal: Seal;
  /** Records and files looked at. */
  checked: number;
  notes: Problem[];
  /** Number of each record by the hash of its bytes. */
  seqs: Map<string, number>;
}

/**
 * Checks `chain.jsonl` against the seal, and the exported records and files against the chain.
 * @throws Found with the first problem
 */
export async function checkChain(bag: BagFiles, hasher: Hasher): Promise<ChainFacts> {
  const seal = readSeal(bag);
  const lines = chainLines(bag.read(names.CHAIN));
  const { links, notes } = await walk(lines, seal, hasher);
  await checkSealedTags(bag, seal);
  const owned = await checkExported(bag, seal, links, lines);
  const stray = first(bag.names, (path) => path.startsWith('data/') && !owned.has(path));
  if (stray) throw new Found(problem('chain.stray_file', { path: stray }));
  const seqs = new Map([...links.values()].map(({ record, hash }) => [hash, record.seq]));
  return { seal, checked: lines.length + owned.size, notes, seqs };
}

/** Lines without their line breaks. The last one has to end too, or it may be cut. */
function chainLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
    lines.push(bytes.subarray(from, at));
    from = at + 1;
  }
  if (from < bytes.length) throw new Found(problem('chain.no_end', { path: names.CHAIN }));
  return lines;
}

async function walk(
  lines: readonly Uint8Array[],
  seal: Seal,
  hasher: Hasher,
): Promise<{ links: Map<string, Link>; notes: Problem[] }> {
  const chain = new ChainWalk(hasher);
  const links = new Map<string, Link>();
  for (const line of lines) {
    const step = await chain.next(line);
    if ('params' in step) throw new Found(step);
    links.set(step.record.id, step);
  }
  const wrong = chain.end({ seq: seal.head.seq, hash: seal.head.sha256 });
  if (wrong) throw new Found(wrong);
  if (seal.head.code !== headCode(seal.head.sha256)) {
    throw new Found(problem('chain.seal', { path: names.SEAL, field: 'head.code' }));
  }
  return { links, notes: chain.notes };
}

/**
 * The seal is signed and names the hashes of tag files; so the signature reaches them too. A tag file
 * that it does not name was put there by someone else, for the list of tag files is not signed.
 */
async function checkSealedTags(bag: BagFiles, { tags }: Seal): Promise<void> {
  for (const path of new Set([...names.SEALED_TAGS, ...Object.keys(tags)])) {
    if ((await bag.digest(path)).sha256 !== tags[path]) {
      throw new Found(problem('chain.sealed_file', { path }));
    }
  }
  const stray = first(
    bag.names,
    (path) =>
      !path.startsWith('data/') &&
      !Object.hasOwn(tags, path) &&
      !names.UNSEALED_TAGS.includes(path),
  );
  if (stray) throw new Found(problem('chain.unsealed_file', { path: stray }));
}

/** The first in the order of the alphabet: a ZIP may have its files in any order. */
function first(paths: readonly string[], isOdd: (path: string) => boolean): string | undefined {
  return paths.filter(isOdd).sort()[0];
}

/** The exported records' files; gives back the names of all files that are accounted for. */
async function checkExported(
  bag: BagFiles,
  seal: Seal,
  links: ReadonlyMap<string, Link>,
  lines: readonly Uint8Array[],
): Promise<Set<string>> {
  const owned = new Set<string>([names.SEAL]);
  const gone = names.deletedFiles([...links.values()].map(({ record }) => record));
  for (const id of seal.exported) {
    const link = links.get(id);
    if (!link) throw new Found(problem('chain.unknown_record', { id }));
    owned.add(checkRecordFile(bag, link, lines[link.record.seq - 1]));
    for (const path of await checkArtifacts(bag, link, gone)) owned.add(path);
  }
  return owned;
}

function checkRecordFile(bag: BagFiles, { record }: Link, line: Uint8Array | undefined): string {
  const path = names.recordPath(record.id);
  const { seq } = record;
  if (!bag.has(path)) throw new Found(problem('chain.record_missing', { seq, path }));
  if (!line || !equalBytes(bag.read(path), line)) {
    throw new Found(problem('chain.record_differs', { seq, path }));
  }
  return path;
}

async function checkArtifacts(
  bag: BagFiles,
  { record }: Link,
  gone: ReadonlySet<string>,
): Promise<string[]> {
  const owned: string[] = [];
  for (const artifact of names.artifactsOf(record)) {
    const path = names.recordFolder(record.id) + artifact.path;
    const params = { seq: record.seq, path };
    if (!bag.has(path)) {
      if (gone.has(`${record.id}/${artifact.path}`)) continue;
      throw new Found(problem('chain.artifact_missing', params));
    }
    const { sha256, size } = await bag.digest(path);
    if (sha256 !== artifact.sha256 || size !== artifact.bytes) {
      throw new Found(problem('chain.artifact_changed', params));
    }
    owned.push(path);
  }
  return owned;
}
