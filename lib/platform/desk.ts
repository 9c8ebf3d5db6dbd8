/** The way to the evidence desk. */
import { browser } from './browser';

/** Opens the desk in a tab of its own, at a record where one is named. Rejects when no tab opens. */
export async function openDesk(id?: string): Promise<void> {
  const hash = id === undefined ? '' : `#${encodeURIComponent(id)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/desk.html${hash}`) });
}
