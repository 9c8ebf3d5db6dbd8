/** What holds on the site of a tab, as the extension's own pages show it. */
import type { SiteSettings } from './messages';
import { loadSettings } from './settings';
import { askBackground } from './tab-client';

/** With the answer for all sites beside it. Rejects when the background or the storage fails. */
export async function siteOfTab(
  tabId: number,
): Promise<SiteSettings & { guardEverywhere: boolean }> {
  const [here, { guard }] = await Promise.all([
    askBackground('site.settings', { tabId }),
    loadSettings(),
  ]);
  return { ...here, guardEverywhere: guard };
}
