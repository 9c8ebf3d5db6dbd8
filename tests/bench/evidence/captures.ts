/** A whole capture of a long page, beside a bare screenshot of it over the DevTools protocol. Chromium alone. */
import type { Page } from 'puppeteer-core';
import { captureTab, readStored } from '../../browser/capture/evidence';
import type { RunningBrowser } from '../../support/browsers';
import { extensionApi } from '../../support/extension';
import { serve } from '../../support/server';
import { ms, say } from '../page/table';
import { type Peak, watchMemory } from './memory';

/** Pages by name: their height in px, and their pictures. */
const PAGES = [
  { name: '10,000 px, 100 images', height: 10_000, images: 100 },
  { name: '40,000 px', height: 40_000, images: 0 },
];

/** Measures each page in turn; `own` is a page of the extension. */
export async function captureBench(running: RunningBrowser, own: Page): Promise<void> {
  const pages = PAGES.map(({ height, images }, n): [string, string] => [
    `/${n}`,
    longPage(height, images),
  ]);
  const pictures = Array.from({ length: 100 }, (_, n): [string, { type: string; body: string }] => [
    `/${n}.svg`,
    { type: 'image/svg+xml', body: picture(n) },
  ]);
  const server = await serve(Object.fromEntries([...pages, ...pictures]));
  try {
    for (const [n, { name }] of PAGES.entries())
      await measure(running, own, name, server.url(`/${n}`));
  } finally {
    await server.close();
  }
}

async function measure(running: RunningBrowser, own: Page, name: string, url: string) {
  const bare = await onPage(running, url, async (page) => {
    const { byteLength } = await page.screenshot({ fullPage: true });
    return `${(byteLength / 2 ** 20).toFixed(1)} MiB`;
  });
  const capture = await onPage(running, url, async () => {
    const { last } = await captureTab(own, await extensionApi(own).tabId(url));
    return last?.type === 'saved' ? last.id : JSON.stringify(last);
  });
  say(`\n${name}`);
  line('bare screenshot', bare, `one PNG of ${bare.result}`);
  line('capture, sealed', capture, await describe(own, capture.result));
  say(`  ${(capture.took / bare.took).toFixed(1)} times as long`);
}

async function describe(own: Page, id: string): Promise<string> {
  const { record } = await readStored(own, id);
  const bytes = record.artifacts.reduce((sum, file) => sum + file.bytes, 0);
  const pictures = record.artifacts.filter(({ mediaType }) => mediaType === 'image/png').length;
  const gaps = record.notCaptured
    .map(({ what, reason, detail = '' }) => `${what} ${reason} ${detail}`.trim())
    .join(', ');
  const files = `${record.artifacts.length} files (${pictures} pictures)`;
  return `${files}, ${(bytes / 2 ** 20).toFixed(1)} MiB; not captured: ${gaps || 'nothing'}`;
}

interface Measured {
  took: number;
  peak: Peak;
  result: string;
}

function line(what: string, { took, peak }: Measured, rest: string): void {
  const mib = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
  const memory = `peak +${mib(peak.all)} in all, +${mib(peak.extension)} of them the extension's`;
  say(`  ${what.padEnd(18)}`, ms(took), memory, rest);
}

/** Opens the page anew, in front, and measures one act on it. */
async function onPage(
  running: RunningBrowser,
  url: string,
  act: (page: Page) => Promise<string>,
): Promise<Measured> {
  const page = await running.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  const memory = watchMemory(running.browser.process()?.pid ?? 0);
  const from = performance.now();
  const result = await act(page);
  const took = performance.now() - from;
  const peak = memory.stop();
  await page.close();
  return { took, peak, result };
}

/** An offer with its terms spread over the page's whole height. */
function longPage(height: number, images: number): string {
  const rows = height / 100;
  const body = Array.from({ length: rows }, (_, n) => {
    const image =
      images > 0 ? `<img width="120" height="90" src="/${n % images}.svg" loading="lazy">` : '';
    const hue = (n * 37) % 360;
    return `<section style="background:hsl(${hue} 60% 92%)">${image}<p>第 ${n + 1} 段。首次刷卡扣除激活费 299 元，一经收取概不退还。</p></section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>长页</title>
    <style>body{margin:0}section{box-sizing:border-box;height:100px;overflow:hidden;display:flex;gap:8px}</style>${body.join('')}`;
}

function picture(n: number): string {
  const dots = Array.from({ length: 60 }, (_, k) => {
    const [x, y] = [(k * 53 + n * 7) % 120, (k * 31 + n * 11) % 90];
    return `<circle cx="${x}" cy="${y}" r="${3 + (k % 9)}" fill="hsl(${(n * 29 + k * 13) % 360} 70% 50%)"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 90">${dots.join('')}</svg>`;
}
