/** Processor time of pages' main threads in Firefox, from the browser's own process table (`about:processes`). */
import type { Browser } from 'puppeteer-core';
import { askChrome } from '../../support/firefox-chrome';

/** What the main thread of each process has used so far (ms), by process id. */
export type ThreadTimes = ReadonlyMap<string, number>;

/** The main threads of all processes that hold pages, or are kept ready for them. */
export async function threadTimes(browser: Browser): Promise<ThreadTimes> {
  const told = await askTable(
    browser,
    `children.map(({ pid, threads }) => pid + ':' + (threads.find(({ tid }) => tid === pid)?.cpuTime ?? 0))`,
  );
  const pairs = told.map((one) => one.split(':'));
  return new Map(pairs.map(([pid = '', time]) => [pid, Number(time) / 1e6]));
}

/**
 * What the main thread of the process that holds the page at `url` has used since `before` (ms).
 * @throws when no process holds it
 */
export async function usedSince(
  browser: Browser,
  url: string,
  before: ThreadTimes,
): Promise<number> {
  const holds = `({ windows }) => windows.some(({ documentURI }) => documentURI?.spec === ${JSON.stringify(url)})`;
  const [pid] = await askTable(browser, `children.filter(${holds}).map(({ pid }) => pid)`);
  const used = pid === undefined ? undefined : (await threadTimes(browser)).get(pid);
  if (pid === undefined || used === undefined) throw new Error(`no process holds ${url}`);
  return used - (before.get(pid) ?? 0);
}

/** What an expression over the table's `children` gives: a list, as texts. */
async function askTable(browser: Browser, list: string): Promise<string[]> {
  const answer = await askChrome(
    browser,
    `ChromeUtils.requestProcInfo().then(({ children }) => '<' + (${list}).join(' ') + '>')`,
  );
  const told = /<([\d: ]*)>/.exec(answer)?.[1];
  if (told === undefined) throw new Error(`no table of processes: ${answer}`);
  return told.split(' ').filter((one) => one !== '');
}
