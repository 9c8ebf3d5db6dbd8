/** Why a capture ended without a record, in the words of the message contract. */
import { refusalFor } from '../background/refusal';
import { browser } from '../browser';
import type { CaptureRefusal, CaptureStage } from '../messages';
import { isSealing } from './stages';

/**
 * Thrown by the steps of a capture; becomes the `failed` event. With `unsure` the record may be in
 * the log; with every other refusal it is not.
 */
export class CaptureFailure extends Error {
  constructor(
    readonly refusal: CaptureRefusal,
    readonly detail: string,
  ) {
    super(`${refusal}: ${detail}`);
    this.name = 'CaptureFailure';
  }
}

/**
 * What a fault means. Before sealing it is the tab's: closed meanwhile, left for another page, or
 * closed to extensions. Later only the commit's own words tell that nothing was saved.
 */
export async function failureAt(
  stage: CaptureStage,
  tabId: number,
  error: unknown,
): Promise<CaptureFailure> {
  if (error instanceof CaptureFailure) return error;
  if (isSealing(stage)) return new CaptureFailure('unsure', String(error));
  // Only asks why: where not even that can be told, the fault itself is what there is to say.
  const outcome = await refusalFor(tabId, error).catch(() => null);
  return outcome === null || outcome.ok
    ? new CaptureFailure('failed', String(error))
    : new CaptureFailure(outcome.refusal, outcome.detail);
}

/** Why a page's port closed before it was done: the tab is gone, or it shows another document. */
export async function failureForLostPage(tabId: number): Promise<CaptureFailure> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return new CaptureFailure('tab_closed', 'tab_closed');
  return new CaptureFailure('changed', tab.url ?? '');
}
