/** Puts the browsers' many words for "you cannot touch this tab" into one of our refusals. */
import { browser } from '../browser';
import type { Outcome, Refusal } from '../messages';

/** Schemes of pages that an extension may work on where it has permission. */
const OPEN_SCHEMES = new Set(['http:', 'https:', 'file:']);
/** Pages of a browser maker's own shop, and pages that the browser keeps for itself. */
const CLOSED = /gallery|webstore|restricted|privileged|chrome:|about:|moz-extension:|devtools:/i;

/** Why something on the tab failed with `error`. Never rejects. */
export async function refusalFor(tabId: number, error: unknown): Promise<Outcome> {
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, refusal: await reason(tabId, detail), detail };
}

async function reason(tabId: number, detail: string): Promise<Refusal> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null || /frame.*removed|no tab with id|tab was closed/i.test(detail))
    return 'tab_closed';
  // Without an address the tab shows a page that our host permission does not reach.
  const address = tab.url === undefined || tab.url === '' ? null : new URL(tab.url);
  if (CLOSED.test(detail) || (address !== null && !OPEN_SCHEMES.has(address.protocol))) {
    return 'browser_page';
  }
  if (address !== null && (await mayRead(address))) return 'failed';
  return address === null ? 'browser_page' : 'no_permission';
}

/** Firefox lets the user take host permissions back, site by site. */
async function mayRead({ protocol, origin }: URL): Promise<boolean> {
  const pattern = protocol === 'file:' ? 'file:///*' : `${origin}/*`;
  return browser.permissions.contains({ origins: [pattern] });
}
