/** Acts on a page by the words that a reader sees. */
import type { Page } from 'puppeteer-core';

/** Clicks the first button or link that holds these words; waits up to 30 s for it. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const path = `//*[self::button or self::a or self::summary][contains(normalize-space(.), "${words}")]`;
  const element = await page.waitForSelector(`::-p-xpath(${path})`, { timeout: 30_000 });
  await element?.click();
}

/** Text of the page as a reader sees it, on one line. */
export async function wordsOf(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count
  const text = await page.evaluate(() => document.body.innerText);
  return text.replace(/\s+/g, ' ').trim();
}

/** Waits until the page shows these words; the error tells what it shows instead. */
export async function waitForWords(
  page: Page,
  words: string | RegExp,
  ms = 30_000,
): Promise<string> {
  const deadline = Date.now() + ms;
  let seen = '';
  while (Date.now() < deadline) {
    seen = await wordsOf(page);
    if (typeof words === 'string' ? seen.includes(words) : words.test(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`"${words}" did not appear within ${ms} ms; the page shows: ${seen}`);
}

/** Waits for an extension page to be drawn, and turns it to Chinese where it is not. */
export async function inChinese(page: Page, words: string): Promise<void> {
  const seen = await waitForWords(page, new RegExp(`${words}|中文`));
  if (!seen.includes(words)) await clickWords(page, '中文');
  await waitForWords(page, words);
}
