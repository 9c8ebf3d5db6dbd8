/**
 * Takes pictures of every state: `npx tsx tests/gallery/shoot.ts [--firefox] [--forced] [--print]
 * [--grey] [name part]`. They go to test-output/gallery/, to be looked at by a person.
 * `--forced`: in the colours of the system; `--print`: as on paper, `--grey`: without colour (both in
 * Chromium alone).
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launch } from '../support/browsers';
import { serve } from '../support/server';
import { buildGallery } from './build';
import { SHOTS, type Shot } from './shots';

const asked = (option: string): boolean => process.argv.includes(`--${option}`);
const part = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? '';
const outDir = fileURLToPath(new URL('../../test-output/gallery', import.meta.url));
const prefix = ['firefox', 'forced', 'print', 'grey'].filter(asked).map((option) => `${option}-`);

/** Tall enough that what sticks to the window's foot does not cover what is above it. */
async function stretch(page: Page, { width, height, whole }: Shot): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  if (!whole) return;
  const all = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.max(all, height), deviceScaleFactor: 2 });
}

async function shoot(page: Page, origin: string, shot: Shot): Promise<void> {
  await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 2 });
  await page.goto(`${origin}/${shot.path}`);
  await page.waitForSelector('#root > *');
  // What the guard says after its dialog is filled in a moment after it came.
  await new Promise((resolve) => setTimeout(resolve, 150));
  await stretch(page, shot);
  if (asked('print')) await page.emulateMediaType('print');
  if (asked('grey')) await page.emulateVisionDeficiency('achromatopsia');
  await page.screenshot({ path: `${outDir}/${prefix.join('')}${shot.name}.png` });
}

async function shootAll(origin: string, dark: boolean): Promise<void> {
  const look = { dark, still: true, forced: asked('forced') };
  const running = await launch(asked('firefox') ? 'firefox' : 'chromium', { look });
  const page = await running.browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  for (const shot of SHOTS.filter((one) => one.name.includes(part) && one.dark === dark)) {
    await shoot(page, origin, shot);
    console.log(shot.name);
  }
  await running.close();
}

const site = await serve(await buildGallery());
await mkdir(outDir, { recursive: true });
for (const dark of [false, true]) await shootAll(site.origin, dark);
await site.close();
