/**
 * `response` of a record: what the server answered when the page was loaded. It is written once, and read
 * with suspicion: a record may come from another machine.
 */
import type { Header } from '../capture/response/headers';
import type { HeardAnswer, Hop } from '../capture/response/heard';
import { isObject, type JsonObject } from './json';
import { type RecordedTls, readTls, tlsField } from './tls';

/** A redirect on the way to the page. */
export interface RecordedHop {
  url: string;
  status: number;
  /** Address of the server; null where the browser did not tell. */
  address: string | null;
  /** UTC, ISO 8601 with milliseconds. */
  at: string;
}

/** What is shown of a record's `response`. */
export interface RecordedResponse {
  url: string;
  method: string;
  status: number;
  statusLine: string;
  /** `http/1.1`, `h2`, `h3`; null where the browser did not tell. */
  protocol: string | null;
  address: string | null;
  fromCache: boolean;
  /** UTC, ISO 8601 with milliseconds; null in a record that does not say. */
  at: string | null;
  headers: Header[];
  /** Names of headers that were there and are not kept. */
  headersLeftOut: string[];
  redirects: RecordedHop[];
  /** The connection and the certificates; null where they were not captured. */
  tls: RecordedTls | null;
}

/** The field of a record. Addresses are without the values of secrets (see capture/response/address.ts). */
export function responseField(answer: HeardAnswer, protocol: string): JsonObject {
  return {
    url: answer.url,
    method: answer.method,
    status: answer.status,
    statusLine: answer.statusLine,
    protocol: protocol === '' ? null : protocol,
    address: answer.ip,
    fromCache: answer.fromCache,
    at: iso(answer.at),
    headers: answer.headers.map(({ name, value }) => ({ name, value })),
    headersLeftOut: answer.leftOut,
    redirects: answer.hops.map(hopField),
    tls: typeof answer.tls === 'string' ? null : tlsField(answer.tls),
  };
}

function hopField({ url, status, ip, at }: Hop): JsonObject {
  return { url, status, address: ip, at: iso(at) };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

/** Reads the field; null where it was not captured, or is of another shape. */
export function readResponse(field: JsonObject | null): RecordedResponse | null {
  if (field === null || typeof field.url !== 'string' || typeof field.status !== 'number') {
    return null;
  }
  return {
    url: field.url,
    status: field.status,
    method: textOf(field.method) ?? '',
    statusLine: textOf(field.statusLine) ?? '',
    protocol: textOf(field.protocol),
    address: textOf(field.address),
    fromCache: field.fromCache === true,
    at: textOf(field.at),
    headers: listOf(field.headers).flatMap(readHeader),
    headersLeftOut: listOf(field.headersLeftOut).filter((one) => typeof one === 'string'),
    redirects: listOf(field.redirects).flatMap(readHop),
    tls: readTls(field.tls),
  };
}

/** `HTTP/1.1 200 OK · it gave the page`: the server's own words, then plain ones by the first digit. */
export function statusLineOf(
  { status, statusLine }: RecordedResponse,
  words: Readonly<Record<string, string>>,
): string {
  const plain = words[`${Math.floor(status / 100)}`];
  return [statusLine || `${status}`, plain].filter(Boolean).join(' · ');
}

function readHeader(value: unknown): Header[] {
  const { name, value: words } = isObject(value) ? value : {};
  return typeof name === 'string' && typeof words === 'string' ? [{ name, value: words }] : [];
}

function readHop(value: unknown): RecordedHop[] {
  if (!isObject(value) || typeof value.url !== 'string' || typeof value.status !== 'number') {
    return [];
  }
  const { url, status } = value;
  return [{ url, status, address: textOf(value.address), at: textOf(value.at) ?? '' }];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
