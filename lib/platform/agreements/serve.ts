/** The side that fetches: a page's scanner for the page's own origin, the background (background.ts) for others. */
import {
  type FetchEvent,
  type FetchRequest,
  readFetchRequest,
} from '../../core/documents/protocol';
import { ReceiveError, type ReceiveOptions, receive } from '../../documents/receive';
import type { ExtensionPort } from '../capture/port';
import { onPort } from '../connect';
import { AGREEMENT_PORT } from '../messages';

/** Shortest time between two words on the progress (ms). */
const TELL_MS = 100;

/** Through which side a document is asked for. */
export interface Door {
  /** What a request may ask for; null where it may not. */
  addressOf: (request: FetchRequest) => string | null;
  /** As whom. */
  credentials: ReceiveOptions['credentials'];
}

/**
 * In a page: fetches what the page's own list names, as the page itself would, until `signal` aborts.
 * Nothing but an id can be asked for, so that no other part of the extension can ask in the user's name.
 */
export function serveFromPage(addressOf: (id: string) => string | null, signal: AbortSignal): void {
  const door: Door = {
    credentials: 'include',
    addressOf: (request) => ('id' in request ? ownAddress(addressOf(request.id)) : null),
  };
  const stop = onPort(AGREEMENT_PORT, (port) => servePort(port, door));
  signal.addEventListener('abort', stop, { once: true });
}

/** The page may have gone to another address in place; what is asked with cookies is its own alone. */
function ownAddress(url: string | null): string | null {
  return url !== null && new URL(url).origin === location.origin ? url : null;
}

/** One document a port; the other end's leaving is the way to cancel. */
export function servePort(port: ExtensionPort, door: Door): void {
  const abort = new AbortController();
  port.onDisconnect.addListener(() => abort.abort());
  port.onMessage.addListener((message) => {
    const request = readFetchRequest(message);
    if (request !== null) void run(port, request, door, abort.signal);
  });
}

async function run(
  port: ExtensionPort,
  request: FetchRequest,
  door: Door,
  signal: AbortSignal,
): Promise<void> {
  const tell = (event: FetchEvent) => {
    if (!signal.aborted) port.postMessage(event);
  };
  const url = door.addressOf(request);
  if (url === null) return tell({ type: 'failed', why: 'gone', detail: '' });
  const progress = sparing((bytes, total) => tell({ type: 'progress', bytes, total }));
  try {
    const options = { credentials: door.credentials, progress, signal, any: request.any === true };
    tell({ type: 'received', document: await receive(url, options) });
  } catch (error) {
    const { why, detail } = error instanceof ReceiveError ? error : new ReceiveError('failed');
    tell({ type: 'failed', why, detail });
  }
}

/** Passes on the first word, and then no more than ten a second. */
function sparing(tell: ReceiveOptions['progress']): ReceiveOptions['progress'] {
  let last = Number.NEGATIVE_INFINITY;
  return (bytes, total) => {
    const now = performance.now();
    if (now - last < TELL_MS) return;
    last = now;
    tell(bytes, total);
  };
}
