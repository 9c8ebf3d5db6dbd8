/** How a deletion ended, for the desk. */
import type { DeletionView, DeskState } from '../../components/desk/state';
import type { EvidenceStore } from '../../lib/platform/store';
import { faultOf } from './views';

/** Deletes and tells how it ended. Never rejects. */
export async function removed(
  open: () => Promise<Pick<EvidenceStore, 'deleteFiles'>>,
  ids: readonly string[],
  reason: string,
): Promise<Extract<DeletionView, { kind: 'done' | 'failed' }>> {
  try {
    const { files, bytes, headCode } = await (await open()).deleteFiles(ids, reason);
    return { kind: 'done', files, bytes, headCode };
  } catch (error) {
    return { kind: 'failed', fault: faultOf(error) };
  }
}

/** Numbers of these records, the oldest first, as far as the list has been read. */
export function numbersOf(list: DeskState['list'], ids: readonly string[]): number[] {
  if (list.kind !== 'ready') return [];
  const asked = new Set(ids);
  const numbers = list.items.filter(({ id }) => asked.has(id)).map(({ seq }) => seq);
  return numbers.sort((a, b) => a - b);
}
