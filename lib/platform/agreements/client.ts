/** The side that asks: how an extension page gets a linked agreement and has it read. */
import {
  type Arrival,
  type Arrived,
  type Failure,
  type FetchRequest,
  type ReadFailure,
  type ReadProgress,
  type Received,
  readFetchEvent,
} from '../../core/documents/protocol';
import type { AgreementReading } from '../../core/documents/reading';
import { arrived } from '../../documents/arrived';
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
): Promise<{ reading: AgreementReading; document: Arrived }> {
  const document = await fetchLinked(request, progress, signal);
  progress({ stage: 'read' });
  const [page, packs] = await Promise.all([textOf(request.tabId), packsOrNull()]);
  return { document, reading: await inWorker('read', { document, page, packs }, signal) };
}

/**
 * Fetches alone; `any` files that cannot be read as well. Asks the page's own script for what lies on its
 * origin, so that it comes as the user would see it (logged in, in a private window); asks for all else as
 * a stranger. What comes is held against what was asked for. Rejects with a ReceiveError.
 */
export async function fetchLinked(
  { tabId, pageUrl, link }: AgreementRequest,
  progress: (step: ReadProgress) => void,
  signal: AbortSignal,
  any = false,
): Promise<Arrived> {
  const own = new URL(link.url).origin === new URL(pageUrl).origin;
  const port = own
    ? browser.tabs.connect(tabId, { name: AGREEMENT_PORT, frameId: 0 })
    : browser.runtime.connect({ name: AGREEMENT_PORT });
  const request: FetchRequest = {
    ...{ type: 'fetch', ...(any ? { any } : {}) },
    ...(own ? { id: link.id } : { url: link.url }),
  };
  const asked = { url: link.url, as: own ? ('user' as const) : ('stranger' as const), any };
  return overPort({ port, lost: own ? 'gone' : 'failed', asked }, request, progress, signal);
}

/** What was asked for, by our own side. */
interface Asked extends Pick<Arrival, 'as'> {
  url: string;
  any: boolean;
}

/** `lost`: what it means when the other end goes without a word. */
function overPort(
  { port, lost, asked }: { port: ExtensionPort; lost: ReadFailure; asked: Asked },
  request: FetchRequest,
  progress: (step: ReadProgress) => void,
  signal: AbortSignal,
): Promise<Arrived> {
  return new Promise<Arrived>((resolve, reject) => {
    const fail = ({ why, detail }: Failure) => reject(new ReceiveError(why, detail));
    const take = (document: Received) => {
      try {
        resolve(arrived(document, arrivalOf(asked), asked.any));
      } catch (error) {
        reject(error);
      }
    };
    port.onDisconnect.addListener(() => fail({ why: lost, detail: 'disconnected' }));
    port.onMessage.addListener((message) => {
      const event = readFetchEvent(message);
      if (event === null) fail({ why: 'failed', detail: 'odd_answer' });
      else if (event.type === 'failed') fail(event);
      else if (event.type === 'progress')
        progress({ stage: 'fetch', bytes: event.bytes, total: event.total });
      else take(event.document);
    });
    signal.addEventListener('abort', () => fail({ why: 'cancelled', detail: '' }), { once: true });
    port.postMessage(request);
  }).finally(() => port.disconnect());
}

/** It is here now, by our own clock. */
function arrivalOf({ url, as }: Asked): Arrival {
  const monotonicMs = performance.timeOrigin + performance.now();
  return { asked: url, as, at: new Date().toISOString(), monotonicMs };
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
