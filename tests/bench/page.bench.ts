/**
 * What the extension costs a page, beside mark.js marking the same words and beside the page alone, all in
 * one run on this machine: `npm run bench -- page` (builds first; ROUNDS=n in the environment for more
 * loads of each page than {@link ROUNDS}). Figures are medians. Processor time comes from loads under
 * Chromium's trace (page/trace.ts), times until marks stand from loads without it.
 *
 * 1. an ordinary page, where nothing matters: processor time, layouts; "empty" is an extension whose only
 *    script is empty, below which none can go
 * 2. a contract of 1 MB: the same, and the time from DOMContentLoaded to the first painted mark, with the
 *    worker awake and asleep, in both browsers
 * 3. a sales page with 1,000 changes of text a second: share of one processor, once it has been opened
 * 4. an offer with 200 frames: the time until the last of them has its marks, in both browsers
 */
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { buildBoth } from '../../scripts/lib/build.mjs';
import { BROWSER_NAMES, BUILD_DIRS, launch, type RunningBrowser } from '../support/browsers';
import { type FixtureServer, serve } from '../support/server';
import { type Helper, type Times, type Traced, timed, traced } from './page/loads';
import {
  type BenchPage,
  contractPage,
  FRAME_PATH,
  framePage,
  framesPage,
  ordinaryPage,
  restlessPage,
} from './page/pages';
import { inTurns, median, ms, say } from './page/table';

/** Loads of each page by each helper. */
const ROUNDS = Number(process.env.ROUNDS ?? 5);
/** Stretch of time that is looked at after a page was loaded, or its marks stood (ms). */
const SETTLE_MS = 2500;
/** A contract is read to its end in this time, on a loaded machine too. */
const LONG_MS = 4000;
const SOON_MS = 500;
const RESTLESS_MS = 10_000;
/** What a restless page takes to be read for the first time is no share of what it takes from then on (ms). */
const OPENING_MS = 4000;
const PAGES = {
  ordinary: ordinaryPage(),
  contract: contractPage(),
  restless: restlessPage(),
  frames: framesPage(),
};
const EMPTY = fileURLToPath(new URL('page/empty-extension', import.meta.url));
const HELPERS = ['nobody', 'mark.js', 'extension'] as const satisfies readonly Helper[];
const MARKERS = ['mark.js', 'extension'] as const satisfies readonly Helper[];

/** One browser without the extension and one with it. */
interface Pair {
  plain: RunningBrowser;
  extended: RunningBrowser;
}

const browserOf = ({ plain, extended }: Pair, helper: Helper): RunningBrowser =>
  helper === 'extension' ? extended : plain;

function told(name: string, { chars, bytes, elements }: BenchPage): void {
  const load = loadavg()[0]?.toFixed(1);
  say(
    `\n${name}: ${chars} characters, ${bytes} bytes, ${elements} elements (load of the machine ${load})`,
  );
}

function costLine(name: string, loads: readonly Traced[]): void {
  const of = (value: (load: Traced) => number): number => median(loads.map(value));
  const worst = Math.max(...loads.map(({ cost }) => cost.longest));
  say(
    name.padEnd(20),
    `processor ${ms(of(({ cost }) => cost.total))}`,
    `of it in one task ${ms(of(({ cost }) => cost.longest))} (worst ${ms(worst)})`,
    `page in all ${ms(of(({ cost }) => cost.whole))}`,
    `layouts ${of(({ layouts }) => layouts)}`,
  );
}

function timeLine(name: string, what: 'first' | 'all', loads: readonly Times[]): void {
  const of = (value: (load: Times) => number): number => median(loads.map(value));
  const worst = Math.max(...loads.map((load) => load[what]));
  say(
    name.padEnd(28),
    `${what === 'all' ? 'all marked' : 'first mark'} ${ms(of((load) => load[what]))} (worst ${ms(worst)})`,
    `page held up for ${ms(of(({ gap }) => gap))}`,
    `main thread in all ${ms(of(({ thread }) => thread))}`,
  );
}

