/** The side that asks: how an extension page gets a linked agreement and has it read. */
import {
  type Failure,
  type FetchRequest,
  type ReadFailure,
  type ReadProgress,
  type Received,
  readFetchEvent,
} from '../../core/documents/protocol';
import type { AgreementReading } from '../../core/documents/reading';
import { ReceiveError } from '../../documents/receive';
import { browser } from '../browser';
import type { ExtensionPort } from '../capture/port';
import { AGREEMENT_PORT, type LinkedAgreement, type ReadText } from '../messages';
import { enabledPacks } from '../packs/store';
import { askTab } from '../tab-client';
import { inWorker } from './job';

/** What to read, for which page. */
export interface AgreementRequest {
  tabId: number;
  /** Address of the page that links to it. */
  pageUrl: string;
  link: LinkedAgreement & { url: string };
}

/** Fetches, reads and holds against the page; rejects with a ReceiveError that says why not. */
export async function readLinked(
  request: AgreementRequest,
  progress: (step: ReadProgress) => void,
  signal: AbortSignal,
): Promise<{ reading: AgreementReading; document: Received }> {
  const document = await fetchLinked(request, progress, signal);
  progress({ stage: 'read' });
  const [page, packs] = await Promise.all([textOf(request.tabId), packsOrNull()]);
  return { document, reading: await inWorker('read', { document, page, packs }, signal) };
}

/**
 * Fetches alone; `any` files that cannot be read as well. Asks the page's own script for what lies on its
 * origin, so that it comes as the user would see it (logged in, in a private window); asks for all else as
 * a stranger. Rejects with a ReceiveError.
 */
export async function fetchLinked(
  { tabId, pageUrl, link }: AgreementRequest,
  progress: (step: ReadProgress) => void,
  signal: AbortSignal,
  any = false,
): Promise<Received> {
  const own = new URL(link.url).origin === new URL(pageUrl).origin;
  const port = own
    ? browser.tabs.connect(tabId, { name: AGREEMENT_PORT, frameId: 0 })
    : browser.runtime.connect({ name: AGREEMENT_PORT });
  const request: FetchRequest = {
    ...{ type: 'fetch', ...(any ? { any } : {}) },
    ...(own ? { id: link.id } : { url: link.url }),
  };
  return overPort({ port, lost: own ? 'gone' : 'failed' }, request, progress, signal);
}

/** `lost`: what it means when the other end goes without a word. */
function overPort(
  { port, lost }: { port: ExtensionPort; lost: ReadFailure },
  request: FetchRequest,
  progress: (step: ReadProgress) => void,
  signal: AbortSignal,
): Promise<Received> {
  return new Promise<Received>((resolve, reject) => {
    const fail = ({ why, detail }: Failure) => reject(new ReceiveError(why, detail));
    port.onDisconnect.addListener(() => fail({ why: lost, detail: 'disconnected' }));
    port.onMessage.addListener((message) => {
      const event = readFetchEvent(message);
      if (event?.type === 'progress')
        progress({ stage: 'fetch', bytes: event.bytes, total: event.total });
      else if (event?.type === 'received') resolve(event.document);
      else if (event?.type === 'failed') fail(event);
    });
    signal.addEventListener('abort', () => fail({ why: 'cancelled', detail: '' }), { once: true });
    port.postMessage(request);
  }).finally(() => port.disconnect());
}

/** The page may have been left in the meantime. */
function textOf(tabId: number): Promise<ReadText> {
  return askTab(tabId, 'page.text', {}).catch((error: unknown) => {
    throw new ReceiveError('gone', error instanceof Error ? error.message : String(error));
  });
}

async function packsOrNull() {
  return enabledPacks().catch((error: unknown) => {
    console.error('[swipewise] own packs', error);
    return null;
  });
}
