/** Opens a package for looking at: checked first, and only where all is in order is there anything to see. */
import { fromUtf8 } from '../bytes';
import type { EvidenceCrypto } from '../crypto';
import { artifactsOf, CHAIN, recordFolder } from '../package/layout';
import type { SealedRecord } from '../package/request';
import { parseRecord } from '../parse';
import { DEFAULT_LIMITS, openZip, type ZipLimits } from '../zip/read';
import { readSeal } from './bag';
import { type BagFiles, findBag } from './bag-files';
import { type CheckProgress, verifyPackage } from './package';
import type { PackageVerdict } from './verdict';

/** A record of a package. */
export interface OpenedRecord extends SealedRecord {
  /** Whether its files are inside; of the others there is only the record. */
  exported: boolean;
}

/** A package that was checked. */
export interface OpenedPackage {
  verdict: PackageVerdict;
  /** The whole chain in order; empty unless all is in order. */
  records: OpenedRecord[];
  /** Bytes of a file that the record lists; null where there is none, or the package is not in order. */
  read(id: string, path: string): Uint8Array | null;
}

/** Checks a package that is wholly in memory, then opens it. Never throws for bad input. */
export async function openPackage(
  zip: Uint8Array,
  crypto: EvidenceCrypto,
  limits: ZipLimits = DEFAULT_LIMITS,
  onProgress?: CheckProgress,
): Promise<OpenedPackage> {
  const verdict = await verifyPackage(zip, crypto, limits, onProgress);
  const files = verdict.ok ? openZip(zip, limits) : null;
  const bag = files && !('id' in files) ? findBag(files, crypto) : null;
  if (!bag || 'id' in bag) return { verdict, records: [], read: () => null };
  const records = await readRecords(bag, crypto);
  const listed = new Set(records.filter(({ exported }) => exported).flatMap(pathsOf));
  const read = (id: string, path: string): Uint8Array | null => {
    const name = recordFolder(id) + path;
    return listed.has(name) && bag.has(name) ? bag.read(name) : null;
  };
  return { verdict, records, read };
}

function pathsOf({ record }: OpenedRecord): string[] {
  return artifactsOf(record).map(({ path }) => recordFolder(record.id) + path);
}

/** The chain was found in order, so each line is a record. */
async function readRecords(bag: BagFiles, crypto: EvidenceCrypto): Promise<OpenedRecord[]> {
  const exported = new Set(readSeal(bag).exported);
  const records: OpenedRecord[] = [];
  for (const line of (fromUtf8(bag.read(CHAIN)) ?? '').trimEnd().split('\n')) {
    const bytes = new TextEncoder().encode(line);
    const parsed = parseRecord(bytes);
    if (!('record' in parsed)) throw new TypeError(`not a record: ${parsed.fault}`);
    const { record } = parsed;
    const hash = await crypto.sha256(bytes);
    records.push({ record, bytes, hash, exported: exported.has(record.id) });
  }
  return records;
}
