/** Whether a tab can be saved at all, before anything is brought into it. */
import { refuseTab } from '../background/refusal';
import { browser } from '../browser';
import { CaptureFailure } from './failure';

/** What a capture has to know of its tab. */
export interface CaptureTab {
  /** It stands in a private window. */
  private: boolean;
}

/** An empty page of the browser's, which a script may have filled: terms in pop-ups are. */
const BLANK = /^about:blank(?:[?#]|$)/;

/**
 * Looks at the tab.
 * @param keepPrivate the user has been told that what is saved outlives a private window, and wants that
 * @throws CaptureFailure where it sleeps, where no extension is let in, and for a private window without
 * the user's word; the browser's own error where the tab is gone
 */
export async function lookAtTab(tabId: number, keepPrivate: boolean): Promise<CaptureTab> {
  const tab = await browser.tabs.get(tabId);
  const refusal = BLANK.test(tab.url ?? '') ? null : refuseTab(tab);
  if (refusal !== null) throw new CaptureFailure(refusal, tab.url ?? '');
  if (tab.incognito && !keepPrivate) throw new CaptureFailure('private_window', '');
  return { private: tab.incognito };
}
