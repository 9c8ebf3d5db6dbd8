/** PNG files as the browser gives them. */
import type { Size } from '../../../core/capture/screen';

const HEAD = 'data:image/png;base64,';

/** Bytes of a `data:image/png;base64,` URL. @throws Error for anything else */
export function pngBytes(url: string): Uint8Array<ArrayBuffer> {
  if (!url.startsWith(HEAD)) throw new Error(`no PNG: ${url.slice(0, 30)}`);
  const chars = atob(url.slice(HEAD.length));
  const bytes = new Uint8Array(chars.length);
  for (let at = 0; at < chars.length; at += 1) bytes[at] = chars.charCodeAt(at);
  return bytes;
}

/** Width and height in px, out of the header (PNG 3rd edition, 11.2.1). @throws RangeError where it is cut */
export function pngSize(bytes: Uint8Array): Size {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