async function ordinary(pair: Pair, empty: RunningBrowser, url: string): Promise<void> {
  told('1. ordinary page', PAGES.ordinary);
  const names = [...HELPERS, 'empty'] as const;
  const loads = await inTurns(names, ROUNDS, (name) =>
    name === 'empty'
      ? traced(empty, url, 'extension', { ms: SETTLE_MS })
      : traced(browserOf(pair, name), url, name, { ms: SETTLE_MS }),
  );
  for (const name of names) costLine(name, loads[name]);
}

async function contract(pairs: Record<'chromium' | 'firefox', Pair>, url: string): Promise<void> {
  told('2. contract', PAGES.contract);
  const costs = await inTurns(HELPERS, ROUNDS, (helper) =>
    traced(browserOf(pairs.chromium, helper), url, helper, { ms: LONG_MS }),
  );
  for (const helper of HELPERS) costLine(helper, costs[helper]);
  for (const name of BROWSER_NAMES) {
    const names = [...HELPERS, 'asleep'] as const;
    const times = await inTurns(names, ROUNDS, async (who) => {
      const helper = who === 'asleep' ? 'extension' : who;
      const running = browserOf(pairs[name], helper);
      if (who === 'asleep') await running.killWorker();
      const until = helper === 'nobody' ? 'parsed' : 'marked';
      const ms = until === 'parsed' || name === 'firefox' ? SETTLE_MS : SOON_MS;
      return timed(running, url, { helper, ms, until });
    });
    for (const who of names)
      timeLine(`${name}, ${who === 'asleep' ? 'extension asleep' : who}`, 'first', times[who]);
  }
}

async function restless(pair: Pair, url: string): Promise<void> {
  told('3. restless page, 1,000 changes a second', PAGES.restless);
  for (const helper of HELPERS) {
    const { cost } = await traced(browserOf(pair, helper), url, helper, {
      ms: RESTLESS_MS,
      opening: OPENING_MS,
    });
    const share = ((100 * cost.total) / cost.span).toFixed(2);
    say(
      helper.padEnd(20),
      `${share} % of one processor`,
      `in one task at most ${ms(cost.longest)}`,
      `page in all ${ms(cost.whole)}`,
    );
  }
}

async function frames(pairs: Record<'chromium' | 'firefox', Pair>, url: string): Promise<void> {
  told('4. 200 frames', PAGES.frames);
  for (const helper of HELPERS)
    costLine(helper, [
      await traced(browserOf(pairs.chromium, helper), url, helper, { ms: SETTLE_MS }),
    ]);
  for (const name of BROWSER_NAMES) {
    const times = await inTurns(MARKERS, 1, (helper) =>
      timed(browserOf(pairs[name], helper), url, { helper, ms: SOON_MS, until: 'all' }),
    );
    for (const helper of MARKERS) timeLine(`${name}, ${helper}`, 'all', times[helper]);
  }
}

async function run(server: FixtureServer, closing: RunningBrowser[]): Promise<void> {
  const open = async (name: 'chromium' | 'firefox', extension?: string) => {
    const running = await launch(name, extension === undefined ? {} : { extension });
    closing.push(running);
    // The first page of a browser pays for its start.
    const page = await running.browser.newPage();
    await page.goto(server.url('/ordinary'), { waitUntil: 'load' });
    return running;
  };
  const pair = async (name: 'chromium' | 'firefox') => ({
    plain: await open(name),
    extended: await open(name, BUILD_DIRS[name]),
  });
  const chromium = await pair('chromium');
  await ordinary(chromium, await open('chromium', EMPTY), server.url('/ordinary'));
  const pairs = { chromium, firefox: await pair('firefox') };
  await contract(pairs, server.url('/contract'));
  await restless(chromium, server.url('/restless'));
  await frames(pairs, server.url('/frames'));
}

await buildBoth();
const entries = Object.entries(PAGES).map(([name, { html }]) => [`/${name}`, html]);
const server = await serve({ ...Object.fromEntries(entries), [FRAME_PATH]: framePage().html });
const running: RunningBrowser[] = [];
try {
  await run(server, running);
} finally {
  await Promise.all(running.map((one) => one.close()));
  await server.close();
}
