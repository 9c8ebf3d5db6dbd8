/** Puts the browsers' many words for "you cannot touch this tab" into one of our refusals. */
import { browser } from '../browser';
import type { Outcome, Refusal } from '../messages';

/** Schemes of pages that an extension may work on where it has permission. */
const OPEN_SCHEMES = new Set(['http:', 'https:', 'file:']);
/** Pages of a browser maker's own shop, and pages that the browser keeps for itself. */
const CLOSED = /gallery|webstore|restricted|privileged|chrome:|about:|moz-extension:|devtools:/i;
/** The frame or the whole tab went away in between. */
const GONE = /frame.*removed|no tab with id|invalid tab id|tab was closed/i;

/** The answer for a page of the browser, of its shop or of an extension. */
export function closedPage(detail: string): Outcome {
  return { ok: false, refusal: 'browser_page', detail };
}

/**
 * Whether the tab shows a page that is not the web's: our own pages too, which we could script but
 * have nothing to find on. Rejects when the tab is gone. An address that we may not see tells nothing.
 */
export async function isClosedPage(tabId: number): Promise<boolean> {
  const address = addressOf(await browser.tabs.get(tabId));
  return address !== null && !OPEN_SCHEMES.has(address.protocol);
}

/** Why something on the tab failed with `error`. Never rejects. */
export async function refusalFor(tabId: number, error: unknown): Promise<Outcome> {
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, refusal: await reason(tabId, detail), detail };
}

async function reason(tabId: number, detail: string): Promise<Refusal> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null || GONE.test(detail)) return 'tab_closed';
  const address = addressOf(tab);
  // Without an address the tab shows a page that our host permission does not reach.
  if (address === null || CLOSED.test(detail)) return 'browser_page';
  return (await mayRead(address)) ? 'failed' : 'no_permission';
}

function addressOf({ url }: { url?: string | undefined }): URL | null {
  return url === undefined || url === '' ? null : new URL(url);
}

/** Firefox lets the user take host permissions back, site by site. */
async function mayRead({ protocol, origin }: URL): Promise<boolean> {
  const pattern = protocol === 'file:' ? 'file:///*' : `${origin}/*`;
  return browser.permissions.contains({ origins: [pattern] });
}
