/** The built extension in one browser with a site of a test's own; world.ts is the same with a witness for traffic. */
import type { Page } from 'puppeteer-core';
import { type BrowserName, BUILD_DIRS, launch, type RunningBrowser } from './browsers';
import { type ExtensionApi, extensionApi } from './extension';
import { type FixtureServer, type Site, serve } from './server';

/** Browser, site, and a page of the extension that stays open. */
export interface Built {
  server: FixtureServer;
  running: RunningBrowser;
  own: Page;
  api: ExtensionApi;
  /** Opens a path of the site, in a window of its own if wanted; gives the page with its tab's number. */
  visit(path: string, window?: boolean): Promise<{ page: Page; tabId: number }>;
  close(): Promise<void>;
}

/** Starts the browser and serves the site. */
export async function openBuilt(name: BrowserName, site: Site): Promise<Built> {
  const server = await serve(site);
  const running = await launch(name, { extension: BUILD_DIRS[name] });
  const { browser } = running;
  // No such tab: the popup says so and is otherwise idle.
  const own = await running.openExtensionPage('popup.html?tab=0');
  const api = extensionApi(own);
  return {
    ...{ server, running, own, api },
    async visit(path, window = false) {
      const page = await (window ? browser.newPage({ type: 'window' }) : browser.newPage());
      await page.goto(server.url(path), { waitUntil: 'load' });
      return { page, tabId: await api.tabId(server.url(path)) };
    },
    async close() {
      await running.close();
      await server.close();
    },
  };
}
