/** The timestamps of a package, as openssl takes them: the answers, and the roots to check them against. */
import { toHex, utf8 } from '../bytes';
import type { Hasher } from '../crypto';
import { certificatesPem } from '../pem';
import { TIMESTAMP_CHAIN, TIMESTAMPS } from './layout';
import { fixedFile, type PlannedFile } from './plan';
import type { PackageTimestamp } from './request';

/** Files of the timestamps, in order; none where there are none. */
export async function timestampFiles(
  timestamps: readonly PackageTimestamp[],
  hasher: Hasher,
): Promise<PlannedFile[]> {
  const files: PlannedFile[] = [];
  for (const [index, { seq, response }] of timestamps.entries()) {
    files.push(await fixedFile(`${TIMESTAMPS}${seq}-${index + 1}.tsr`, response, hasher));
  }
  const roots = new Map(timestamps.flatMap((one) => one.roots.map((der) => [toHex(der), der])));
  if (roots.size === 0) return files;
  const pem = certificatesPem([...roots.values()]);
  return [...files, await fixedFile(TIMESTAMP_CHAIN, utf8(pem), hasher)];
}
