/** What the store's failures mean to the user: not saved, no room, or nobody can tell. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaptureDraft } from '../../../lib/core/evidence/draft';
import { StoreError, type StoreErrorCode } from '../../../lib/platform/store/errors';

const commitCapture = vi.fn();
const close = vi.fn();
vi.mock('../../../lib/platform/store', () => ({
  StoreError,
  openEvidenceStore: async () => ({ commitCapture, close }),
}));
vi.mock('../../../lib/platform/browser', () => ({ browser: {} }));
const { commitDraft } = await import('../../../lib/platform/capture/commit');

const DRAFT = { extensionVersion: '1' } as CaptureDraft;

describe('committing a draft', () => {
  beforeEach(() => void close.mockReset());

  it.each<[StoreErrorCode, string]>([
    ['readback', 'unsure'],
    ['quota', 'quota'],
    ['changed', 'failed'],
    ['bad_draft', 'failed'],
    ['failed', 'failed'],
  ])('%s becomes %s', async (code, refusal) => {
    commitCapture.mockRejectedValue(new StoreError(code, 'x'));
    await expect(commitDraft(DRAFT, () => {})).rejects.toMatchObject({
      ...{ name: 'CaptureFailure', refusal, detail: `${code} x` },
    });
    expect(close).toHaveBeenCalled();
  });
});
