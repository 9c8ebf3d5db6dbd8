/** What the own log says of a record that a package names. */
import { type EvidenceStore, StoreError } from '../../lib/platform/store';

/**
 * SHA-256 of a record's exact bytes by its number, computed now: the list only repeats what was sealed.
 * Null where there is none, or where what is there is no record any more.
 */
export async function hashAt(
  store: Pick<EvidenceStore, 'list' | 'get'>,
  seq: number,
): Promise<string | null> {
  const [line] = await store.list({ limit: 1, before: seq + 1 });
  if (line?.seq !== seq) return null;
  try {
    const found = await store.get(line.id);
    return found?.record.seq === seq ? found.hash : null;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'log_broken') return null;
    throw error;
  }
}
