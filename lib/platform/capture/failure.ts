/** Why a capture ended without a record, in the words of the message contract. */
import { refusalFor } from '../background/refusal';
import { browser } from '../browser';
import type { Refusal } from '../messages';

/** Thrown by the steps of a capture; becomes the `failed` event. Nothing has been saved then. */
export class CaptureFailure extends Error {
  constructor(
    readonly refusal: Refusal | 'quota' | 'changed',
    readonly detail: string,
  ) {
    super(`${refusal}: ${detail}`);
    this.name = 'CaptureFailure';
  }
}

/** What a fault on a tab means: closed meanwhile, left for another page, or closed to extensions. */
export async function failureFor(tabId: number, error: unknown): Promise<CaptureFailure> {
  if (error instanceof CaptureFailure) return error;
  const outcome = await refusalFor(tabId, error);
  return outcome.ok
    ? new CaptureFailure('failed', String(error))
    : new CaptureFailure(outcome.refusal, outcome.detail);
}

/** Why a page's port closed before it was done: the tab is gone, or it shows another document. */
export async function failureForLostPage(tabId: number): Promise<CaptureFailure> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return new CaptureFailure('tab_closed', 'tab_closed');
  return new CaptureFailure('changed', tab.url ?? '');
}
