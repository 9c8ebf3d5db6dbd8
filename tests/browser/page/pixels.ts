/** Looks at a page's screenshot pixel by pixel, with the browser's own decoder. */
import type { Page, ScreenshotClip } from 'puppeteer-core';

/** The colours of a screenshot. */
export interface Pixels {
  /** Pixels within two steps a channel of a colour like `#fce8e6`. */
  count(colour: string): number;
}

/** Takes a screenshot of the viewport, or of a part of it, and counts its colours. */
export async function pixelsOf(page: Page, clip?: ScreenshotClip): Promise<Pixels> {
  const png = await page.screenshot({ encoding: 'base64', ...(clip ? { clip } : {}) });
  const blank = await page.browser().newPage();
  const rows = await blank.evaluate(countColours, png);
  await blank.close();
  const count = (colour: string) => {
    const wanted = channels(Number.parseInt(colour.slice(1), 16));
    return rows
      .filter(([value]) => channels(value).every((c, i) => Math.abs(c - (wanted[i] ?? 0)) <= 2))
      .reduce((sum, [, pixels]) => sum + pixels, 0);
  };
  return { count };
}

function channels(value: number): number[] {
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Runs in a browser page: pixels by colour as 0xRRGGBB. */
async function countColours(png: string): Promise<[number, number][]> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas here');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const counts = new Map<number, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts];
}
