/** Loads of a page in a browser: one under the trace for what it costs, one without for when marks stand. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../support/browsers';
import { threadTimes, usedSince } from './firefox';
import { markJsAtWork, WITNESS } from './in-page.js';
import { type Cost, costOf } from './trace';

/** What mark.js marks: words that stand in the terms of these pages. */
const WORDS = ['服务费', '概不退还', '流量费', '直接扣除', '押金不予退还', '调整费率', '视为同意'];
const MARK_URL = 'bench:mark.js';
const require = createRequire(import.meta.url);
const MARK_JS = readFileSync(require.resolve('mark.js/dist/mark.min.js'), 'utf8');
/** Longest wait for marks (ms). */
const PATIENCE_MS = 60_000;
const LOOK_MS = 200;

/** Who works on the page besides the page itself. */
export type Helper = 'nobody' | 'mark.js' | 'extension';

/** When marks stood, in ms from DOMContentLoaded; NaN where none did. */
export interface Times {
  first: number;
  /** The last of the page's frames had its own. */
  all: number;
  /** The longest time for which the page could do nothing else, its own work included. */
  gap: number;
  /** Processor time of the page's main thread in all; NaN in Chromium, whose trace tells more. */
  thread: number;
}

/** What a page cost. */
export interface Traced {
  cost: Cost;
  layouts: number;
}

/** What page/in-page.js notes in the page (ms since its start; 0: not yet). */
interface Notes {
  parsed: number;
  marked: number;
  all: number;
  gap: number;
}

/**
 * Loads `url` in Chromium under the trace and lets it be for `ms` after that; with `opening`, the trace
 * begins so long (ms) after the load, and what it took to open the page is left out.
 */
export async function traced(
  running: RunningBrowser,
  url: string,
  helper: Helper,
  { ms, opening }: { ms: number; opening?: number },
): Promise<Traced> {
  return onPage(running, helper, async (page) => {
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    const load = () => page.goto(url, { waitUntil: 'load' });
    if (opening !== undefined) {
      await load();
      await pause(opening);
    }
    const cost = await costOf(cdp, originOf(running, helper), async () => {
      if (opening === undefined) await load();
      await pause(ms);
    });
    return { cost, layouts: await layoutsOf(cdp) };
  });
}

/** Loads `url`, waits until the marks asked for stand, and lets it be for `ms` after that. */
export async function timed(
  running: RunningBrowser,
  url: string,
  { helper, ms, until }: { helper: Helper; ms: number; until: 'marked' | 'all' | 'parsed' },
): Promise<Times> {
  const isFirefox = running.name === 'firefox';
  return onPage(running, helper, async (page) => {
    const before = isFirefox ? await threadTimes(running.browser) : null;
    await page.goto(url, { waitUntil: 'load' });
    await waitFor(page, until);
    await pause(ms);
    const { parsed, marked, all, gap } = await page.evaluate<[], () => Notes>('notes');
    const since = (moment: number) => (moment > 0 ? moment - parsed : Number.NaN);
    const thread = before ? await usedSince(running.browser, url, before) : Number.NaN;
    return { first: since(marked), all: since(all), gap, thread };
  });
}

/** Not by `waitForFunction`, which never ends on this page in Firefox (puppeteer 24.43). */
async function waitFor(page: Page, until: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await page.evaluate(`notes.${until} > 0`))) {
    if (performance.now() > deadline) throw new Error(`not ${until} within ${PATIENCE_MS} ms`);
    await pause(LOOK_MS);
  }
}

async function onPage<T>(
  running: RunningBrowser,
  helper: Helper,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await running.browser.newPage();
  try {
    await page.evaluateOnNewDocument(WITNESS);
    if (helper === 'mark.js')
      await page.evaluateOnNewDocument(markJsAtWork(MARK_JS, WORDS, MARK_URL));
    return await act(page);
  } finally {
    await page.close();
  }
}

/** Address of the scripts whose cost is asked for. */
function originOf(running: RunningBrowser, helper: Helper): string {
  if (helper === 'extension') return running.extensionOrigin();
  return helper === 'mark.js' ? MARK_URL : 'none:';
}

async function layoutsOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
