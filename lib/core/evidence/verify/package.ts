/** The one entry to checking a package: the desk and the command line both call this. */
import type { EvidenceCrypto } from '../crypto';
import { PUBLIC_KEY } from '../package/layout';
import type { Problem } from '../problems';
import { DEFAULT_LIMITS, openZip, type ZipLimits } from '../zip/read';
import { checkBag } from './bag';
import { type BagFiles, Found, findBag } from './bag-files';
import { type ChainFacts, checkChain } from './chain-layer';
import { checkSignature } from './signature';
import { checkTimestamps } from './timestamps';
import * as verdict from './verdict';

/** How far a check is: files unpacked of all. The layers after that take a moment only. */
export type CheckProgress = (done: number, total: number) => void;

/**
 * Checks a package that is wholly in memory, layer by layer. Never throws for bad input: whatever
 * the bytes are, the answer names the first thing wrong in each layer.
 */
export async function verifyPackage(
  zip: Uint8Array,
  crypto: EvidenceCrypto,
  limits: ZipLimits = DEFAULT_LIMITS,
  onProgress: CheckProgress = () => {},
): Promise<verdict.PackageVerdict> {
  const files = openZip(zip, limits);
  if ('id' in files) return unreadable(files);
  const bag = findBag(files, crypto);
  if ('id' in bag) return unreadable(bag);
  const container = await attempt(() => unpackAll(bag, onProgress));
  const lists = await attempt(() => checkBag(bag));
  const chain = await attempt(() => checkChain(bag, crypto));
  const signature = await attempt(() => checkSignature(bag, crypto));
  // Without a chain nothing is known that they could be about.
  const seqs = chain.value?.seqs;
  const stamps = seqs ? await attempt(() => checkTimestamps(bag, seqs, crypto)) : null;
  const layers = [
    verdict.layerVerdict('container', container.value ?? 0, container.problem),
    verdict.layerVerdict('bag', lists.value ?? 0, lists.problem),
    verdict.layerVerdict('chain', chain.value?.checked ?? 0, chain.problem),
    verdict.layerVerdict('signature', signature.value ?? 0, signature.problem),
    chain.value
      ? verdict.layerVerdict('timestamps', stamps?.value?.checked ?? 0, stamps?.problem ?? null)
      : verdict.notChecked('timestamps'),
  ];
  const notes = [...(chain.value?.notes ?? []), ...(stamps?.value?.notes ?? [])];
  return summary(layers, chain.value ? await factsOf(bag, chain.value) : null, notes);
}

type Attempt<T> = { value: T; problem: null } | { value: null; problem: Problem };

async function attempt<T>(check: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await check(), problem: null };
  } catch (error) {
    if (error instanceof Found) return { value: null, problem: error.problem };
    throw error;
  }
}

/** Unpacks every file once; the hashes taken on the way serve the later layers. */
async function unpackAll(bag: BagFiles, onProgress: CheckProgress): Promise<number> {
  for (const [done, path] of bag.names.entries()) {
    onProgress(done, bag.names.length);
    await bag.digest(path);
  }
  return bag.names.length;
}

async function factsOf(bag: BagFiles, { seal }: ChainFacts): Promise<verdict.PackageFacts> {
  return {
    records: seal.head.seq,
    exported: seal.exported.length,
    headCode: seal.head.code,
    head: seal.head.sha256,
    exportedAt: seal.exportedAt,
    keySha256: (await bag.digest(PUBLIC_KEY)).sha256,
  };
}

function unreadable(problem: Problem): verdict.PackageVerdict {
  const [first, ...rest] = verdict.LAYERS;
  const layers = [verdict.layerVerdict(first, 0, problem), ...rest.map(verdict.notChecked)];
  return summary(layers, null, []);
}

function summary(
  layers: verdict.LayerVerdict[],
  facts: verdict.PackageFacts | null,
  notes: Problem[],
): verdict.PackageVerdict {
  const firstProblem = layers.find((layer) => layer.firstProblem)?.firstProblem ?? null;
  return { ok: firstProblem === null, layers, firstProblem, facts, notes };
}
