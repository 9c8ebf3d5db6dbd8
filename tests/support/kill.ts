/** Ends a browser that a test has started, as a power cut does. */
import type { Browser } from 'puppeteer-core';

/** Kills the browser's own process (its others follow it) and waits until it is gone. */
export async function killProcess(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child) throw new Error('this browser was not started here');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
