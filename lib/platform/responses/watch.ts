/**
 * Listens to what servers answer to pages as a whole: never blocking, never to what is inside a page
 * (docs/adr/0021-response-facts.md).
 */
import type { ToldResponse } from '../../core/capture/response/heard';
import { browser } from '../browser';
import {
  forgetTab,
  rememberAnswer,
  rememberFirstStart,
  rememberHop,
  rememberStart,
} from './memory';

/** The page itself, not its frames, pictures or scripts. */
const PAGES = { urls: ['http://*/*', 'https://*/*'], types: ['main_frame' as const] };

/**
 * Begins to listen. Call it synchronously when the worker starts: each new page wakes it for one event,
 * and for one more where it is sent on.
 */
export function watchResponses(): void {
  const { onBeforeRedirect, onResponseStarted } = browser.webRequest;
  const inTab = (remember: typeof rememberHop) => (told: ToldResponse & { tabId: number }) => {
    // What is in no tab (-1) is no page that could be saved.
    if (told.tabId >= 0) quietly(remember(told.tabId, told));
  };
  onBeforeRedirect.addListener(inTab(rememberHop), PAGES);
  onResponseStarted.addListener(inTab(rememberAnswer), PAGES, ['responseHeaders']);
  browser.tabs.onRemoved.addListener((tabId) => quietly(forgetTab(tabId)));
  // Chromium gives a tab that it has put to sleep another number.
  browser.tabs.onReplaced.addListener((_, tabId) => quietly(forgetTab(tabId)));
  browser.runtime.onInstalled.addListener(() => quietly(rememberStart(Date.now())));
  // After a start of the browser, or of an extension that was switched off, nothing else says since when.
  quietly(rememberFirstStart(Date.now()));
}

/** A page that is loaded must not suffer from what is kept about it. */
function quietly(work: Promise<void>): void {
  work.catch((error: unknown) => console.error('[swipewise] response', error));
}
