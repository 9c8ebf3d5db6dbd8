/** After a crash: what was being saved becomes a record that says it is incomplete. */
import type { NotCaptured } from '../../core/evidence/draft';
import type { Artifact } from '../../core/evidence/record';
import type { StoreContext } from './context';
import { isMatching } from './matching';
import { getFile } from './parts';
import type { Staged } from './schema';
import { type Sealed, sealStaged } from './seal';

/** Reason in `notCaptured` for a file that was cut off. */
const INTERRUPTED = 'interrupted';

/**
 * Closes every capture that was interrupted, in the order of its time. Call it on start; it waits
 * for a capture that is under way and leaves that one alone.
 * @returns the records it made
 */
export async function recover(context: StoreContext): Promise<Sealed[]> {
  // Nothing was left, as nearly always: no reason to wait for anyone.
  if ((await context.db.count('staging')) === 0) return [];
  return context.lock(() => recoverLocked(context));
}

/**
 * {@link recover} for a caller that holds the lock: under it, nothing staged is alive. One that cannot be closed
 * keeps none of the others from it, and stays for the next start.
 * @throws what the first of those failed with, after all were tried
 */
export async function recoverLocked(context: StoreContext): Promise<Sealed[]> {
  const left = await context.db.getAll('staging');
  left.sort((a, b) => (a.draft.capturedAt < b.draft.capturedAt ? -1 : 1));
  const closed: Sealed[] = [];
  const failures: unknown[] = [];
  for (const staged of left) {
    try {
      closed.push(await close(context, staged));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return closed;
}

async function close(context: StoreContext, staged: Staged): Promise<Sealed> {
  const kept: Artifact[] = [];
  const lost: NotCaptured[] = [];
  for (const artifact of staged.artifacts) {
    const bytes = await getFile(context.db, staged.id, artifact.path);
    if (await isMatching(bytes, artifact, context.crypto)) kept.push(artifact);
    else lost.push({ what: artifact.path, reason: INTERRUPTED });
  }
  const { draft } = staged;
  const step = { at: context.now().toISOString(), did: 'closed_after_interruption' };
  const closing: Staged = {
    id: staged.id,
    artifacts: kept,
    draft: {
      ...draft,
      steps: [...draft.steps, step],
      notCaptured: [...draft.notCaptured, ...lost],
    },
  };
  const dropped = lost.map(({ what }) => what);
  return sealStaged(context, 'incomplete', closing, dropped);
}
