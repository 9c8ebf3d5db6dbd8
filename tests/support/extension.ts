/** What a test asks of the browser through an open page of the extension. */
import type { Page } from 'puppeteer-core';

/** What is used of a tab; `url` is absent on pages that the extension may not see. */
interface Tab {
  id?: number;
  url?: string;
  incognito?: boolean;
}

/** The part of the WebExtension API that tests use, as it stands inside an extension page. */
interface ExtensionGlobal {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: (message: { type: string; payload: unknown }) => void): void;
    };
  };
  contextMenus: {
    update(id: string, changes: { title?: string }): Promise<void>;
    /** Chromium's events can be told of by hand, where nobody can click: in the worker alone. */
    onClicked: { dispatch(click: Record<string, unknown>, tab: Tab): void };
  };
  commands: { getAll(): Promise<{ name?: string; shortcut?: string; description?: string }[]> };
  tabs: {
    query(filter: Record<string, unknown>): Promise<Tab[]>;
    get(tabId: number): Promise<Tab & { windowId: number }>;
    remove(tabId: number): Promise<void>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
  windows: {
    create(what: { incognito?: boolean; url?: string }): Promise<{ tabs?: Tab[] }>;
  };
  storage: {
    local: { get(): Promise<unknown> };
    session: { get(): Promise<Record<string, unknown>> };
  };
  scripting: {
    executeScript(injection: {
      target: { tabId: number; frameIds?: number[] };
      args: unknown[];
      func: (...args: never[]) => unknown;
    }): Promise<{ result?: unknown }[]>;
  };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
}

declare global {
  // Firefox has both, Chromium only `chrome`; tests run the same code in both.
  var chrome: ExtensionGlobal;
}

/** Calls into the extension API from this extension page. */
export interface ExtensionApi {
  /** Sends a message to the background and gives its answer. */
  send(message: unknown): Promise<unknown>;
  /** Sends a message to the scripts of a tab and gives the answer. Rejects where none listens. */
  sendToTab(tabId: number, message: unknown): Promise<unknown>;
  /**
   * Sends a message to the background as a script of ours in this tab does, from the world of our
   * scripts, and gives its answer. The top frame where no `frameId` is named.
   */
  sendFromPage(tabId: number, message: unknown, frameId?: number): Promise<unknown>;
  /** Reads the extension's stored settings as a script of ours in this tab could: `open`, or why not. */
  readStorageFromPage(tabId: number): Promise<string>;
  /** Id of the newest tab with this address (without its fragment). Throws when there is none. */
  tabId(url: string): Promise<number>;
  /** Id of the tab that was opened last, whatever it shows. */
  newestTab(): Promise<number>;
  /** Text on the toolbar badge of a tab; empty when there is none. */
  badge(tabId: number): Promise<string>;
}

/** Wraps an open extension page; see {@link ExtensionApi}. */
export function extensionApi(page: Page): ExtensionApi {
  return {
    // Answers travel as JSON: over WebDriver BiDi an object that stands in an answer twice arrives
    // only once (its second place is undefined).
    send: async (message) =>
      fromJson(
        await page.evaluate(
          async (sent) => JSON.stringify(await chrome.runtime.sendMessage(sent)),
          message,
        ),
      ),
    sendToTab: async (tabId, message) =>
      fromJson(
        await page.evaluate(
          async (id, sent) => JSON.stringify(await chrome.tabs.sendMessage(id, sent)),
          tabId,
          message,
        ),
      ),
    sendFromPage: async (tabId, message, frameId = 0) =>
      fromJson(await page.evaluate(sendFromPage, tabId, frameId, message)),
    readStorageFromPage: (tabId) => page.evaluate(readStorageFromPage, tabId),
    tabId: (url) => tabId(page, url),
    newestTab: async () => Math.max(...(await allTabs(page)).map((tab) => tab.id ?? 0)),
    badge: (tabId) => page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
  };
}

/** Runs in the extension page; what it injects runs in the tab. */
async function sendFromPage(
  tabId: number,
  frameId: number,
  message: unknown,
): Promise<string | undefined> {
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    args: [message],
    func: async (sent: unknown) => JSON.stringify(await chrome.runtime.sendMessage(sent)),
  });
  return typeof answer?.result === 'string' ? answer.result : undefined;
}

/** Runs in the extension page; what it injects runs in the tab. */
async function readStorageFromPage(tabId: number): Promise<string> {
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId },
    args: [],
    func: () =>
      chrome.storage.local.get().then(
        () => 'open',
        (error: unknown) => String(error),
      ),
  });
  return String(answer?.result);
}

/** JSON has no undefined, which is what a message without an answer gives. */
function fromJson(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}

function allTabs(page: Page): Promise<Tab[]> {
  return page.evaluate(() => chrome.tabs.query({}));
}

async function tabId(page: Page, url: string): Promise<number> {
  const tabs = await allTabs(page);
  const id = tabs.filter((tab) => withoutHash(tab.url) === withoutHash(url)).at(-1)?.id;
  if (id === undefined)
    throw new Error(`no tab shows ${url}: ${tabs.map((tab) => tab.url).join(' ')}`);
  return id;
}

function withoutHash(url: string | undefined): string {
  return (url ?? '').split('#')[0] ?? '';
}
