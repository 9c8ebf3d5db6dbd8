/** The store's lab in a page: of a server, or of the extension, where it works on the extension's own log. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { StoreLab } from './lab';

declare global {
  // Put there by lab.ts inside the page.
  var storeLab: StoreLab;
}

/** The lab as one script. */
export async function labScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./lab.ts', import.meta.url))],
    ...{ bundle: true, write: false, format: 'iife', target: 'es2022' },
    // What an export brings along as it stands in the source.
    loader: { '.sh': 'text', '.ps1': 'text' },
  });
  return outputFiles[0]?.text ?? '';
}

/** Evaluates it: an extension page takes no script by its element, but what a driver evaluates is exempt. */
export async function loadLab(page: Page): Promise<void> {
  await page.evaluate(await labScript());
}
