/**
 * What servers answered to the pages that are open: in `storage.session`, which is memory and never disk,
 * outlives the worker, and is out of reach of pages. Kept for each tab: the newest few answers, since only
 * a capture can tell which of them became the page (a download or an answer without content did not).
 */
import { withoutSecrets } from '../../core/capture/response/address';
import {
  answerOf,
  type HeardAnswer,
  type Hop,
  hopOf,
  type ToldResponse,
} from '../../core/capture/response/heard';
import type { HeardTls, NoTls } from '../../core/capture/response/tls';
import { browser } from '../browser';
import { isFields } from '../wire';

/** The page, an answer that left it standing, and one that was loaded ahead. */
const MAX_ANSWERS = 3;
/** Browsers themselves follow 20. */
const MAX_HOPS = 20;
const PREFIX = 'response.';
const SINCE = 'response.since';

/** Redirects, and the connection that was told of last, with the address that it was for. */
interface OnTheWay {
  requestId: string;
  hops: Hop[];
  connection: { url: string; tls: HeardTls | NoTls } | null;
}

/** What is kept of one tab. */
interface TabMemory {
  /** What is known so far of a request that has no answer yet. */
  onTheWay: OnTheWay | null;
  /** Newest first. */
  answers: HeardAnswer[];
}

const EMPTY: TabMemory = { onTheWay: null, answers: [] };

/** A redirect was told. One that has no status is the browser's own way round (a service worker). */
export function rememberHop(tabId: number, told: ToldResponse): Promise<void> {
  if (told.statusCode === 0) return Promise.resolve();
  return change(tabId, (memory) => {
    const before = onTheWayOf(memory, told.requestId);
    const hops = [...before.hops, hopOf(told)].slice(-MAX_HOPS);
    return { ...memory, onTheWay: { ...before, hops } };
  });
}

/** What the browser told of the connection that an answer or a redirect will come over. */
export function rememberTls(
  tabId: number,
  { requestId, url }: Pick<ToldResponse, 'requestId' | 'url'>,
  tls: HeardTls | NoTls,
): Promise<void> {
  return change(tabId, (memory) => {
    const connection = { url: withoutSecrets(url), tls };
    return { ...memory, onTheWay: { ...onTheWayOf(memory, requestId), connection } };
  });
}

/** An answer was told. */
export function rememberAnswer(tabId: number, told: ToldResponse): Promise<void> {
  return change(tabId, (memory) => {
    const { hops, connection } = onTheWayOf(memory, told.requestId);
    // By its address: nothing promises in which order the two kinds of events are told.
    const own = connection?.url === withoutSecrets(told.url);
    const answer = answerOf(told, hops, own ? connection.tls : 'not_asked');
    return { onTheWay: null, answers: [answer, ...memory.answers].slice(0, MAX_ANSWERS) };
  });
}

/** The tab is gone, and with it what was kept of it. */
export function forgetTab(tabId: number): Promise<void> {
  return alone(tabId, () => browser.storage.session.remove(keyOf(tabId)));
}

/** Listening begins at `now` (ms since the epoch): pages that are open were not heard. */
export function rememberStart(now: number): Promise<void> {
  return browser.storage.session.set({ [SINCE]: now });
}

/** As {@link rememberStart}, unless an earlier start is known: a worker that is woken again goes on. */
export async function rememberFirstStart(now: number): Promise<void> {
  const { [SINCE]: since } = await browser.storage.session.get(SINCE);
  if (typeof since !== 'number') await rememberStart(now);
}

/** What was heard of a tab, and since when this is listened to (ms; null where that is not known). */
export async function recall(
  tabId: number,
): Promise<{ answers: HeardAnswer[]; since: number | null }> {
  const { answers } = await alone(tabId, () => read(tabId));
  const { [SINCE]: since } = await browser.storage.session.get(SINCE);
  return { answers, since: typeof since === 'number' ? since : null };
}

/** The newest answer in a tab, which its page may or may not have come from; null where none was heard. */
export async function newestAnswer(tabId: number): Promise<HeardAnswer | null> {
  const { answers } = await alone(tabId, () => read(tabId));
  return answers[0] ?? null;
}

function onTheWayOf({ onTheWay }: TabMemory, requestId: string): OnTheWay {
  return onTheWay?.requestId === requestId ? onTheWay : { requestId, hops: [], connection: null };
}

function change(tabId: number, next: (memory: TabMemory) => TabMemory): Promise<void> {
  return alone(tabId, async () => {
    const memory = next(await read(tabId));
    try {
      await browser.storage.session.set({ [keyOf(tabId)]: memory });
    } catch (error) {
      // No room (10 MB): a capture is better off without any of this than with half of it.
      console.warn('[swipewise] responses forgotten', error);
      await forgetAll();
    }
  });
}

async function read(tabId: number): Promise<TabMemory> {
  const key = keyOf(tabId);
  const { [key]: stored } = await browser.storage.session.get(key);
  return isMemory(stored) ? stored : EMPTY;
}

/** Only this file writes there, and no version of it but this one: memory ends with an update. */
function isMemory(stored: unknown): stored is TabMemory {
  return isFields(stored) && Array.isArray(stored.answers);
}

/** Whatever was heard until now is as if it had not been. */
async function forgetAll(): Promise<void> {
  const all = await browser.storage.session.get();
  const keys = Object.keys(all).filter((key) => key.startsWith(PREFIX) && key !== SINCE);
  await browser.storage.session.remove(keys);
  await rememberStart(Date.now());
}

function keyOf(tabId: number): string {
  return `${PREFIX}${tabId}`;
}

/** One after the other for a tab, in the order of the events: what is read is not stale when it is written. */
async function alone<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`swipewise.${keyOf(tabId)}`, work);
}
