/** Reads images and fonts that the page already shows, without changing the page. */
import type { Loaded } from './parts';

/** What a fetch may give: pictures and fonts; a page that answers HTML instead is no picture. */
const TYPES =
  /^(?:image\/[\w.+-]+|font\/[\w.+-]+|application\/(?:x-)?font[\w.+-]*|application\/vnd\.ms-fontobject)$/;

/** A canvas beyond this many pixels is not copied: browsers refuse or run out of memory. */
const MAX_PIXELS = 64_000_000;

/**
 * Reads an address as the page itself would, out of the browser's cache where it is there. Only
 * same-site or openly shared (CORS) resources can be read; others give a reason.
 */
export async function fetchResource(
  url: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Loaded> {
  if (!/^(?:https?|blob|data|file):/i.test(url)) return { reason: 'unknown_address' };
  try {
    const response = await fetch(url, { cache: 'force-cache', signal });
    if (!response.ok) return { reason: 'http_status', detail: String(response.status) };
    const type =
      (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!TYPES.test(type)) return { reason: 'wrong_type', detail: type };
    const blob = await readUpTo(response, type, maxBytes);
    return blob === null ? { reason: 'too_large' } : { dataUrl: await toDataUrl(blob) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { reason: isForeign(url) ? 'cross_origin' : 'unreadable' };
  }
}

/** Copies what an element draws. A picture of another site taints the canvas: then a reason. */
export async function drawResource(
  source: HTMLImageElement | HTMLCanvasElement | HTMLVideoElement,
  width: number,
  height: number,
): Promise<Loaded> {
  if (width < 1 || height < 1) return { reason: 'empty' };
  if (width * height > MAX_PIXELS) return { reason: 'too_large' };
  try {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context === null) return { reason: 'unreadable' };
    context.drawImage(source, 0, 0, width, height);
    return { dataUrl: await toDataUrl(await canvas.convertToBlob({ type: 'image/png' })) };
  } catch (error) {
    // SecurityError: tainted. InvalidStateError: broken picture.
    if (error instanceof DOMException) {
      return { reason: error.name === 'SecurityError' ? 'cross_origin' : 'unreadable' };
    }
    throw error;
  }
}

/** True when the address belongs to another origin than the page. */
function isForeign(url: string): boolean {
  const origin = URL.canParse(url) ? new URL(url).origin : 'null';
  return origin !== location.origin;
}

/** The body as a blob of this type; null where it has more bytes than that. */
export async function readUpTo(
  response: Response,
  type: string,
  maxBytes: number,
): Promise<Blob | null> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) return null;
  if (response.body === null) return new Blob([], { type });
  const reader = response.body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(pieces, { type });
    bytes += value.length;
    if (bytes > maxBytes) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
}

/** A `data:` address with all of the blob, in base64. */
export function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('FileReader failed'));
    reader.readAsDataURL(blob);
  });
}
