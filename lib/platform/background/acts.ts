/** What menus and keys do. Each works in a tab as it is then: nothing is remembered from before. */
import { browser } from '../browser';
import { MAX_SELECTION } from '../messages';
import { injectScanner } from './inject';
import { openPanel } from './panel';
import { chooseInTab, pausedIn, settingsOfTab } from './sites';
import { tellTab } from './tell';

/**
 * Shows on the page what selected words mean. Where the page cannot (paused, a page of the browser,
 * no answer), the panel comes up and says why.
 */
export async function checkWording(tabId: number, selection: string): Promise<void> {
  const text = selection.slice(0, MAX_SELECTION);
  const checked = text === selection ? { text } : { text, cut: true as const };
  const started = await startScanner(tabId);
  const shown = started && (await tellTab({ tabId, frameId: 0 }, 'page.check', checked))?.ok;
  if (shown !== true) await openPanel(tabId);
}

/** Goes to the next finding on the page (1), or to the one before (-1). */
export async function stepTo(tabId: number, by: 1 | -1): Promise<void> {
  if (await startScanner(tabId)) await tellTab({ tabId, frameId: 0 }, 'page.step', { by });
}

/** Pauses the extension on the tab's site, or lets it go on there. */
export async function togglePause(tabId: number): Promise<void> {
  const { paused } = await settingsOfTab(tabId);
  await chooseInTab(tabId, { what: 'pause', on: !paused });
}

/** Opens the page with the user's own rules in a tab. */
export async function openPacks(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/packs.html') });
}

async function startScanner(tabId: number): Promise<boolean> {
  if ((await pausedIn(tabId)) !== null) return false;
  return (await injectScanner({ tabId, frameId: 0 })).ok;
}
