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

/** Writes a picture at two device pixels per CSS px: the whole page, or what the window shows. */
export async function shoot(
  page: Page,
  path: string,
  frame: Frame,
  part: 'whole' | 'window' = 'whole',
): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ ...frame, deviceScaleFactor: 2 });
  await writeFile(path, await page.screenshot({ fullPage: part === 'whole' }));
}

/** The whole page in a window as tall as it, so that a bar stuck to its foot does not cut it. */
export async function shootTall(page: Page, path: string, frame: Frame): Promise<void> {
  await page.setViewport({ ...frame, deviceScaleFactor: 2 });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await shoot(page, path, { width: frame.width, height: Math.max(frame.height, whole) });
}

/** Writes a picture of the first element that matches the selector. */
export async function shootElement(page: Page, path: string, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector);
  if (element) await writeFile(path, await element.screenshot());
}
