/** How the document in a tab was loaded, asked of the browser's own record of it. */
import type { LoadedDocument } from '../../core/capture/response/match';
import { isFields } from '../../core/fields';
import { browser } from '../browser';

/** Null where no script of ours can look. Rejects where the tab is gone. */
export async function loadedDocument(tabId: number): Promise<LoadedDocument | null> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    func: readTiming,
  });
  return documentOf(answer?.result);
}

/** Comes from the page's process: only its shape is believed. */
function documentOf(told: unknown): LoadedDocument | null {
  if (!isFields(told) || typeof told.url !== 'string') return null;
  const number = (value: unknown) => (typeof value === 'number' ? value : 0);
  const startedAt = number(told.origin);
  const protocol = typeof told.protocol === 'string' ? told.protocol.slice(0, 20) : '';
  return {
    url: told.url,
    startedAt,
    respondedAt: startedAt + number(told.responseStart),
    // Firefox (tried: 153) tells no start of the worker; no connection to a server it does tell.
    byServiceWorker: number(told.workerStart) > 0 || protocol === '',
    ahead: number(told.activationStart) > 0,
    protocol,
  };
}

/** Runs in the page: must stand alone. `activationStart` is in no type of ours yet. */
function readTiming(): unknown {
  const [entry] = performance.getEntriesByType('navigation');
  const origin = performance.timeOrigin;
  if (!(entry instanceof PerformanceNavigationTiming)) return { url: location.href, origin };
  const { responseStart, workerStart, nextHopProtocol } = entry;
  const activationStart: unknown = Reflect.get(entry, 'activationStart');
  // Firefox names the first, empty document of a tab `document`.
  const url = URL.canParse(entry.name) ? entry.name : location.href;
  return { url, origin, responseStart, workerStart, activationStart, protocol: nextHopProtocol };
}
