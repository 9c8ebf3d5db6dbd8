/**
 * A linked agreement on its way: what the side that fetches it tells the side that reads it, over a
 * port. Both sides are ours; what arrives is looked at all the same, since one of them shares a
 * process with a page.
 */

import { isFields } from '../fields';

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

/** A document as it arrived, decoded. */
export interface Received {
  /** Address that answered in the end, after redirects. */
  url: string;
  kind: 'html' | 'text';
  /** Source of the page, or the text. */
  source: string;
  /** Size as it arrived (bytes). */
  bytes: number;
  /** Encoding that it was read in, as the Encoding standard names it. */
  charset: string;
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

/** What is asked for: by its id in the page's list (of the page), by its address (of the background). */
export type FetchRequest = { type: 'fetch'; id: string } | { type: 'fetch'; url: string };

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
  if (typeof id === 'string') return { type: 'fetch', id };
  return typeof url === 'string' ? { type: 'fetch', url } : null;
}

function isFailure(value: unknown): value is ReadFailure {
  return READ_FAILURES.some((one) => one === value);
}

function isReceived(value: unknown): value is Received {
  if (!isFields(value)) return false;
  const { url, kind, source, bytes, charset } = value;
  return (
    (kind === 'html' || kind === 'text') &&
    typeof bytes === 'number' &&
    [url, source, charset].every((one) => typeof one === 'string')
  );
}
