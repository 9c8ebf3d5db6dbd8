/** The bench's lab inside a page of the built extension, in either browser. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../support/browsers';
import type { EvidenceBench } from './lab';

declare global {
  // Put there by lab.ts inside the page.
  var evidenceBench: EvidenceBench;
}

/** The loader that runs the bench wraps functions in a helper, which those that go into a page do not find there. */
export const HELPER = 'globalThis.__name = (wrapped) => wrapped';

/** Opens a page of the extension that shows no records, with the lab in it. */
export async function openLab(running: RunningBrowser): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./lab.ts', import.meta.url))],
    ...{ bundle: true, write: false, format: 'iife', target: 'es2022' },
    // What an export brings along as it stands in the source.
    loader: { '.sh': 'text', '.ps1': 'text' },
  });
  const page = await running.openExtensionPage('popup.html?tab=0');
  // The page's policy allows no script that is not the extension's; what a driver evaluates is exempt.
  await page.evaluate(HELPER);
  await page.evaluate(outputFiles[0]?.text ?? '');
  return page;
}
