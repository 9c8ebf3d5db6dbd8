/**
 * How often pages may ask for evidence to be saved.
 *
 * A script in a page asks on the user's click, but a page's process that was taken over can speak in
 * its name, and each record takes room on the disk for good. The user's own ways (toolbar, menu,
 * key) are not counted.
 */
import { browser } from '../browser';
import { isFields } from '../wire';

const KEY = 'saves';
const LOCK = 'swipewise.saves';
/** A user who saves one page over and over stays below this; in {@link WINDOW_MS}, over all pages. */
const MAX_SAVES = 20;
const WINDOW_MS = 60 * 60 * 1000;

/**
 * Counts one more save at `now` (ms since the epoch); false where that is one too many. Counted in
 * session storage, which outlives the worker and is out of reach of pages.
 */
export async function takeSave(now: number): Promise<boolean> {
  return navigator.locks.request(LOCK, async () => {
    const { [KEY]: stored } = await browser.storage.session.get(KEY);
    const times = timesIn(stored).filter((at) => at <= now && now - at < WINDOW_MS);
    if (times.length >= MAX_SAVES) return false;
    await browser.storage.session.set({ [KEY]: { times: [...times, now] } });
    return true;
  });
}

function timesIn(stored: unknown): number[] {
  const times: unknown = isFields(stored) ? stored.times : undefined;
  return Array.isArray(times) ? times.filter((at): at is number => typeof at === 'number') : [];
}
