/** Opens an agreement in a tab of its own and shows one of its clauses there. */
import { placeOf, type Wanted } from '../../core/documents/place';
import { browser } from '../browser';
import type { PageState } from '../messages';
import { askTab, ensureScanner } from '../tab-client';

/** Longest wait for the clause (ms): a page that draws itself by script takes its time. */
const PATIENCE_MS = 15_000;
/** Time between two looks (ms). */
const PAUSE_MS = 200;
/** A page that is done loading may still draw for so long (ms). */
const DRAWING_MS = 3000;

/** What to open, and where it may stand open already. */
export interface ToOpen {
  url: string;
  /** Address that answered when it was read; a redirect makes it another one. */
  answered?: string | undefined;
  /** Tab in which it was opened before. */
  tabId?: number | undefined;
}

/**
 * Brings an address to the foreground, in the tab that still shows it or in a new one; gives the tab's
 * id. Rejects where the browser opens none.
 */
export async function openTab({ url, answered, tabId }: ToOpen): Promise<number> {
  if (tabId !== undefined && (await shows(tabId, [url, answered]))) {
    await frontTab(tabId);
    return tabId;
  }
  const { id } = await browser.tabs.create({ url });
  if (id === undefined) throw new Error('the browser gave no tab');
  return id;
}

/** False for a tab that is gone. */
async function shows(tabId: number, urls: readonly (string | undefined)[]): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab !== null && urls.includes(tab.url?.split('#', 1)[0]);
}

/** Brings a tab and its window to the front. Rejects where it is gone. */
export async function frontTab(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

/** Waits for the tab's page to be read and scrolls to the clause. False where it does not say so. */
export async function showClause(tabId: number, wanted: Wanted): Promise<boolean> {
  let deadline = performance.now() + PATIENCE_MS;
  let complete = false;
  while (performance.now() < deadline) {
    const state = await stateOf(tabId);
    const index = state === null ? -1 : placeOf(state.report.findings, wanted);
    const quote = state?.report.findings[index]?.quote;
    if (quote !== undefined) return (await askTab(tabId, 'page.jump', { index, quote })).ok;
    const { status } = await browser.tabs.get(tabId);
    if (!complete && status === 'complete' && state?.phase === 'done') {
      complete = true;
      deadline = Math.min(deadline, performance.now() + DRAWING_MS);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return false;
}

/** The scanner's state; null while the page is on its way. Asks for the scanner where none answers. */
async function stateOf(tabId: number): Promise<PageState | null> {
  const known = await askTab(tabId, 'page.report', {}).catch(() => null);
  if (known === null) await ensureScanner(tabId);
  return known;
}
