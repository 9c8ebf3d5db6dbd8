/** Sends one request to an authority over HTTP (RFC 3161, section 3.4): a hash goes out, nothing else. */
import { concatBytes } from '../../core/evidence/bytes';
import { MAX_RESPONSE, REQUEST_TYPE } from '../../core/evidence/timestamp/request';
import type { SendFault } from '../store/schema';
import type { Sent } from './store';

/** Time for a whole answer (ms). */
export const TIME_LIMIT_MS = 20_000;

/** The browser's `fetch`; another one in tests. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/**
 * Posts a request as a stranger: no cookies, no referrer, and no way to be sent on to another address.
 * Never rejects: what went wrong is part of the answer.
 */
export async function sendRequest(
  url: string,
  request: Uint8Array<ArrayBuffer>,
  fetch: Fetch,
  limitMs = TIME_LIMIT_MS,
): Promise<Sent> {
  const signal = AbortSignal.timeout(limitMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': REQUEST_TYPE },
      body: request,
      ...{ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' },
      ...{ cache: 'no-store', signal },
    });
    if (!response.ok) return { fault: faultOf(response.status), detail: `HTTP ${response.status}` };
    const bytes = await readUpTo(response, MAX_RESPONSE);
    return bytes ? { response: bytes } : { fault: 'too_large', detail: '' };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { fault: signal.aborted ? 'slow' : 'down', detail };
  }
}

function faultOf(status: number): SendFault {
  return status >= 500 || status === 429 || status === 408 ? 'busy' : 'refused';
}

/** The body; null where it has more than `limit` bytes, of which the rest is not read. */
async function readUpTo(
  response: Response,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader?.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return concatBytes(parts);
}
