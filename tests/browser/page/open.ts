/** Opens fixture pages with lib/page in them, in both browsers. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, launch, type RunningBrowser } from '../../support/browsers';
import { type FixtureServer, serve } from '../../support/server';
import type { Lab } from './lab';

declare global {
  // Put there by lab.ts inside the page.
  var lab: Lab;
}

/** One browser with a server of fixtures. */
export interface PageLab {
  running: RunningBrowser;
  /** Opens a page with this body (and lab in it) and gives its tab. */
  open(body: string): Promise<Page>;
  close(): Promise<void>;
}

const MARKS = fileURLToPath(new URL('../../../entrypoints/marks.css', import.meta.url));

const LAB = new URL('./lab.ts', import.meta.url);

/** Bundles lab.ts, or another script that fixture pages get, and starts the browser. */
export async function openLab(name: BrowserName, lab: URL = LAB): Promise<PageLab> {
  const script = await bundle(fileURLToPath(lab));
  const bodies = new Map<string, string>();
  const server: FixtureServer = await serve({
    '/': ({ url }) => bodies.get(new URL(url ?? '', 'http://x').search) ?? '',
    '/lab.js': { type: 'text/javascript; charset=utf-8', body: script },
  });
  const running = await launch(name);
  const open = async (body: string) => {
    const key = `?${bodies.size}`;
    bodies.set(key, document(body));
    const page = await running.browser.newPage();
    await page.goto(server.url(`/${key}`));
    await page.addScriptTag({ url: server.url('/lab.js') });
    return page;
  };
  const close = async () => {
    await running.close();
    await server.close();
  };
  return { running, open, close };
}

function document(body: string): string {
  const style = `<style>body{margin:8px;font:16px/24px sans-serif}${readFileSync(MARKS, 'utf8')}</style>`;
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>试</title>${style}</head><body>${body}</body></html>`;
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    ...{ configFile: false, logLevel: 'error' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk.code;
}
