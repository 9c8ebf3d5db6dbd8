/** Linked agreements of other origins are fetched by the background: only there may the extension connect. */
import { browser } from '../browser';
import type { ExtensionPort } from '../capture/port';
import { whoSent } from '../senders';
import { type Door, servePort } from './serve';

const STRANGER: Door = {
  credentials: 'omit',
  addressOf: (request) => ('url' in request ? webAddress(request.url) : null),
};

/**
 * Fetches an address for a page of the extension as a stranger would: no cookies, no referrer. A script
 * in a page is refused, since a page's own process could speak for it.
 */
export function handleAgreementPort(port: ExtensionPort): void {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  const who = whoSent(port.sender ?? {}, self);
  if (who?.kind === 'own') servePort(port, STRANGER);
  else port.disconnect();
}

function webAddress(url: string): string | null {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
