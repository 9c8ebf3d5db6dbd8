/**
 * What the browser told of the answer to a page's own request, as it waits in memory for a capture.
 * Every word in it is the server's: bounded, well formed, and free of secrets before it is kept.
 */
import { withoutSecrets } from './address';
import { bounded } from './bounded';
import { type Header, keepHeaders } from './headers';
import type { HeardTls, NoTls } from './tls';

/** One step on the way: the server sent the browser on. */
export interface Hop {
  url: string;
  status: number;
  /** Address of the server; null where the browser did not tell (an own redirect, a cache, a proxy). */
  ip: string | null;
  /** Ms since the epoch. */
  at: number;
}

/** The answer that became the page, or may have: a download is one too. */
export interface HeardAnswer {
  requestId: string;
  url: string;
  method: string;
  status: number;
  statusLine: string;
  ip: string | null;
  fromCache: boolean;
  /** When its first bytes came, ms since the epoch. */
  at: number;
  headers: Header[];
  leftOut: string[];
  hops: Hop[];
  /** The connection that it came over, or why that is not known. */
  tls: HeardTls | NoTls;
}

/** What both browsers tell in `webRequest.onBeforeRedirect` and `onResponseStarted`; only what is used. */
export interface ToldResponse {
  requestId: string;
  url: string;
  method: string;
  statusCode: number;
  statusLine: string;
  /** Null in Firefox, absent in Chromium, where there is none. */
  ip?: string | null | undefined;
  fromCache: boolean;
  timeStamp: number;
  responseHeaders?: readonly { name: string; value?: string | undefined }[] | undefined;
}

const MAX_WORDS = 200;
const MAX_IP = 64;

/** A redirect as it is kept. */
export function hopOf({ url, statusCode, ip, timeStamp }: ToldResponse): Hop {
  return { url: withoutSecrets(url), status: statusCode, ip: ipOf(ip), at: timeStamp };
}

/** An answer as it is kept, with the redirects that led to it and what is known of its connection. */
export function answerOf(
  told: ToldResponse,
  hops: readonly Hop[],
  tls: HeardTls | NoTls = 'not_asked',
): HeardAnswer {
  const { headers, leftOut } = keepHeaders(
    (told.responseHeaders ?? []).map(({ name, value = '' }) => ({ name, value })),
  );
  return {
    requestId: told.requestId,
    url: withoutSecrets(told.url),
    method: bounded(told.method, MAX_WORDS),
    status: told.statusCode,
    statusLine: bounded(told.statusLine, MAX_WORDS),
    ip: ipOf(told.ip),
    fromCache: told.fromCache,
    at: told.timeStamp,
    headers,
    leftOut,
    hops: [...hops],
    tls,
  };
}

function ipOf(ip: string | null | undefined): string | null {
  return ip ? bounded(ip, MAX_IP) : null;
}
