/** Messages from the background to the scripts of a tab, where nobody need be listening. */
import { browser } from '../browser';
import type { TabMessages } from '../messages';

/**
 * Sends to one frame, or to all frames of a tab. Null where nobody answers: the tab runs none of our
 * scripts, or was left meanwhile. Never rejects.
 */
export async function tellTab<T extends keyof TabMessages>(
  { tabId, frameId }: { tabId: number; frameId?: number },
  type: T,
  payload: TabMessages[T][0],
): Promise<TabMessages[T][1] | null> {
  const to = frameId === undefined ? {} : { frameId };
  try {
    return (await browser.tabs.sendMessage(tabId, { type, payload }, to)) ?? null;
  } catch (error) {
    console.debug('[swipewise] nobody listens', type, error);
    return null;
  }
}
