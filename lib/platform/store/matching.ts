/** Whether bytes are the file that a record names. */
import type { Hasher } from '../../core/evidence/crypto';
import type { Artifact } from '../../core/evidence/record';

/** True where there are bytes, of the stated length and hash. */
export async function isMatching(
  bytes: Uint8Array | null,
  artifact: Pick<Artifact, 'bytes' | 'sha256'>,
  hasher: Hasher,
): Promise<boolean> {
  if (bytes?.length !== artifact.bytes) return false;
  return (await hasher.sha256(bytes)) === artifact.sha256;
}
