/** Opens the panel: beside the page where the browser allows it, else in a small window. */
import { browser } from '../browser';
import type { Outcome } from '../messages';
import { isFields, readCount } from '../wire';
import { refusalFor } from './refusal';

/** Size (CSS px) of the window that stands in for the side of the page. */
const WINDOW = { width: 420, height: 760 };
/** Where the windows that stand in are remembered for as long as the browser runs. */
const KEY = 'panel.windows';

/**
 * Shows the panel for a tab. Call it synchronously in the event that a click or key gave: both
 * browsers open their side panel only while that lasts. Firefox opens it from its own menus and keys
 * only, not from a message; there, and where it fails, a small window shows the same panel.
 */
export async function openPanel(tabId: number): Promise<Outcome> {
  try {
    return (await openAside(tabId)) ? { ok: true } : await openWindow(tabId);
  } catch (error) {
    return refusalFor(tabId, error);
  }
}

/** Starts to open before anything is awaited; false where the browser would not. */
async function openAside(tabId: number): Promise<boolean> {
  try {
    const chromium: unknown = Reflect.get(browser, 'sidePanel');
    if (isFields(chromium) && typeof chromium.open === 'function') {
      await chromium.open({ tabId });
      return true;
    }
    await browser.sidebarAction.open();
    return true;
  } catch (error) {
    // No click behind it (any more), or no such panel in this browser: a window does as well.
    console.debug('[swipewise] no panel beside the page', error);
    return false;
  }
}

/** One window for each tab: asked for again it comes to the front. */
async function openWindow(tabId: number): Promise<Outcome> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const known = isFields(stored) ? stored : {};
  const windowId = readCount(known[tabId]);
  if (windowId !== null && (await bringUp(windowId))) return { ok: true };
  const url = browser.runtime.getURL(`/panel.html?tab=${tabId}`);
  const opened = await browser.windows.create({ url, type: 'popup', ...WINDOW });
  await browser.storage.session.set({ [KEY]: { ...known, [tabId]: opened.id } });
  return { ok: true };
}

async function bringUp(windowId: number): Promise<boolean> {
  try {
    await browser.windows.update(windowId, { focused: true });
    return true;
  } catch (error) {
    console.debug('[swipewise] that window was closed', error);
    return false;
  }
}
