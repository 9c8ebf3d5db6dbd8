/** Pictures of whole pages, sharp enough to read fine print in them. */
import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

/** CSS px of the window that a picture is taken in. */
export interface Frame {
  width: number;
  height: number;
}

/** What a reader's popup measures. */
export const POPUP: Frame = { width: 360, height: 600 };

/** Writes a picture of the whole page, from top to bottom, at two device pixels per CSS px. */
export async function shoot(page: Page, path: string, frame: Frame): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ ...frame, deviceScaleFactor: 2 });
  await writeFile(path, await page.screenshot({ fullPage: true }));
}

/** The same in a window as tall as the page, so that a bar stuck to its foot does not cut it. */
export async function shootTall(page: Page, path: string, frame: Frame): Promise<void> {
  await page.setViewport({ ...frame, deviceScaleFactor: 2 });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await shoot(page, path, { width: frame.width, height: Math.max(frame.height, whole) });
}
