/** The panel's ports onto the real browser. */
import { browser } from '../../lib/platform/browser';
import { startCapture } from '../../lib/platform/capture/client';
import { openDesk } from '../../lib/platform/desk';
import { must } from '../../lib/platform/must';
import { type SenderFacts, whoSent } from '../../lib/platform/senders';
import { watchSettings } from '../../lib/platform/settings';
import { siteOfTab } from '../../lib/platform/site-of-tab';
import { askBackground, askTab, LOOK_PORTS } from '../../lib/platform/tab-client';
import { readEnvelope } from '../../lib/platform/wire';
import type { PanelPorts } from './controller';

/** A number of the address's query: `tab` shows one tab, `window` follows another window's. */
function named(what: 'tab' | 'window'): number | undefined {
  const value = new URLSearchParams(location.search).get(what) ?? '';
  return /^\d+$/.test(value) ? Number(value) : undefined;
}

async function findTab(): Promise<number> {
  const fixed = named('tab');
  if (fixed !== undefined) return fixed;
  const windowId = named('window');
  const place = windowId === undefined ? { currentWindow: true } : { windowId };
  const [tab] = await browser.tabs.query({ active: true, ...place });
  if (tab?.id === undefined) throw new Error('no active tab');
  return tab.id;
}

/** Adds a listener for as long as the panel is open. */
function listen<L>(
  event: { addListener(listener: L): void; removeListener(listener: L): void },
  listener: L,
  signal: AbortSignal,
): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
}

/** Scanners tell their counts after each reading; that is when there is something new to ask for. */
function watch(changed: () => void, signal: AbortSignal): void {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  const onMessage = (message: unknown, sender: SenderFacts): undefined => {
    const isSummary = readEnvelope(message)?.type === 'page.summary';
    if (isSummary && whoSent(sender, self)?.kind === 'content') changed();
  };
  listen(browser.runtime.onMessage, onMessage, signal);
  listen(browser.tabs.onActivated, changed, signal);
  listen(browser.tabs.onUpdated, changed, signal);
  listen(browser.tabs.onRemoved, changed, signal);
  watchSettings(changed, signal);
}

/** All ports but the language switch, which belongs to the page that draws. */
export function browserPorts(switchLanguage: () => Promise<unknown>): PanelPorts {
  return {
    ...LOOK_PORTS,
    findTab,
    watch,
    site: siteOfTab,
    again: (tabId) => askTab(tabId, 'page.again', {}),
    jump: (tabId, index, quote) => askTab(tabId, 'page.jump', { index, quote }),
    capture: startCapture,
    openDesk,
    choose: (tabId, change) => askBackground('site.set', { ...change, tabId }).then(must),
    copy: (words) => navigator.clipboard.writeText(words),
    switchLanguage,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
