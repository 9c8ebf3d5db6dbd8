/** Seals a draft in the store, its failures in the words of the message contract. */
import type { CaptureDraft } from '../../core/evidence/draft';
import { type CommitProgress, openEvidenceStore, type Saved, StoreError } from '../store';
import { CaptureFailure } from './failure';

/**
 * Opens the store, commits, closes. Resolves only after the store has read the record back.
 * @throws CaptureFailure `quota`, or `failed` with the store's code and detail
 */
export async function commitDraft(draft: CaptureDraft, onProgress: CommitProgress): Promise<Saved> {
  try {
    const store = await openEvidenceStore({ extensionVersion: draft.extensionVersion });
    try {
      return await store.commitCapture(draft, onProgress);
    } finally {
      store.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const refusal = error.code === 'quota' ? 'quota' : 'failed';
    throw new CaptureFailure(refusal, `${error.code} ${error.detail}`);
  }
}
