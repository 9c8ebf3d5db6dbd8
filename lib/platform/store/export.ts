/** Export: the log and the chosen files as a stream of ZIP bytes. */
import { ChainWalk } from '../../core/evidence/chain';
import {
  PackageError,
  type PackageRequest,
  type PackageTimestamp,
  type SealedRecord,
} from '../../core/evidence/package/request';
import { packageName, writePackage } from '../../core/evidence/package/write';
import { PACKAGE_AIDS } from './aids';
import type { StoreContext } from './context';
import { StoreError, toStoreError } from './errors';
import { signingKey } from './key';
import { readHead, readRecords } from './log';
import { getFile } from './parts';

/** A package on its way out. */
export interface ExportedPackage {
  /** Proposed file name with `.zip`. */
  fileName: string;
  /** The ZIP's bytes in order, made while they are read; can be read once. Fails with StoreError. */
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/**
 * Prepares the export of some records. `chain.jsonl` always holds every record of the log (address
 * and title of each page included), the chosen ones bring their files.
 * @throws StoreError `log_broken`, `unknown_record`, `nothing`
 */
export async function exportPackage(
  context: StoreContext,
  ids: Iterable<string>,
): Promise<ExportedPackage> {
  const log = await readLog(context);
  const exported = new Set(ids);
  const known = new Set(log.map(({ record }) => record.id));
  if (exported.size === 0) throw new StoreError('nothing', '');
  for (const id of exported) if (!known.has(id)) throw new StoreError('unknown_record', id);
  const now = context.now();
  const request: PackageRequest = {
    log,
    exported,
    exportedAt: now.toISOString(),
    tzOffset: -now.getTimezoneOffset(),
    extensionVersion: context.extensionVersion,
    aids: PACKAGE_AIDS,
    timestamps: await readTimestamps(context),
    readArtifact: (id, path) => getFile(context.db, id, path),
  };
  return { fileName: `${packageName(request)}.zip`, chunks: stream(context, request) };
}

/** Every timestamp that was found in order, with the roots that the user has for its authority now. */
async function readTimestamps({ db }: StoreContext): Promise<PackageTimestamp[]> {
  const roots = new Map((await db.getAll('authorities')).map((one) => [one.url, one.roots]));
  const rows = (await db.getAll('timestamps')).sort((a, b) => (a.askedAt < b.askedAt ? -1 : 1));
  return rows.flatMap(({ state, response, seq, url }) =>
    state === 'checked' && response ? [{ seq, response, roots: roots.get(url) ?? [] }] : [],
  );
}

/** All records, each checked: nothing is exported under a seal that the log does not bear. */
async function readLog(context: StoreContext): Promise<SealedRecord[]> {
  const head = await readHead(context.db);
  const walk = new ChainWalk(context.crypto);
  const log: SealedRecord[] = [];
  for await (const { bytes } of readRecords(context.db, head.seq)) {
    const step = await walk.next(bytes);
    if ('params' in step) throw new StoreError('log_broken', step.id);
    log.push({ ...step, bytes });
  }
  const wrong = walk.end(head);
  if (wrong) throw new StoreError('log_broken', wrong.id);
  return log;
}

async function* stream(
  context: StoreContext,
  request: PackageRequest,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  try {
    const signer = await signingKey(context.db);
    yield* writePackage(request, { ...context.crypto, ...signer });
  } catch (error) {
    if (error instanceof PackageError) throw new StoreError(error.reason, error.path);
    throw toStoreError(error);
  }
}
