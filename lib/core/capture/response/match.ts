/** Which of the answers that were heard made the document that stands in a tab. */
import { withoutSecrets } from './address';
import type { HeardAnswer } from './heard';

/** How the document was loaded, as its own performance entry tells it. Times in ms since the epoch. */
export interface LoadedDocument {
  /** The address that it was loaded from, whatever scripts have made of it since (`pushState`). */
  url: string;
  startedAt: number;
  respondedAt: number;
  /** A service worker of the site stood between the page and the server. */
  byServiceWorker: boolean;
  /** The browser had loaded it ahead, before the user went there. */
  ahead: boolean;
  /** `http/1.1`, `h2`, `h3`; empty where the browser does not say. */
  protocol: string;
}

/**
 * Why there is no answer to tell of. `no_server`: a file, or a page that was made in the browser.
 * `loaded_before`: before the extension began to listen. `service_worker`: what the site had stored
 * answered. `loaded_ahead`: in a page that did not belong to the tab yet. `other_document`: it came from
 * the browser's memory, so that what was heard since belongs to another page.
 */
export type NoResponse =
  | 'no_server'
  | 'loaded_before'
  | 'service_worker'
  | 'loaded_ahead'
  | 'other_document';

/**
 * The network's clock and the page's differ by a few ms (tried: 10 at most); both may be coarse where a
 * reader is protected against being told apart (100 ms), and a loaded machine is late.
 */
const TOLERANCE_MS = 1000;

/** The answer, or why there is none. `since`: when listening began; null where that is not known. */
export function matchResponse(
  loaded: LoadedDocument,
  heard: readonly HeardAnswer[],
  since: number | null,
): HeardAnswer | NoResponse {
  if (!/^https?:/i.test(loaded.url)) return 'no_server';
  const url = withoutSecrets(loaded.url);
  const answer = heard.find(
    (one) => one.url === url && Math.abs(one.at - loaded.respondedAt) <= TOLERANCE_MS,
  );
  return answer ?? reasonFor(loaded, since);
}

function reasonFor(loaded: LoadedDocument, since: number | null): NoResponse {
  if (since !== null && loaded.startedAt < since) return 'loaded_before';
  if (loaded.byServiceWorker) return 'service_worker';
  return loaded.ahead ? 'loaded_ahead' : 'other_document';
}
