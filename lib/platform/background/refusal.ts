/** Puts the browsers' many words for "you cannot touch this tab" into one of our refusals. */
import { browser } from '../browser';
import type { Outcome, Refusal } from '../messages';
import { newestAnswer } from '../responses/memory';

/** Schemes of pages that an extension may work on where it has permission. */
const OPEN_SCHEMES = new Set(['http:', 'https:', 'file:']);
/** Schemes of pages that another page has made, and that no permission reaches. */
const MADE_SCHEMES = new Set(['blob:', 'data:']);
/** Pages of a browser maker's own shop, and pages that the browser keeps for itself. */
const CLOSED = /gallery|webstore|restricted|privileged|chrome:|about:|moz-extension:|devtools:/i;
/** Chromium's words for its notice in the place of a page. */
const ERROR_PAGE = /showing error page/i;
/** The frame or the whole tab went away in between. */
const GONE = /frame.*removed|no tab with id|invalid tab id|tab was closed/i;

/** The answer for a page of the browser, of its shop or of an extension. */
export function closedPage(detail: string): Outcome {
  return { ok: false, refusal: 'browser_page', detail };
}

/** What is looked at of a tab. */
interface TabFacts {
  url?: string | undefined;
  discarded?: boolean | undefined;
}

/**
 * Why nothing may even be tried in this tab: it sleeps (to wake it would load it anew), or its page is not
 * the web's; our own pages too, which we could script but have nothing to find on; or another page made it. Else null: an address
 * that we may not see tells nothing.
 */
export function refuseTab(tab: TabFacts): Refusal | null {
  if (tab.discarded === true) return 'asleep';
  const address = addressOf(tab);
  if (address === null || OPEN_SCHEMES.has(address.protocol)) return null;
  return MADE_SCHEMES.has(address.protocol) ? 'made_page' : 'browser_page';
}

/** {@link refuseTab} as an outcome. Rejects when the tab is gone. */
export async function refusedTab(tabId: number): Promise<Outcome | null> {
  const refusal = refuseTab(await browser.tabs.get(tabId));
  return refusal && { ok: false, refusal, detail: 'not a page of the web that is awake' };
}

/** Why something on the tab failed with `error`. Never rejects. */
export async function refusalFor(tabId: number, error: unknown): Promise<Outcome> {
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, refusal: await reason(tabId, detail), detail };
}

async function reason(tabId: number, detail: string): Promise<Refusal> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null || GONE.test(detail)) return 'tab_closed';
  if (ERROR_PAGE.test(detail)) return 'error_page';
  const address = addressOf(tab);
  const refusal = refuseTab(tab);
  // Its own address would tell anything, a made page's above all: the browser's words count for the others.
  if (refusal !== null) return refusal;
  // Without an address the tab shows a page that our host permission does not reach.
  if (address === null || CLOSED.test(detail)) return 'browser_page';
  return withheld(tabId, address, detail);
}

/** The page is one of the web's and awake, and still we are not let in. */
async function withheld(tabId: number, address: URL, detail: string): Promise<Refusal> {
  if (address.protocol === 'file:') {
    return (await browser.extension.isAllowedFileSchemeAccess()) ? 'failed' : 'file_access';
  }
  if (!(await browser.permissions.contains({ origins: [`${address.origin}/*`] }))) {
    return 'no_permission';
  }
  return NOT_LET_IN.test(detail) ? shownByBrowser(tabId, address) : 'failed';
}

/**
 * Firefox (tried: 153) says nothing but this of its PDF viewer, of its error pages and of its shop, though we
 * have the permission for the address that the tab shows. What was answered last tells them apart.
 */
const NOT_LET_IN = /missing host permission for the tab/i;

async function shownByBrowser(tabId: number, { pathname }: URL): Promise<Refusal> {
  const answer = await newestAnswer(tabId);
  const type = answer?.headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value;
  const isPdf = type === undefined ? /\.pdf$/i.test(pathname) : /^application\/pdf/i.test(type);
  return isPdf ? 'pdf' : 'browser_page';
}

function addressOf({ url }: TabFacts): URL | null {
  return url !== undefined && URL.canParse(url) ? new URL(url) : null;
}
