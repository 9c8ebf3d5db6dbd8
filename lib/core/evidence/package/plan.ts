/** The payload of a package, known by hash before a single artifact is read. */
import type { Hasher } from '../crypto';
import { artifactsOf, deletedFiles, recordFolder, recordPath } from './layout';
import { PackageError, type PackageRequest, type SealedRecord } from './request';

/** A file of the package: what the manifests say of it, and how to get its bytes. */
export interface PlannedFile {
  /** Name relative to the bag's folder. */
  path: string;
  sha256: string;
  /** Length in bytes. */
  size: number;
  /** True where deflate would gain nothing. */
  packed: boolean;
  /** @throws PackageError where the bytes are gone or no longer those that were sealed. */
  read(): Promise<Uint8Array>;
}

/** A plain ZIP has 32-bit sizes and 16-bit counts; this leaves room for headers. */
const MAX_BYTES = 0xffff_ffff - 64 * 2 ** 20;
const MAX_FILES = 65_000;

/** A file whose bytes are at hand. */
export async function fixedFile(
  path: string,
  bytes: Uint8Array,
  hasher: Hasher,
): Promise<PlannedFile> {
  const sha256 = await hasher.sha256(bytes);
  return { path, sha256, size: bytes.length, packed: false, read: async () => bytes };
}

/**
 * The files of the chosen records, in the log's order. Files that a tombstone names are left out.
 * @throws PackageError where nothing is chosen or an id is not in the log
 */
export async function planPayload(request: PackageRequest, hasher: Hasher): Promise<PlannedFile[]> {
  const chosen = request.log.filter(({ record }) => request.exported.has(record.id));
  checkChoice(request, chosen);
  const gone = deletedFiles(request.log.map(({ record }) => record));
  const files: PlannedFile[] = [];
  for (const sealed of chosen) {
    files.push(await fixedFile(recordPath(sealed.record.id), sealed.bytes, hasher));
    files.push(...planArtifacts(request, sealed, gone, hasher));
  }
  return files;
}

/**
 * Holds all files of a package against what a plain ZIP can name, before the first byte is written.
 * @throws PackageError `too_big`
 */
export function checkSize(files: readonly PlannedFile[]): void {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > MAX_BYTES || files.length > MAX_FILES) throw new PackageError('too_big', 'data');
}

function checkChoice(request: PackageRequest, chosen: readonly SealedRecord[]): void {
  if (request.exported.size === 0) throw new PackageError('nothing', '');
  const known = new Set(chosen.map(({ record }) => record.id));
  for (const id of request.exported) {
    if (!known.has(id)) throw new PackageError('unknown_record', id);
  }
}

function planArtifacts(
  request: PackageRequest,
  { record }: SealedRecord,
  gone: ReadonlySet<string>,
  hasher: Hasher,
): PlannedFile[] {
  return artifactsOf(record)
    .filter(({ path }) => !gone.has(`${record.id}/${path}`))
    .map((artifact) => ({
      path: recordFolder(record.id) + artifact.path,
      sha256: artifact.sha256,
      size: artifact.bytes,
      packed: artifact.mediaType.startsWith('image/'),
      read: async () => {
        const bytes = await request.readArtifact(record.id, artifact.path);
        if (!bytes) throw new PackageError('artifact_missing', artifact.path);
        // The manifest promises the sealed hash, so other bytes must never go out under it.
        const same = (await hasher.sha256(bytes)) === artifact.sha256;
        if (!same) throw new PackageError('artifact_changed', artifact.path);
        return bytes;
      },
    }));
}
