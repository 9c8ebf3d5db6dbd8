/** Open pages follow what the user chooses, whichever page of the extension stored it. */
import { browser } from '../browser';
import { watchSettings } from '../settings';
import type { Settings } from '../settings-shape';
import { hostOf } from '../sites';
import { showNothing, showPaused } from './badge';
import { injectWhereFired, takeStyle } from './inject';
import { told } from './sites';
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
  await tellTab({ tabId }, 'site.changed', now);
  if (now.paused === then.paused) return;
  if (now.paused) await pauseTab(tabId);
  else await resumeTab(tabId);
}

/** Our scripts take everything off the page; the toolbar button says why there is nothing. */
export async function pauseTab(tabId: number): Promise<void> {
  await tellTab({ tabId }, 'page.stop', {});
  await Promise.all([takeStyle(tabId), showPaused(tabId)]);
}

/** Only where something matters is there anything to go on with. */
async function resumeTab(tabId: number): Promise<void> {
  await showNothing(tabId);
  await injectWhereFired(tabId);
}
