/** The file that a tab shows where that is no HTML page (a PDF, a picture, JSON), byte for byte. */
import { readUpTo, toDataUrl } from './resources';

/** Bytes. It travels as base64, a third longer, and is in memory twice on the way. */
const MAX_BYTES = 24 * 1024 * 1024;

/** The file in base64, or why there is none. */
export type ShownFile = { base64: string } | { reason: 'not_cached' | 'too_large' | 'no_server' };

/**
 * The bytes that the browser itself keeps of this address. No server is asked: what came now would be
 * another answer than the one that the user sees, and `only-if-cached` (fetch.spec.whatwg.org) fails instead.
 */
export async function readShownFile(url: string, signal: AbortSignal): Promise<ShownFile> {
  if (!/^https?:/i.test(url)) return { reason: 'no_server' };
  const response = await fromCache(url, signal);
  if (response === null || !response.ok) return { reason: 'not_cached' };
  const blob = await readUpTo(response, 'application/octet-stream', MAX_BYTES);
  if (blob === null) return { reason: 'too_large' };
  const dataUrl = await toDataUrl(blob);
  return { base64: dataUrl.slice(dataUrl.indexOf(',') + 1) };
}

async function fromCache(url: string, signal: AbortSignal): Promise<Response | null> {
  try {
    return await fetch(url, { cache: 'only-if-cached', mode: 'same-origin', signal });
  } catch (error) {
    signal.throwIfAborted();
    // A network error: not in the cache, or kept from us (a sandboxed page has no origin of its own).
    console.debug('[swipewise] not in the cache', error);
    return null;
  }
}
