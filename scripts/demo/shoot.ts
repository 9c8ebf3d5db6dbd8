/** Pictures of whole pages. */
import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

/** Writes a picture of the whole page, from top to bottom, to a PNG file. */
export async function shoot(page: Page, path: string): Promise<void> {
  await page.bringToFront();
  await writeFile(path, await page.screenshot({ fullPage: true }));
}
