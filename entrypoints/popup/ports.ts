/** The popup's ports onto the real browser. */

import { openPanel } from '../../lib/platform/background/panel';
import { browser } from '../../lib/platform/browser';
import { startCapture } from '../../lib/platform/capture/client';
import { openDesk } from '../../lib/platform/desk';
import { must } from '../../lib/platform/must';
import { siteOfTab } from '../../lib/platform/site-of-tab';
import { askBackground, askTab, LOOK_PORTS } from '../../lib/platform/tab-client';
import type { PopupPorts } from './controller';

/** The tab named by `?tab=` (the popup opened as a page), else the active one of this window. */
async function findTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no active tab');
  return tab.id;
}

/** All ports but the language switch, which belongs to the page that draws. */
export function browserPorts(switchLanguage: () => Promise<unknown>): PopupPorts {
  return {
    findTab,
    ...LOOK_PORTS,
    again: (tabId) => askTab(tabId, 'page.again', {}),
    jump: (tabId, index, quote) => askTab(tabId, 'page.jump', { index, quote }),
    capture: startCapture,
    openDesk,
    openPanel: (tabId) =>
      openPanel(tabId)
        .then(must)
        .then(() => close()),
    site: siteOfTab,
    choose: (tabId, change) => askBackground('site.set', { ...change, tabId }).then(must),
    switchLanguage,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
