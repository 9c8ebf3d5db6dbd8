/** Opens pages with the guard in them, in both browsers, and presses with a real mouse and keyboard. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, launch, type RunningBrowser } from '../../support/browsers';
import { serve } from '../../support/server';
import type { GuardLab } from './lab';

declare global {
  // Put there by lab.ts inside the page.
  var guardLab: GuardLab;
  /** What the page itself has seen: `type` of each event, with `!` where it was not a user's. */
  var seen: string[];
}

/** One browser with a server of fixtures. */
export interface GuardStage {
  running: RunningBrowser;
  /** Opens a page with this body and the guard; every event on it goes into `seen`. */
  open(body: string, roots?: 'closed' | 'open'): Promise<Page>;
  close(): Promise<void>;
}

/** Listens like a page that acts on anything, on the window and on the control. */
const WITNESS = `<script>
window.seen = [];
for (const type of ['pointerdown','mousedown','touchstart','pointerup','mouseup','touchend','click','keydown','keyup','submit','input','change','focusin'])
  addEventListener(type, (e) => {
    if (e.target.id === 'act' || e.target.id === 'form') seen.push(type + (e.isTrusted ? '' : '!'));
    if (type === 'submit') e.preventDefault();
  }, true);
</script>`;

/** Bundles lab.ts and starts the browser. */
export async function openGuardStage(name: BrowserName): Promise<GuardStage> {
  const bodies = new Map<string, string>();
  const server = await serve({
    '/': ({ url }) => bodies.get(new URL(url ?? '', 'http://x').search) ?? '',
    '/lab.js': { type: 'text/javascript; charset=utf-8', body: await bundle() },
  });
  const running = await launch(name);
  return {
    running,
    async open(body, roots = 'closed') {
      const key = `?${bodies.size}&${roots}`;
      bodies.set(
        key,
        `<!doctype html><html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>试</title><script src="/lab.js"></script>${WITNESS}</head><body><main><h1>收款机</h1>${body}</main></body></html>`,
      );
      const page = await running.browser.newPage();
      await page.goto(server.url(`/${key}`));
      await page.bringToFront();
      await page.evaluate(() => guardLab.mount());
      return page;
    },
    async close() {
      await running.close();
      await server.close();
    },
  };
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./lab.ts', import.meta.url));
  const built = await build({
    ...{ configFile: false, logLevel: 'error' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('lab.ts gave no script');
  return chunk.code;
}

/** Longest wait (ms): the machine may be busy. */
const PATIENCE = { timeout: 15_000 };

/** Waits until the dialog stands and takes presses. */
export async function dialogUp(page: Page): Promise<void> {
  await page.waitForFunction(() => guardLab.dialog()?.matches(':modal') === true, PATIENCE);
  // A dialog that comes up under a finger is deaf for a moment.
  await new Promise((resolve) => setTimeout(resolve, 700));
}

/** Waits until no dialog stands. */
export async function dialogGone(page: Page): Promise<void> {
  await page.waitForFunction(() => guardLab.dialog() === null, PATIENCE);
}

/** Presses a button of the dialog with the mouse. */
export async function choose(page: Page, words: string): Promise<void> {
  await dialogUp(page);
  const place = await page.evaluate((label) => guardLab.place(label), words);
  if (!place) throw new Error(`the dialog has no button "${words}"`);
  await page.mouse.click(place.x, place.y);
}
