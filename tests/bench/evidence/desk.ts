/** The desk as a person meets it: how long until the first lines stand, and what each letter of a search takes. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../support/browsers';
import { ms, say } from '../page/table';
import { HELPER } from './in-browser';
import { times } from './log';

const OPENINGS = 5;
/** Typed letter by letter; each letter is one search. */
const QUERIES = [
  '山雀收款机 免费',
  'shop-31.example',
  '2026年1月5日',
  '商户 协议 42',
  '9876',
  '没有这个',
];

/** Measures at the desk of a log that is there already. */
export async function deskBench(running: RunningBrowser, records: number): Promise<void> {
  const firsts: number[] = [];
  const wholes: number[] = [];
  for (let n = 0; n < OPENINGS; n += 1) {
    const desk = await open(running);
    await desk.waitForFunction(() => Reflect.get(globalThis, 'whole') > 0, { polling: 20 });
    firsts.push(await desk.evaluate(() => Reflect.get(globalThis, 'first')));
    wholes.push(await desk.evaluate(() => Reflect.get(globalThis, 'whole')));
    if (n === OPENINGS - 1) await search(desk, records);
    await desk.close();
  }
  say(`  desk, ${records} records:`, times('first lines from navigation', firsts));
  say(`  ${times('whole list read', wholes)}`);
}

/** Opens the desk with a witness that notes (ms since navigation) when lines stand and when all are read. */
async function open(running: RunningBrowser): Promise<Page> {
  const page = await running.browser.newPage();
  await page.evaluateOnNewDocument(HELPER);
  await page.evaluateOnNewDocument(() => {
    const note = (name: string) => Reflect.set(globalThis, name, performance.now());
    const look = () => {
      const lines = document.querySelector('.lines li');
      const first = Number(Reflect.get(globalThis, 'first') ?? 0);
      if (lines && first === 0) note('first');
      if (lines && !document.querySelector('.list-reading')) return void note('whole');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${running.extensionOrigin()}/desk.html`, { waitUntil: 'load' });
  return page;
}

async function search(desk: Page, records: number): Promise<void> {
  const found = await desk.evaluate((queries) => {
    const input = document.querySelector<HTMLInputElement>('.list-search input');
    if (!input) throw new Error('no search');
    const type = async (text: string) => {
      const from = performance.now();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // The frame after the one in which it is drawn: the lines stand on the screen.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - from;
    };
    return (async () => {
      const took: number[] = [];
      for (const query of queries) {
        for (let end = 1; end <= query.length; end += 1) took.push(await type(query.slice(0, end)));
        await type('');
      }
      return took;
    })();
  }, QUERIES);
  const drawn = await desk.$$eval('.lines li', (all) => all.length);
  say(
    `  search among ${records}, ${found.length} letters:`,
    times('until drawn', found),
    `${drawn} lines drawn`,
  );
  say(`  of it the first letter ${ms(found[0] ?? Number.NaN)}`);
}
