/**
 * Takes the pictures of the README, in Chromium with the built extension on this project's own sample
 * pages: `npm run build`, then `npx tsx tests/gallery/readme.ts`. They go to docs/pictures/, to be
 * looked at by a person.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { inChinese, waitForWords } from '../support/clicks';
import { pressGuarded, stepTo } from '../support/onpage';
import { openWorld, type Visit, type World } from '../support/world';

const OUTPUT = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
/** The mark whose card is shown: the fee at the first swipe. */
const CARD_AT = 2;
const SAMPLE = fileURLToPath(new URL('../../public/packs/sample-zh.json', import.meta.url));

/** A picture of what a window of this size (CSS px) shows. */
async function shoot(page: Page, name: string, width: number, height: number): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  // No colour is caught on its way to another.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  // Away from what was clicked before, which would show as hovered.
  await page.mouse.move(1, height - 1);
  writeFileSync(join(OUTPUT, `${name}.png`), await page.screenshot());
}

async function shootPopup(visit: Visit, name: string, height: number): Promise<void> {
  const popup = await visit.popup();
  await inChinese(popup, '存为证据');
  await waitForWords(popup, '前后说法不一样');
  await shoot(popup, name, 360, height);
  await popup.close();
}

/** The panel of a tab, from its head down. */
async function shootPanel(world: World, { tabId }: Visit): Promise<void> {
  const panel = await world.running.openExtensionPage(`panel.html?tab=${tabId}`);
  await inChinese(panel, '存为证据');
  await waitForWords(panel, '页面写着的钱');
  await shoot(panel, 'panel', 420, 900);
  await panel.close();
}

/** The fine print of a shop with its marks, the popup, a card beside its words, and the guard. */
async function shop(world: World): Promise<void> {
  const visit = await world.visit('/shop-fine-print/');
  await visit.page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 2 });
  await visit.report();
  const print = await visit.page.waitForSelector('.fine');
  if (print) writeFileSync(join(OUTPUT, 'marks.png'), await print.screenshot());
  await shootPopup(visit, 'popup', 600);
  await stepTo(world, visit, CARD_AT);
  await shoot(visit.page, 'card', 1240, 720);
  await pressGuarded(visit.page, '.now');
  await shoot(visit.page, 'guard', 1240, 720);
}

/** The panel of a landing page whose terms stand in a dialog. */
async function landing(world: World): Promise<void> {
  const visit = await world.visit('/h5-landing/');
  await visit.page.setViewport({ width: 430, height: 860 });
  await (await visit.page.waitForSelector('#agreement'))?.click();
  await waitForWords(visit.page, '冻结');
  await shootPanel(world, visit);
}

/** My rules with the sample pack, after a copy of it with two slips was refused. */
async function rules(world: World, folder: string): Promise<void> {
  const sample = readFileSync(SAMPLE, 'utf8');
  const slips = join(folder, '隔壁给的规则.json');
  writeFileSync(
    slips,
    sample.replace('"recurring_fee"', '"stand_fee"').replace('take.word <6>', 'take.wrod <6>'),
  );
  const page = await world.running.openExtensionPage('packs.html');
  await inChinese(page, '我的规则');
  await choose(page, SAMPLE);
  await waitForWords(page, '已加入');
  await choose(page, slips);
  await waitForWords(page, '没有加入');
  await shoot(page, 'rules', 640, 660);
}

async function choose(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

const folder = mkdtempSync(join(tmpdir(), 'readme-'));
const world = await openWorld('chromium', { locale: 'zh-CN' });
try {
  await shop(world);
  await landing(world);
  await rules(world, folder);
} finally {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
}
