/** What an extension page or the background asks of a tab, typed by the message contract. */
import { browser } from './browser';
import type { LookPorts } from './look';
import type { BackgroundMessages, TabMessages } from './messages';

/** The scanner is what answers these; it lives in the top frame. */
const TOP_FRAME = { frameId: 0 };

/**
 * Sends a message to the scanner in a tab. Rejects when no scanner runs there (never started, tab
 * closed, page left in between): call {@link ensureScanner} first.
 */
export async function askTab<T extends keyof TabMessages>(
  tabId: number,
  type: T,
  payload: TabMessages[T][0],
): Promise<TabMessages[T][1]> {
  return browser.tabs.sendMessage(tabId, { type, payload }, TOP_FRAME);
}

/** Sends a message to the background. Its handlers answer refusals as values, not as rejections. */
export async function askBackground<T extends keyof BackgroundMessages>(
  type: T,
  payload: BackgroundMessages[T][0],
): Promise<BackgroundMessages[T][1]> {
  return browser.runtime.sendMessage({ type, payload });
}

/** Makes sure that the scanner runs in the tab; the answer says why it cannot. */
export function ensureScanner(tabId: number): Promise<BackgroundMessages['scanner.ensure'][1]> {
  return askBackground('scanner.ensure', { tabId });
}

/** Looks at tabs through the real browser. */
export const LOOK_PORTS: LookPorts = {
  report: (tabId) => askTab(tabId, 'page.report', {}),
  ensure: ensureScanner,
};
