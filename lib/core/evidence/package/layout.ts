/** Names inside a package: BagIt (RFC 8493) with our own tag files beside it. */

import { RECORD_FILE } from '../parse';
import type { EvidenceRecord } from '../record';

/** The declaration that makes a folder a bag. */
export const BAGIT = 'bagit.txt';
/** Its only content (RFC 8493, section 2.1.1). */
export const BAGIT_TEXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
/** What the bag is, for people and archives. */
export const BAG_INFO = 'bag-info.txt';
/** SHA-256 of every payload file; this is the file that is signed. */
export const MANIFEST = 'manifest-sha256.txt';
/** SHA-256 of every other file except itself. */
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';
/** The exact bytes of every record of the log, one a line. */
export const CHAIN = 'chain.jsonl';
/** ECDSA signature over the manifest, DER. */
export const SIGNATURE = 'manifest.sig';
/** The key that made it, PEM. */
export const PUBLIC_KEY = 'public-key.pem';
/** How to check all this without us. */
export const GUIDE = '核验说明.txt';
/** The package for reading and printing. */
export const REPORT = 'report.html';
/** Checks the package with a shell, coreutils and openssl. */
export const CHECK_SH = 'verify.sh';
/** Checks the package with the PowerShell that Windows brings. */
export const CHECK_PS1 = 'verify.ps1';
/** Folder of the timestamps: one whole TimeStampResp (RFC 3161) a file, `SEQ-N.tsr` after its record. */
export const TIMESTAMPS = 'timestamps/';
/** Certificates of their authorities up to the roots that the user had imported, PEM. */
export const TIMESTAMP_CHAIN = 'tsa-chain.pem';
/** What was sealed with this export; a payload file, so that the signature covers it. */
export const SEAL = 'data/seal.json';

/** Tag files that every package has and whose hashes stand in the seal. */
export const SEALED_TAGS: readonly string[] = [BAGIT, GUIDE, PUBLIC_KEY, CHAIN];
/** Tag files that are made after the seal, or from it; each is checked in its own way. */
export const UNSEALED_TAGS: readonly string[] = [BAG_INFO, MANIFEST, TAG_MANIFEST, SIGNATURE];

/** Folder of a record's files, with its final slash. */
export function recordFolder(id: string): string {
  return `data/${id}/`;
}

/** Name of the file with a record's exact bytes. */
export function recordPath(id: string): string {
  return recordFolder(id) + RECORD_FILE;
}

/** Files that belong to a record; none for a tombstone. */
export function artifactsOf(record: EvidenceRecord) {
  return record.kind === 'tombstone' ? [] : record.artifacts;
}

/**
 * Names that later tombstones say were deleted, as `id/path`. A file that is absent for this
 * reason is accounted for.
 */
export function deletedFiles(records: Iterable<EvidenceRecord>): Set<string> {
  const gone = new Set<string>();
  for (const record of records) {
    if (record.kind !== 'tombstone') continue;
    for (const file of record.removed) gone.add(`${record.target}/${file.path}`);
  }
  return gone;
}
