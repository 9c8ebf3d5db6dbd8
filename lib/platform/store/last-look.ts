/** The last look at files before they are deleted: afterwards nobody can tell that they were not as sealed. */
import type { NotCaptured } from '../../core/evidence/draft';
import type { CaptureRecord } from '../../core/evidence/record';
import type { StoreContext } from './context';
import { getFile, partRange } from './parts';

/**
 * What is not as the record says: `deleted_missing` was not there any more, `deleted_changed` was there with
 * other bytes (their hash is the detail), `deleted_unlisted` was there though the record names no such file.
 */
export async function lastLook(
  context: StoreContext,
  { id, artifacts }: CaptureRecord,
): Promise<NotCaptured[]> {
  const gaps: NotCaptured[] = [];
  for (const { path, sha256 } of artifacts) {
    // One after the other: of a large record no more than one file is in memory.
    const bytes = await getFile(context.db, id, path);
    if (!bytes) gaps.push({ what: path, reason: 'deleted_missing' });
    const found = bytes && (await context.crypto.sha256(bytes));
    if (found && found !== sha256) {
      gaps.push({ what: path, reason: 'deleted_changed', detail: `SHA-256 ${found}` });
    }
  }
  const listed = new Set(artifacts.map(({ path }) => path));
  const keys = await context.db.getAllKeys('artifacts', partRange(id));
  const others = new Set(keys.map(([, path]) => path).filter((path) => !listed.has(path)));
  for (const what of others) gaps.push({ what, reason: 'deleted_unlisted' });
  return gaps;
}
