/** Processor time of a page's main thread in Firefox, from the browser's own process table (`about:processes`). */
import type { Browser } from 'puppeteer-core';
import { askChrome } from '../../support/firefox-chrome';

/**
 * Processor time (ms) that the main thread of the process which holds pages of this origin has used so
 * far. All pages of one site share a process for as long as one of them is open.
 * @throws when no page of the origin is open
 */
export async function mainThreadTime(browser: Browser, origin: string): Promise<number> {
  const answer = await askChrome(
    browser,
    `(async () => {
      const { children } = await ChromeUtils.requestProcInfo();
      const holds = ({ windows }) => windows.some(({ documentURI }) => documentURI?.spec.startsWith(${JSON.stringify(origin)}));
      const { pid, threads } = children.find(holds);
      return 'ns:' + threads.find(({ tid }) => tid === pid).cpuTime;
    })()`,
  );
  const time = /"ns:(\d+)"/.exec(answer)?.[1];
  if (time === undefined) throw new Error(`no process time: ${answer}`);
  return Number(time) / 1e6;
}
