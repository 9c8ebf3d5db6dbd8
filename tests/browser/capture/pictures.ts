/** Looks at pictures inside a browser page, with the browser's own decoder. */
import type { Page } from 'puppeteer-core';

/** Pixels (RGBA) of a PNG given as base64, with its size. */
type Decoded = { width: number; height: number; data: Uint8ClampedArray };

declare global {
  var decodePicture: (png: string) => Promise<Decoded>;
}

/** Makes {@link decodePicture} known in the page. */
async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.decodePicture = async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (context === null) throw new Error('no canvas here');
      context.drawImage(image, 0, 0);
      return { width, height, data: context.getImageData(0, 0, width, height).data };
    };
  });
}

/** Width and height of a picture. */
export async function sizeOf(page: Page, png: string): Promise<{ width: number; height: number }> {
  await prepare(page);
  return page.evaluate(async (picture) => {
    const { width, height } = await decodePicture(picture);
    return { width, height };
  }, png);
}

/** Number of pixels in a colour, within a trace. */
export async function coloured(
  page: Page,
  png: string,
  colour: [red: number, green: number, blue: number],
): Promise<number> {
  await prepare(page);
  return page.evaluate(
    async (picture, wanted) => {
      const { data } = await decodePicture(picture);
      let count = 0;
      for (let i = 0; i < data.length; i += 4) {
        if (wanted.every((c, k) => Math.abs((data[i + k] ?? 0) - c) <= 3)) count += 1;
      }
      return count;
    },
    png,
    colour,
  );
}

/** Pixels by which two widths may differ: a picture of the whole page has no scroll bar. */
const SCROLL_BAR = 20;

/** Share of channel values that differ by more than a trace, over what both have; 1 for other widths. */
export async function difference(page: Page, one: string, two: string): Promise<number> {
  await prepare(page);
  return page.evaluate(
    async (a, b, slack) => {
      const [first, second] = [await decodePicture(a), await decodePicture(b)];
      if (Math.abs(first.width - second.width) > slack) return 1;
      const width = Math.min(first.width, second.width) * 4;
      const height = Math.min(first.height, second.height);
      let differing = 0;
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          const gap =
            (first.data[y * first.width * 4 + x] ?? 0) -
            (second.data[y * second.width * 4 + x] ?? 0);
          if (Math.abs(gap) > 8) differing += 1;
        }
      }
      return differing / (width * height);
    },
    one,
    two,
    SCROLL_BAR,
  );
}

/** Colours down one column of a picture, from the top: `#rrggbb` and how many px of it. */
export async function runsDown(
  page: Page,
  png: string,
  x: number,
): Promise<{ colour: string; height: number }[]> {
  await prepare(page);
  return page.evaluate(
    async (picture, column) => {
      const { width, height, data } = await decodePicture(picture);
      const runs: { colour: string; height: number }[] = [];
      for (let y = 0; y < height; y += 1) {
        const at = (y * width + column) * 4;
        const rgb = [...data.subarray(at, at + 3)];
        const colour = `#${rgb.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
        const last = runs.at(-1);
        if (last?.colour === colour) last.height += 1;
        else runs.push({ colour, height: 1 });
      }
      return runs;
    },
    png,
    x,
  );
}
