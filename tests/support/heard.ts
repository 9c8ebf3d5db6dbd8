/** What a tab is told of a capture that was asked for on its page. */
import type { Page } from 'puppeteer-core';
import type { CaptureEvent } from '../../lib/platform/messages';
import './extension';

/** Keeps what the background tells this tab of a capture, beside the extension's own scripts. */
export function listenForCapture(page: Page, tabId: number): Promise<unknown> {
  return page.evaluate(
    (id) =>
      chrome.scripting.executeScript({
        target: { tabId: id },
        args: [],
        func: () => {
          const heard: unknown[] = [];
          Reflect.set(globalThis, 'heardByTest', heard);
          chrome.runtime.onMessage.addListener(({ type, payload }) => {
            if (type === 'evidence.event') heard.push(payload);
          });
        },
      }),
    tabId,
  );
}

/** What the tab was told since, in order. */
export async function heardOfCapture(page: Page, tabId: number): Promise<CaptureEvent[]> {
  const text = await page.evaluate(async (id) => {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: id },
      args: [],
      func: () => JSON.stringify(Reflect.get(globalThis, 'heardByTest')),
    });
    return answer?.result;
  }, tabId);
  return typeof text === 'string' ? JSON.parse(text) : [];
}
