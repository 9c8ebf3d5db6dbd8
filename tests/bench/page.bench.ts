/**
 * What the extension costs a page, beside mark.js marking the same words and beside the page alone, all in
 * one run of Chromium on this machine: `npm run bench -- page` (builds first). Processor time comes from the
 * browser's sampling profiler (page/profile.ts), layouts from `Performance.getMetrics`.
 *
 * 1. an ordinary page, where nothing matters: time on the main thread, layouts
 * 2. a contract of 1 MB: time from DOMContentLoaded to the first painted mark, with the worker awake and
 *    asleep, and the longest task
 * 3. a sales page with 1,000 changes of text a second: share of one processor
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'puppeteer-core';
import { buildBoth } from '../../scripts/lib/build.mjs';
import { BUILD_DIRS, launch, type RunningBrowser } from '../support/browsers';
import { type FixtureServer, serve } from '../support/server';
import { markJsAtWork, WITNESS } from './page/in-page.js';
import { type BenchPage, contractPage, ordinaryPage, restlessPage } from './page/pages';
import { type Cost, costOf } from './page/profile';

const ROUNDS = 7;
/** Stretch of time that is looked at after a page was loaded (ms). */
const SETTLE_MS = 3000;
const RESTLESS_MS = 10_000;
const PAGES = { ordinary: ordinaryPage(), contract: contractPage(), restless: restlessPage() };
const require = createRequire(import.meta.url);
/** What mark.js marks: words that stand in the terms of these pages. */
const WORDS = ['服务费', '概不退还', '流量费', '直接扣除', '押金不予退还', '调整费率', '视为同意'];
const MARK_JS = readFileSync(require.resolve('mark.js/dist/mark.min.js'), 'utf8');

/** Who works on the page besides the page itself. */
type Helper = 'nobody' | 'mark.js' | 'extension';

/** What page/in-page.js notes in the page (ms since its start; 0: not yet). */
interface Notes {
  parsed: number;
  marked: number;
}

/** One load of a page. */
interface Load {
  cost: Cost;
  layouts: number;
  /** From DOMContentLoaded to the first frame with a mark (ms); NaN where there is none. */
  firstMark: number;
}

class Bench {
  constructor(
    private readonly server: FixtureServer,
    private readonly plain: RunningBrowser,
    private readonly extended: RunningBrowser,
  ) {}

  async load(path: string, helper: Helper, ms = SETTLE_MS, asleep = false): Promise<Load> {
    const running = helper === 'extension' ? this.extended : this.plain;
    const page = await running.browser.newPage();
    try {
      if (asleep) await running.killWorker();
      return await this.measured(page, path, helper, ms);
    } finally {
      await page.close();
    }
  }

  private async measured(page: Page, path: string, helper: Helper, ms: number): Promise<Load> {
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    await page.evaluateOnNewDocument(WITNESS);
    if (helper === 'mark.js')
      await page.evaluateOnNewDocument(markJsAtWork(MARK_JS, WORDS, MARK_URL));
    const cost = await costOf(cdp, this.origin(helper), async () => {
      await page.goto(this.server.url(path), { waitUntil: 'load' });
      await new Promise((resolve) => setTimeout(resolve, ms));
    });
    const layouts = await layoutsOf(cdp);
    const { parsed, marked } = await page.evaluate<[], () => Notes>('notes');
    return { cost, layouts, firstMark: marked > 0 ? marked - parsed : Number.NaN };
  }

  /** Address of the scripts whose cost is asked for. */
  private origin(helper: Helper): string {
    if (helper === 'extension') return this.extended.extensionOrigin();
    return helper === 'mark.js' ? MARK_URL : 'none:';
  }
}

const MARK_URL = 'bench:mark.js';

async function layoutsOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

const ms = (value: number): string => (Number.isNaN(value) ? '-' : `${value.toFixed(1)} ms`);
const say = (...parts: string[]): void => console.log(parts.join('  '));

function told(name: string, { chars, bytes, elements }: BenchPage): void {
  say(`\n${name}: ${chars} characters, ${bytes} bytes, ${elements} elements`);
}

/** Loads in turns, so that a slow moment of the machine meets all of them. */
async function inTurns(
  bench: Bench,
  path: string,
  rounds: number,
): Promise<Record<Helper, Load[]>> {
  const loads: Record<Helper, Load[]> = { nobody: [], 'mark.js': [], extension: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const helper of ['nobody', 'mark.js', 'extension'] as const) {
      loads[helper].push(await bench.load(path, helper));
    }
  }
  return loads;
}

function line(name: string, loads: readonly Load[]): void {
  const of = (value: (load: Load) => number): number => median(loads.map(value));
  say(
    name.padEnd(24),
    `main thread ${ms(of((load) => load.cost.total))}`,
    `longest task ${ms(of((load) => load.cost.longest))} (worst ${ms(Math.max(...loads.map((l) => l.cost.longest)))})`,
    `first mark ${ms(of((load) => load.firstMark))}`,
    `layouts ${of((load) => load.layouts)}`,
  );
}

async function run(bench: Bench): Promise<void> {
  told('1. ordinary page', PAGES.ordinary);
  const ordinary = await inTurns(bench, '/ordinary', ROUNDS);
  for (const [helper, loads] of Object.entries(ordinary)) line(helper, loads);

  told('2. contract', PAGES.contract);
  const contract = await inTurns(bench, '/contract', ROUNDS);
  for (const [helper, loads] of Object.entries(contract)) line(helper, loads);
  const asleep: Load[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    asleep.push(await bench.load('/contract', 'extension', SETTLE_MS, true));
  line('extension, asleep', asleep);

  told('3. restless page, 1,000 changes a second', PAGES.restless);
  for (const helper of ['nobody', 'mark.js', 'extension'] as const) {
    const { cost } = await bench.load('/restless', helper, RESTLESS_MS);
    const share = ((100 * cost.total) / cost.span).toFixed(2);
    say(helper.padEnd(24), `${share} % of one processor`, `longest task ${ms(cost.longest)}`);
  }
}

await buildBoth();
const site = Object.fromEntries(
  Object.entries(PAGES).map(([name, { html }]) => [`/${name}`, html]),
);
const server = await serve(site);
const plain = await launch('chromium', {});
const extended = await launch('chromium', { extension: BUILD_DIRS.chromium });
try {
  const bench = new Bench(server, plain, extended);
  // The first page of a browser pays for its start.
  for (const helper of ['nobody', 'extension'] as const) await bench.load('/ordinary', helper);
  await run(bench);
} finally {
  await Promise.all([plain.close(), extended.close(), server.close()]);
}
