/** The picture in a record shows the page alone: no mark, no bar, no card of ours. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { exportShown, openDesk, unpack } from '../support/evidence';
import { heardOfCapture, listenForCapture } from '../support/heard';
import { openWorld, type World } from '../support/world';

/** Green on green: whatever else is in a picture was not drawn by the page. */
const SITE = {
  '/': `<!doctype html><meta charset="utf-8"><title>山雀收款机</title>
    <body style="background:#00aa00;color:#00aa00"><h1>收款机免费领</h1>
    <p>首次刷卡扣除 299 元激活费，激活后不予退还。年费 360 元，扣了不退。</p>`,
};
const PATIENCE = { timeout: 30_000 };

/** Pixels of a PNG (base64) that are not the page's green. Runs in a page of the extension. */
async function foreignPixels(png: string): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (context === null) throw new Error('no canvas here');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let foreign = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
    // The edges of green letters on green are a step or two off.
    if (red > 3 || Math.abs(green - 170) > 3 || blue > 3) foreign += 1;
  }
  return foreign;
}

describe.each(BROWSER_NAMES)('the picture in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  let world: World;
  let own: Page;

  beforeAll(async () => {
    world = await openWorld(name, { site: SITE, downloads: folder });
    own = await world.running.openExtensionPage('popup.html?tab=0');
  });

  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the page alone, though marks and bar stand on it before and after', async () => {
    const visit = await world.visit('/');
    await visit.report();
    const onScreen = async () =>
      own.evaluate(foreignPixels, await visit.page.screenshot({ encoding: 'base64' }));
    await expect.poll(onScreen, PATIENCE).toBeGreaterThan(2000);
    const before = await onScreen();

    const save = { type: 'evidence.save', payload: {} };
    await listenForCapture(own, visit.tabId);
    await visit.page.bringToFront();
    expect(await world.api.sendFromPage(visit.tabId, save)).toEqual({ ok: true });
    const last = async () => (await heardOfCapture(own, visit.tabId)).at(-1)?.type;
    await expect.poll(last, PATIENCE).toBe('saved');
    const desk = await openDesk(world, '山雀收款机');
    const names = unpack(await exportShown(desk, folder), join(folder, 'bag'));
    const shot = names.find((path) => path.endsWith('/screenshot.png')) ?? '';
    const png = readFileSync(join(folder, 'bag', shot)).toString('base64');
    expect(await own.evaluate(foreignPixels, png)).toBe(0);
    await visit.page.bringToFront();
    await expect.poll(onScreen, PATIENCE).toBeGreaterThan(before / 2);
  });
});
