/** The way to the evidence desk. */
import { browser } from './browser';

/** Opens the desk in a tab of its own, at a record where one is named. Rejects when no tab opens. */
export async function openDesk(id?: string): Promise<void> {
  const hash = id === undefined ? '' : `#${encodeURIComponent(id)}`;
  const url = browser.runtime.getURL(`/desk.html${hash}`);
  const here = await browser.windows.getLastFocused();
  if (here.incognito) await openOutside(url);
  else await browser.tabs.create({ url });
}

/**
 * In Firefox a page in a private window has a store of its own there, which is empty: the desk would
 * show that nothing was ever saved. Chromium opens such pages outside by itself.
 */
async function openOutside(url: string): Promise<void> {
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const outside = windows.find(({ incognito }) => !incognito);
  if (outside?.id === undefined) {
    await browser.windows.create({ url, incognito: false });
    return;
  }
  await browser.tabs.create({ url, windowId: outside.id });
  await browser.windows.update(outside.id, { focused: true });
}
