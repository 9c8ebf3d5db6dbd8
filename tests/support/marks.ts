/** Whether marks are painted: the highlight's colours in a screenshot of the viewport. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { pixelsOf } from '../browser/page/pixels';
import { ROOT } from './paths';

/** Ground colours of the marks, read from the style sheet that paints them. */
function markColours(): string[] {
  const css = readFileSync(join(ROOT, 'entrypoints/marks.css'), 'utf8');
  const found = [...css.matchAll(/background-color: (#[0-9a-f]{6})/g)].map(
    (match) => match[1] ?? '',
  );
  if (found.length === 0) throw new Error('no colours in entrypoints/marks.css');
  return found;
}

/** Number of pixels in the visible part of the page, or in a part of that, in the ground colour of a mark. */
export async function markPixels(page: Page, clip?: ScreenshotClip): Promise<number> {
  const pixels = await pixelsOf(page, clip);
  return markColours().reduce((sum, colour) => sum + pixels.count(colour), 0);
}
