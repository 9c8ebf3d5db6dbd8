/** Open pages follow what the user chooses, whichever page of the extension stored it. */
import { browser } from '../browser';
import { watchSettings } from '../settings';
import type { Settings } from '../settings-shape';
import { hostOf } from '../sites';
import { showNothing, showPaused } from './badge';
import { injectWhereFired, takeStyle } from './inject';
import { stepKeys } from './keys';
import { oneAtATime } from './one-at-a-time';
import { pausedIn, told } from './sites';
import { tellTab } from './tell';

/** Begins to follow. Call it synchronously when the worker starts: a stored choice wakes it. */
export function followSettings(): void {
  watchSettings((now, before) => {
    followIn(now, before).catch((error: unknown) => {
      console.error('[swipewise] settings', error);
    });
  });
}

/** Tells the pages of those sites for which something has changed, and of no other. */
export async function followIn(now: Settings, before: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id, url }) =>
      id === undefined ? undefined : follow(id, hostOf(url), now, before),
    ),
  );
}

async function follow(
  tabId: number,
  host: string | null,
  settings: Settings,
  before: Settings,
): Promise<void> {
  if (host === null) return;
  const [now, then] = [told(settings, host), told(before, host)];
  if (JSON.stringify(now) === JSON.stringify(then)) return;
  await tellTab({ tabId }, 'site.changed', { ...now, keys: await stepKeys() });
  if (now.paused !== then.paused) await settleTab(tabId);
}

/**
 * Stops a tab, or starts it anew, as is chosen for its site by then: two choices in quick succession must
 * not overtake each other on their way to the page.
 */
export async function settleTab(tabId: number): Promise<void> {
  await settling(`${tabId}`, async () => {
    const paused = (await pausedIn(tabId)) !== null;
    await (paused ? stop(tabId) : goOn(tabId));
  });
}

const settling = oneAtATime<void>();

/** Our scripts take everything off the page; the toolbar button says why there is nothing. */
async function stop(tabId: number): Promise<void> {
  await tellTab({ tabId }, 'page.stop', {});
  await Promise.all([takeStyle(tabId), showPaused(tabId)]);
}

/** Only where something matters is there anything to go on with. */
async function goOn(tabId: number): Promise<void> {
  await showNothing(tabId);
  await injectWhereFired(tabId);
}
