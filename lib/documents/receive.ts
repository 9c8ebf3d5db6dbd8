/** Fetches one document, within limits; runs in a page's content script and in the background. */
import { keepHeaders } from '../core/capture/response/headers';
import { type DocumentKind, kindByType, kindOf } from '../core/documents/kind';
import { MAX_BYTES, MAX_MS } from '../core/documents/limits';
import type { Answer, Failure, ReadFailure, Received } from '../core/documents/protocol';
import { toBase64 } from '../core/evidence/bytes';
import { readSource } from './decode';

/** Thrown by {@link receive}. */
export class ReceiveError extends Error implements Failure {
  constructor(
    readonly why: ReadFailure,
    readonly detail = '',
  ) {
    super(`${why} ${detail}`);
  }
}

/** How to fetch. */
export interface ReceiveOptions {
  /**
   * `include`: as the page itself would ask, with what the user is logged in with. `omit`: as a stranger.
   * No referrer goes along in either case.
   */
  credentials: 'include' | 'omit';
  /** Bytes so far, and all of them where the server tells (null where not). */
  progress: (bytes: number, total: number | null) => void;
  /** Stops the request: `cancelled`. */
  signal: AbortSignal;
  /** Gives files that cannot be read as well, with an empty source. */
  any?: boolean;
  /** Longest wait (ms); {@link MAX_MS} where it is not told. */
  maxMs?: number;
}

/** Gives the document at an http(s) address. Rejects with {@link ReceiveError}, and with nothing else. */
export async function receive(url: string, options: ReceiveOptions): Promise<Received> {
  const stop = new AbortController();
  const cancel = () => stop.abort();
  const timer = setTimeout(cancel, options.maxMs ?? MAX_MS);
  options.signal.addEventListener('abort', cancel);
  try {
    if (options.signal.aborted) cancel();
    return await load(url, options, stop.signal);
  } catch (error) {
    throw failureOf(error, options.signal, stop.signal);
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', cancel);
    // Whatever was not read of the body is not waited for.
    stop.abort();
  }
}

async function load(
  url: string,
  { credentials, progress, any = false }: ReceiveOptions,
  signal: AbortSignal,
): Promise<Received> {
  const refuse = (kind: DocumentKind | null) => {
    if (!any && kind !== null && !isReadable(kind)) throw new ReceiveError(kind);
  };
  const request = {
    credentials,
    signal,
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  } as const;
  const response = await fetch(url, request);
  if (!response.ok) throw new ReceiveError('http', String(response.status));
  const type = response.headers.get('content-type');
  refuse(kindByType(type));
  const bytes = await bytesOf(response, progress);
  const kind = kindOf(type, bytes);
  refuse(kind);
  const { source, charset } = readSource(kind, bytes, type);
  const finalUrl = response.url || url;
  if (kind === 'html' && asksToLogIn(url, finalUrl, source)) throw new ReceiveError('login');
  const worker = credentials === 'include' && hasServiceWorker();
  const answer = { ...answerOf(response, bytes), ...(worker ? { worker } : {}) };
  return { url: finalUrl, kind, source, bytes: bytes.length, charset, answer };
}

/** Asked from a page, the site's own program may answer in the place of its server. */
function hasServiceWorker(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

/** What can be read now; the names of the other kinds say why they cannot. */
export function isReadable(kind: DocumentKind): kind is 'html' | 'text' {
  return kind === 'html' || kind === 'text';
}

function answerOf({ status, headers }: Response, bytes: Uint8Array): Answer {
  const told = Array.from(headers, ([name, value]) => ({ name, value }));
  return { status, ...keepHeaders(told), body: toBase64(bytes) };
}

async function bytesOf(
  response: Response,
  progress: ReceiveOptions['progress'],
): Promise<Uint8Array> {
  const total = sizeOf(response.headers);
  if (total !== null && total > MAX_BYTES) throw new ReceiveError('too_large', String(total));
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > MAX_BYTES) throw new ReceiveError('too_large', String(size));
    progress(size, total);
  }
  return joined(parts, size);
}

/** Length that the server tells; of a packed answer it is not what arrives, so it tells nothing then. */
function sizeOf(headers: Headers): number | null {
  const length = headers.get('content-length');
  if (length === null || headers.get('content-encoding') !== null) return null;
  return /^\d+$/.test(length) ? Number(length) : null;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const PASSWORD = /<input\b[^>]{0,400}?\btype\s*=\s*["']?password\b/i;

/** Sent on to another path, where a password is asked for. */
function asksToLogIn(asked: string, answered: string, source: string): boolean {
  const path = (url: string) => new URL(url).pathname;
  return path(asked) !== path(answered) && PASSWORD.test(source);
}

function failureOf(error: unknown, cancelled: AbortSignal, stopped: AbortSignal): ReceiveError {
  if (error instanceof ReceiveError) return error;
  if (cancelled.aborted) return new ReceiveError('cancelled');
  if (stopped.aborted) return new ReceiveError('timeout');
  const words = error instanceof Error ? error.message : String(error);
  // What `fetch` and a body's reader reject with when the network fails (Fetch standard, "network error").
  if (!isTypeError(error)) return new ReceiveError('failed', words);
  return new ReceiveError(navigator.onLine ? 'network' : 'offline', words);
}

/** By name: in Firefox the error may be of the page's own making of the class. */
function isTypeError(error: unknown): boolean {
  return error instanceof Error ? error.name === 'TypeError' : String(error).includes('TypeError');
}
