/**
 * The whole product in one browser: the built extension, the sample pages on a local server, and a
 * witness for traffic. What end-to-end tests and the demo stand on.
 */
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/platform/messages';
import {
  type BrowserName,
  BUILD_DIRS,
  type LaunchOptions,
  launch,
  type RunningBrowser,
} from './browsers';
import { PAGES_DIR } from './cases';
import { type ExtensionApi, extensionApi } from './extension';
import { type NetworkWitness, watchNetwork } from './network';
import { allowPrivate } from './private';
import { type FixtureServer, type Site, serve } from './server';

/** A page of the site in a tab, with what the extension says about it. */
export interface Visit {
  page: Page;
  tabId: number;
  /** State of the scanner once it is done; rejects when there is none within `ms` (default 15 s). */
  report(ms?: number): Promise<PageState>;
  /** Whether a scanner answers in this tab right now. */
  hasScanner(): Promise<boolean>;
  /** The popup for this tab, as a page in a window of its own. */
  popup(): Promise<Page>;
}

/** Browser, server and witness. */
export interface World {
  running: RunningBrowser;
  server: FixtureServer;
  witness: NetworkWitness;
  /** The extension's API, through a page of the extension that stays open. */
  api: ExtensionApi;
  /** Opens a path of the site in the foreground. */
  visit(path: string): Promise<Visit>;
  close(): Promise<void>;
}

/**
 * Starts everything; the site is tests/pages where none is given. `inPrivate`: the extension may work in
 * private windows.
 */
export async function openWorld(
  name: BrowserName,
  options: LaunchOptions & { site?: Site; inPrivate?: boolean } = {},
): Promise<World> {
  const { site = PAGES_DIR, inPrivate = false, ...launchOptions } = options;
  const [server, witness] = await Promise.all([serve(site), watchNetwork()]);
  const extension = BUILD_DIRS[name];
  const running = await launch(name, { extension, proxyPort: witness.port, ...launchOptions });
  if (inPrivate) await allowPrivate(running);
  // No such tab: the popup says so and is otherwise idle.
  const api = extensionApi(await running.openExtensionPage('popup.html?tab=0'));
  const close = async () => {
    await running.close();
    await Promise.all([server.close(), witness.close()]);
  };
  const world = { running, server, witness, api, close };
  return { ...world, visit: (path) => visit(world, path) };
}

async function visit(world: Omit<World, 'visit'>, path: string): Promise<Visit> {
  const { api, running, server } = world;
  const page = await running.browser.newPage();
  await page.goto(server.url(path), { waitUntil: 'load' });
  await page.bringToFront();
  const tabId = await api.tabId(page.url());
  return {
    page,
    tabId,
    report: (ms = 15_000) => waitForReport(api, tabId, ms),
    hasScanner: async () => (await ask(api, tabId)) !== undefined,
    popup: () => running.openExtensionPage(`popup.html?tab=${tabId}`),
  };
}

/** The scanner's answer, or undefined where nobody answers. */
async function ask(api: ExtensionApi, tabId: number): Promise<PageState | undefined> {
  const answer = await api
    .sendToTab(tabId, { type: 'page.report', payload: {} })
    .catch(() => undefined);
  return isState(answer) ? answer : undefined;
}

async function waitForReport(api: ExtensionApi, tabId: number, ms: number): Promise<PageState> {
  const deadline = Date.now() + ms;
  while (Date.now() < deadline) {
    const state = await ask(api, tabId);
    if (state?.phase === 'done') return state;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no finished scan in tab ${tabId} within ${ms} ms`);
}

function isState(value: unknown): value is PageState {
  return typeof value === 'object' && value !== null && 'phase' in value && 'report' in value;
}
