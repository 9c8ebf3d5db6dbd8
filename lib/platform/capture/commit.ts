/** Seals a draft in the store, its failures in the words of the message contract. */
import type { CaptureDraft } from '../../core/evidence/draft';
import { type CommitProgress, openEvidenceStore, type Saved, StoreError } from '../store';
import { CaptureFailure } from './failure';

/**
 * Opens the store, commits, closes. Resolves only after the store has read the record back.
 * @throws CaptureFailure with the store's code and detail: `unsure` where the record was written
 * and does not read back, so that it may be in the log; `quota` or `failed` where it is not
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
    throw new CaptureFailure(refusalOf(error.code), `${error.code} ${error.detail}`);
  }
}

function refusalOf(code: StoreError['code']): 'quota' | 'unsure' | 'failed' {
  if (code === 'readback') return 'unsure';
  return code === 'quota' ? 'quota' : 'failed';
}
