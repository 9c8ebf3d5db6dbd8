/**
 * A linked agreement on its way: what the side that fetches it tells the side that reads it, over a
 * port. Both sides are ours; what arrives is looked at all the same, since one of them shares a
 * process with a page.
 */

import type { Header } from '../capture/response/headers';
import { isFields } from '../fields';
import { DOCUMENT_KINDS, type DocumentKind } from './kind';

/** Why a linked agreement was not read. */
export const READ_FAILURES = [
  'offline',
  'network',
  'http',
  'timeout',
  'cancelled',
  'too_large',
  'pdf',
  'office',
  'image',
  'other',
  'login',
  'empty',
  'gone',
  'failed',
] as const;
/**
 * One of {@link READ_FAILURES}. `network`: no answer, or one that the browser withholds (a redirect to
 * another site, a broken certificate): it does not tell which. `http`: an answer that is no success, its
 * status in `detail`. `pdf`, `office`, `image`, `other`: no text to be read yet. `login`: sent on to a
 * page that asks for a password. `empty`: a page without text in its source. `gone`: the page that was
 * to fetch it has been left. `failed`: our own fault, in `detail`.
 */
export type ReadFailure = (typeof READ_FAILURES)[number];

/** A failure, with the machine's own words or a status; `detail` may be empty. */
export interface Failure {
  why: ReadFailure;
  detail: string;
}

/** What a server answered, as it came: what evidence of a document is made of. */
export interface Answer {
  status: number;
  /** Without those that may hold a secret, whose names are in `leftOut`. */
  headers: Header[];
  leftOut: string[];
  /** Its exact bytes, once unpacked, in base64. */
  body: string;
  /** The page says that a program of the site (a service worker) stands before it, and may have answered. */
  worker?: true;
}

/** A document as it arrived, decoded. */
export interface Received {
  /** Address that answered in the end, after redirects. */
  url: string;
  kind: DocumentKind;
  /** Source of the page, or the text; empty for the kinds that cannot be read. */
  source: string;
  /** Size as it arrived (bytes). */
  bytes: number;
  /** Encoding that it was read in, as the Encoding standard names it. */
  charset: string;
  answer: Answer;
}

/** How a document came to us, by our own side of the port. */
export interface Arrival {
  /** Address that was asked for. */
  asked: string;
  /** `user`: by the page's own script, with what the user is logged in with. `stranger`: with nothing. */
  as: 'user' | 'stranger';
  /** When it was here: UTC, ISO 8601 with milliseconds, and ms by a clock that is not set back. */
  at: string;
  monotonicMs: number;
}

/** A document that was held against what was asked for (lib/documents/arrived.ts): fit for evidence. */
export interface Arrived extends Received {
  arrival: Arrival;
}

/** What is told on the way. `received` or `failed` comes once, last. */
export type FetchEvent =
  | { type: 'progress'; bytes: number; total: number | null }
  | { type: 'received'; document: Received }
  | ({ type: 'failed' } & Failure);

/** How far a reading is: bytes that arrived (`total` null where the server tells none), then its text is read. */
export type ReadProgress =
  | { stage: 'fetch'; bytes: number; total: number | null }
  | { stage: 'read' };

/**
 * What is asked for: by its id in the page's list (of the page), by its address (of the background). `any`:
 * files that cannot be read as well, for whoever wants to keep them.
 */
export type FetchRequest = { type: 'fetch'; any?: true } & ({ id: string } | { url: string });

/** Reads an event; null for anything else. */
export function readFetchEvent(message: unknown): FetchEvent | null {
  if (!isFields(message)) return null;
  const { type, bytes, total, why, detail } = message;
  if (type === 'progress' && typeof bytes === 'number') {
    return { type, bytes, total: typeof total === 'number' ? total : null };
  }
  if (type === 'failed' && isFailure(why)) {
    return { type, why, detail: typeof detail === 'string' ? detail : '' };
  }
  return type === 'received' && isReceived(message.document)
    ? { type, document: message.document }
    : null;
}

/** Reads a request; null for anything else. */
export function readFetchRequest(message: unknown): FetchRequest | null {
  if (!isFields(message) || message.type !== 'fetch') return null;
  const { id, url } = message;
  const any = message.any === true ? { any: true as const } : {};
  if (typeof id === 'string') return { type: 'fetch', id, ...any };
  return typeof url === 'string' ? { type: 'fetch', url, ...any } : null;
}

function isFailure(value: unknown): value is ReadFailure {
  return READ_FAILURES.some((one) => one === value);
}

function isReceived(value: unknown): value is Received {
  if (!isFields(value)) return false;
  const { url, kind, source, bytes, charset, answer } = value;
  return (
    DOCUMENT_KINDS.some((one) => one === kind) &&
    typeof bytes === 'number' &&
    [url, source, charset].every(isText) &&
    isAnswer(answer)
  );
}

function isAnswer(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { status, headers, leftOut, body, worker } = value;
  return (
    typeof status === 'number' &&
    isText(body) &&
    (worker === undefined || worker === true) &&
    Array.isArray(headers) &&
    headers.every((one) => isFields(one) && isText(one.name) && isText(one.value)) &&
    Array.isArray(leftOut) &&
    leftOut.every(isText)
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
