/**
 * Takes pictures of every state: `npx tsx tests/gallery/shoot.ts [--firefox] [name part]`.
 * They go to test-output/gallery/, to be looked at by a person.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launch } from '../support/browsers';
import { serve } from '../support/server';
import { buildGallery } from './build';
import { SHOTS, type Shot } from './shots';

const firefox = process.argv.includes('--firefox');
const part = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? '';
const outDir = fileURLToPath(new URL('../../test-output/gallery', import.meta.url));

async function shoot(page: Page, origin: string, shot: Shot): Promise<void> {
  await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 2 });
  if (!firefox) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: shot.dark ? 'dark' : 'light' },
    ]);
  }
  await page.goto(`${origin}/${shot.path}`);
  await page.waitForSelector('#root > *');
  const file = `${outDir}/${firefox ? 'firefox-' : ''}${shot.name}.png` as const;
  await page.screenshot({ path: file, fullPage: shot.whole });
}

const site = await serve(await buildGallery());
const running = await launch(firefox ? 'firefox' : 'chromium');
await mkdir(outDir, { recursive: true });
const page = await running.browser.newPage();
page.on('pageerror', (error) => console.error(error));
for (const shot of SHOTS.filter((one) => one.name.includes(part) && !(firefox && one.dark))) {
  await shoot(page, site.origin, shot);
  console.log(shot.name);
}
await running.close();
await site.close();
