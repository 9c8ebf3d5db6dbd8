/** Opens fixture pages with the capture in them, and opens their copies in a fresh page. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { CaptureLimits } from '../../../lib/core/capture/limits';
import { type BrowserName, launch } from '../../support/browsers';
import { type Handler, type Reply, type Site, serve } from '../../support/server';
import type { Captured, CaptureLab } from './lab';
import type { ScreenLab } from './screen-lab';

declare global {
  // Put there by lab.ts inside the page.
  var captureLab: CaptureLab;
  var screenLab: ScreenLab;
}

/** One browser, the page's own site and a foreign one. */
export interface CapturePages {
  /** Origins: the page's own, and another that no copy may call. */
  home: string;
  foreign: string;
  /** Opens a page of the home site and waits until it has loaded. */
  open(path: string): Promise<Page>;
  capture(page: Page, limits?: Partial<CaptureLimits>): Promise<Captured>;
  /** Opens a copy; `requests` are all that it asked of either site (a favicon apart). */
  openCopy(html: string): Promise<{ page: Page; requests: () => string[] }>;
  close(): Promise<void>;
}

/** Makes the home site from the origin of the foreign one. */
export type MakeHome = (foreign: string) => Record<string, Reply | Handler>;

/** Starts a browser and both sites. */
export async function openCapturePages(
  name: BrowserName,
  makeHome: MakeHome,
  foreignSite: Site,
): Promise<CapturePages> {
  const script = await bundle();
  const copies: string[] = [];
  const foreign = await serve(foreignSite);
  const copySite = await serve({ '/copy': ({ url }) => copies[Number(url?.split('?')[1])] ?? '' });
  const home = await serve(makeHome(foreign.origin));
  const running = await launch(name);
  const servers = [home, foreign, copySite];
  return {
    home: home.origin,
    foreign: foreign.origin,
    async open(path) {
      const page = await running.browser.newPage();
      await page.setBypassCSP(true).catch(() => undefined);
      await page.goto(home.url(path), { waitUntil: 'load' });
      await page.addScriptTag({ content: script });
      return page;
    },
    capture: (page, limits = {}) => page.evaluate((given) => captureLab.capture(given), limits),
    async openCopy(html) {
      const at = copies.push(html) - 1;
      for (const server of servers) server.requests.length = 0;
      const page = await running.browser.newPage();
      await page.goto(copySite.url(`/copy?${at}`), { waitUntil: 'load' });
      await new Promise((resolve) => setTimeout(resolve, 300));
      const requests = () =>
        servers
          .flatMap((server) => server.requests)
          .filter((path) => path !== `/copy?${at}` && path !== '/favicon.ico');
      return { page, requests };
    },
    async close() {
      await running.close();
      for (const server of servers) await server.close();
    },
  };
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./lab.ts', import.meta.url))],
    ...{ bundle: true, write: false, format: 'iife', target: 'es2022' },
  });
  return outputFiles[0]?.text ?? '';
}
