/** The evidence path as a person walks it: save in the popup, export at the desk, check outside. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ElementHandle, type Page } from 'puppeteer-core';
import { run } from '../../scripts/lib/run.mjs';
import { clickWords, inChinese, waitForWords } from './clicks';
import { ROOT } from './paths';
import type { Visit, World } from './world';

/** Presses 存为证据 in the popup of this page, and waits until it says that the record is sealed. */
export async function saveEvidence(visit: Pick<Visit, 'page' | 'popup'>): Promise<Page> {
  const popup = await visit.popup();
  await inChinese(popup, '存为证据');
  await visit.page.bringToFront();
  await clickWords(popup, '存为证据');
  await waitForWords(popup, /查看这份证据|没有存成|没有完成/, 60_000);
  return popup;
}

/** Opens the desk, in Chinese, and in it the first record in whose line these words stand. */
export async function openDesk(world: Pick<World, 'running'>, words?: string): Promise<Page> {
  const desk = await world.running.openExtensionPage('desk.html');
  await inChinese(desk, '核验全部');
  if (words !== undefined) await clickWords(desk, words);
  return desk;
}

/** Exports the record that the desk shows; gives the path of the ZIP in `downloads`. */
export async function exportShown(desk: Page, downloads: string): Promise<string> {
  const before = new Set(readdirSync(downloads));
  await clickWords(desk, '导出这一份');
  await waitForWords(desk, '已打包', 60_000);
  await clickWords(desk, '保存到电脑');
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const names = readdirSync(downloads).filter((name) => !before.has(name));
    // While it is being written there is a .crdownload or a .part beside or instead of it.
    if (names.length === 1 && names[0]?.endsWith('.zip')) return join(downloads, names[0]);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no finished download in ${downloads}: ${readdirSync(downloads).join(', ')}`);
}

/** Unpacks a ZIP into a directory; gives the names of its files. */
export function unpack(zip: string, into: string): string[] {
  const files = unzipSync(readFileSync(zip));
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(into, name);
    mkdirSync(dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, bytes);
  }
  return Object.keys(files);
}

/** `npm run -s verify -- FILE`, without npm around it. */
export function verifyByCommand(zip: string): ReturnType<typeof run> {
  return run(process.execPath, [join(ROOT, 'scripts/verify.mjs'), zip]);
}

/** Hands the desk a package to check, as its file field does; leaves what was open before. */
export async function importPackage(desk: Page, path: string): Promise<void> {
  const open = await desk.evaluate(() => document.querySelector('.whose, .imports .note') !== null);
  if (open) await clickWords(desk, '回到这台电脑的证据');
  await waitForWords(desk, '核验别人给的证据包');
  const field = await desk.waitForSelector('.drop input[type=file]');
  if (!(field instanceof ElementHandle)) throw new Error('no field for packages');
  await field.uploadFile(path);
}
