/**
 * Draws public/icon/{16,32,48,128}.png from the SVG sources in assets/ with headless Chromium.
 * Run it after the mark was changed: `node scripts/icons.mjs`; the PNGs are committed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const executablePath = process.env.SWIPEWISE_CHROMIUM ?? '/usr/bin/chromium';

/** 16 px has a drawing of its own: a scaled-down one has no edge on a whole pixel. */
const SIZES = [
  [16, 'assets/mark-16.svg'],
  [32, 'assets/mark.svg'],
  [48, 'assets/mark.svg'],
  [128, 'assets/mark.svg'],
];

const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
const page = await browser.newPage();
await mkdir(at('public/icon'), { recursive: true });
for (const [size, source] of SIZES) {
  const svg = await readFile(at(source), 'utf8');
  const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img src="${image}" style="display:block" width="${size}" height="${size}">`,
  );
  const png = await page.screenshot({ omitBackground: true, type: 'png' });
  await writeFile(at(`public/icon/${size}.png`), png);
  console.log(`public/icon/${size}.png`);
}
await browser.close();
