/** Brings the scanner, with the style of its marks, into a frame. */
import { browser } from '../browser';
import type { Outcome } from '../messages';
import { HANDED_PACKS } from '../packs/handed';
import { enabledPacks } from '../packs/store';
import type { FrameAddress } from '../senders';
import { closedPage, isClosedPage, refusalFor } from './refusal';

/** The flag that a running scanner leaves in its world; lib/page/once.ts puts it up. */
const FLAG = 'swipewiseScanner';

/**
 * Whose style the marks are. The user's `!important` outweighs the page's, and in Firefox only that
 * reaches into shadow roots. Chromium (tried: 156) paints no highlight by a style of the user; there
 * an author's style that is inserted reaches shadow roots, and comes first of all layers.
 */
const ORIGIN = browser.runtime.getURL('').startsWith('moz-extension:') ? 'USER' : 'AUTHOR';

/** Makes sure that the scanner runs in the frame. A second call finds it running and does nothing. */
export async function injectScanner({ tabId, frameId }: FrameAddress): Promise<Outcome> {
  const target = { tabId, frameIds: [frameId] };
  try {
    if (await isClosedPage(tabId)) return closedPage('not a page of the web');
    const running = await isRunning(target);
    if (running === undefined) return closedPage('the browser runs no script there');
    if (running) return { ok: true };
    await handPacks(target);
    await browser.scripting.insertCSS({ target, origin: ORIGIN, files: ['/assets/marks.css'] });
    await browser.scripting.executeScript({ target, files: ['/scanner.js'] });
    return { ok: true };
  } catch (error) {
    return refusalFor(tabId, error);
  }
}

/** Leaves the user's own packs where the scanner looks for them; null where they cannot be read. */
async function handPacks(target: { tabId: number; frameIds: number[] }): Promise<void> {
  const packs = await enabledPacks().catch((error: unknown) => {
    console.error('[swipewise] own packs', error);
    return null;
  });
  if (packs?.length === 0) return;
  await browser.scripting.executeScript({
    target,
    args: [HANDED_PACKS, packs],
    func: (name: string, handed: unknown) => {
      Reflect.set(globalThis, name, handed);
    },
  });
}

/** Undefined where the browser lets no script run without saying so (Firefox on `about:` pages). */
async function isRunning(target: {
  tabId: number;
  frameIds: number[];
}): Promise<boolean | undefined> {
  const [answer] = await browser.scripting.executeScript({
    target,
    args: [FLAG],
    func: (flag: string) => Reflect.get(globalThis, flag) === true,
  });
  return typeof answer?.result === 'boolean' ? answer.result : undefined;
}
