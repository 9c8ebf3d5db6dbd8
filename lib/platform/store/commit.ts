/** Saving a capture: staged, sealed, read back; only then is it saved. */
import { headCode } from '../../core/evidence/chain';
import type { CaptureDraft } from '../../core/evidence/draft';
import type { Artifact } from '../../core/evidence/record';
import type { StoreContext } from './context';
import { write } from './database';
import { StoreError, toStoreError } from './errors';
import { partRange, putFile } from './parts';
import { readBack } from './read-back';
import { recoverLocked } from './recover';
import { shortOf } from './room';
import type { Staged } from './schema';
import { checkStaged, type Sealed, sealStaged } from './seal';

/** Proof to the user that a capture is in the log. */
export interface Saved {
  id: string;
  seq: number;
  /** SHA-256 of the record's exact bytes. */
  hash: string;
  /** Code of the log's new head, to show and to note down. */
  headCode: string;
  /** What the record says it does not hold, one name for each of its entries. */
  notCaptured: string[];
}

/** How far a commit is: files stored of all, then the check of what was written. */
export type CommitProgress = (step: {
  stage: 'seal' | 'verify';
  done: number;
  total: number;
}) => void;

/**
 * Saves a capture. When this returns, the record and its files were read from the database again
 * and had the hashes that were sealed.
 * @throws StoreError; unless its code is `readback`, nothing of this capture is in the log
 */
export async function commitCapture(
  context: StoreContext,
  draft: CaptureDraft,
  onProgress: CommitProgress = () => {},
): Promise<Saved> {
  const { artifacts, ...rest } = draft;
  const staged: Staged = {
    id: context.newId(),
    draft: rest,
    artifacts: await describe(context, draft),
  };
  checkStaged(staged);
  await needRoom(context, staged);
  return context.lock(async () => {
    await closeOlder(context);
    const sealed = await sealAll(context, staged, artifacts, onProgress);
    onProgress({ stage: 'verify', done: 0, total: 1 });
    await readBack(context, sealed);
    onProgress({ stage: 'verify', done: 1, total: 1 });
    const { id, seq, notCaptured } = sealed.record;
    const missing = notCaptured.map(({ what }) => what);
    return { id, seq, hash: sealed.hash, headCode: headCode(sealed.hash), notCaptured: missing };
  });
}

/** An older capture that cannot be closed, as where the disk does not give its files, must not keep this one out. */
async function closeOlder(context: StoreContext): Promise<void> {
  try {
    await recoverLocked(context);
  } catch (error) {
    // It stays staged, and the next start tells of it.
    console.warn('[swipewise] recovery', error);
  }
}

/** Half-way through is a bad moment to run out of room: what surely does not fit is not begun. */
async function needRoom(context: StoreContext, { artifacts }: Staged): Promise<void> {
  const bytes = artifacts.reduce((sum, file) => sum + file.bytes, 0);
  const short = shortOf(bytes, await context.room());
  if (short !== null) throw new StoreError('quota', short);
}

async function sealAll(
  context: StoreContext,
  staged: Staged,
  artifacts: CaptureDraft['artifacts'],
  onProgress: CommitProgress,
): Promise<Sealed> {
  try {
    await stage(context, staged, artifacts, onProgress);
    return await sealStaged(context, 'capture', staged);
  } catch (error) {
    throw await discard(context, staged.id, toStoreError(error));
  }
}

async function describe(context: StoreContext, draft: CaptureDraft): Promise<Artifact[]> {
  const described: Artifact[] = [];
  for (const { path, mediaType, role, bytes } of draft.artifacts) {
    const sha256 = await context.crypto.sha256(bytes);
    described.push({ path, sha256, bytes: bytes.length, mediaType, role });
  }
  return described;
}

async function stage(
  context: StoreContext,
  staged: Staged,
  artifacts: CaptureDraft['artifacts'],
  onProgress: CommitProgress,
): Promise<void> {
  const total = artifacts.length;
  await write(context.db, ['staging'], async (transaction) => {
    await transaction.objectStore('staging').add(staged);
  });
  for (const [done, { path, bytes }] of artifacts.entries()) {
    onProgress({ stage: 'seal', done, total });
    await putFile(context.db, staged.id, path, bytes);
  }
  onProgress({ stage: 'seal', done: total, total });
}

/**
 * Takes away what was staged and gives back the error to report. Where even that fails, the rest
 * is closed on the next start, and the error holds both causes.
 */
async function discard(
  context: StoreContext,
  id: string,
  failure: StoreError,
): Promise<StoreError> {
  try {
    await write(context.db, ['staging', 'artifacts'], async (transaction) => {
      // Gone where another window closed it as incomplete: then the files are that record's.
      if ((await transaction.objectStore('staging').getKey(id)) === undefined) return;
      await transaction.objectStore('artifacts').delete(partRange(id));
      await transaction.objectStore('staging').delete(id);
    });
    return failure;
  } catch (error) {
    const cause = new AggregateError([failure, error]);
    return new StoreError(failure.code, failure.detail, { cause });
  }
}
