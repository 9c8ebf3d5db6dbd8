/** Makes a package: planned from hashes first, then the files stream through one by one. */
import { headCode } from '../chain';
import type { Hasher, Signer } from '../crypto';
import { writeZip } from '../zip/write';
import { CHAIN } from './layout';
import { checkSize, planPayload } from './plan';
import { PackageError, type PackageRequest } from './request';
import { sealPayload } from './tags';

/**
 * Name of an export without `.zip`, e.g. `swipewise-20250102-110405-7K3M`: local wall-clock time
 * and the first group of the head's code. Also the folder inside, as RFC 8493 section 4 wants.
 */
export function packageName(request: PackageRequest): string {
  const local = new Date(Date.parse(request.exportedAt) + request.tzOffset * 60_000).toISOString();
  const time = local.slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  return `swipewise-${time}-${headCode(request.log.at(-1)?.hash ?? '').slice(0, 4)}`;
}

/**
 * Streams the package as ZIP bytes. It holds the log's records and one artifact at a time.
 * @throws PackageError; what came out before it is no whole package and must be thrown away
 */
export async function* writePackage(
  request: PackageRequest,
  crypto: Hasher & Signer,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const head = request.log.at(-1);
  if (!head) throw new PackageError('nothing', CHAIN);
  const payload = await planPayload(request, crypto);
  const files = await sealPayload(request, head, payload, crypto);
  checkSize(files);
  const base = packageName(request);
  const inputs = files.map((file) => ({
    name: `${base}/${file.path}`,
    packed: file.packed,
    read: file.read,
  }));
  yield* writeZip(inputs, wallClock(request));
}

/** ZIP stores wall-clock time without a zone, so the same export has the same bytes anywhere. */
function wallClock({ exportedAt, tzOffset }: PackageRequest): Date {
  const local = new Date(Date.parse(exportedAt) + tzOffset * 60_000);
  const year = Math.min(Math.max(local.getUTCFullYear(), 1980), 2099);
  return new Date(
    year,
    local.getUTCMonth(),
    local.getUTCDate(),
    local.getUTCHours(),
    local.getUTCMinutes(),
    local.getUTCSeconds(),
  );
}
