/** Bytes of a web document as text, in the encoding that a browser would take (WHATWG HTML, 13.2.3). */

import type { DocumentKind } from '../core/documents/kind';

/** The text, and the name of its encoding in the Encoding standard. */
export interface Decoded {
  text: string;
  charset: string;
}

/** The source of a document that can be read, and its encoding; empty for one that cannot. */
export function readSource(kind: DocumentKind, bytes: Uint8Array, contentType: string | null) {
  if (kind !== 'html' && kind !== 'text') return { source: '', charset: '' };
  const { text, charset } = decode(bytes, contentType);
  return { source: text, charset };
}

/** How far into a document its own word on its encoding may stand (bytes). */
const PRESCAN = 2048;
/** `<meta charset=…>` and `<meta http-equiv content="…; charset=…">`; `<?xml encoding=…?>`. */
const NAMED = [
  /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
  /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})/i,
];

/**
 * Byte order mark, then the server's word, then the document's own, then UTF-8 where it fits, else
 * GB 18030, which most Chinese pages that say nothing are in. Wrong bytes become U+FFFD; never throws.
 */
export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const charset =
    marked(bytes) ?? known(charsetIn(contentType)) ?? known(namedIn(bytes)) ?? guessed(bytes);
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

function marked([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function charsetIn(contentType: string | null): string | undefined {
  return /;\s*charset\s*=\s*["']?\s*([^"';\s]{2,40})/i.exec(contentType ?? '')?.[1];
}

function namedIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  const label = NAMED.map((pattern) => pattern.exec(head)?.[1]).find((one) => one !== undefined);
  // Its own word could be read as ASCII, so it is not in UTF-16 (the same section, step "get an encoding").
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** The standard's name of an encoding; null where no decoder knows the label. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function guessed(bytes: Uint8Array): string {
  return ['utf-8', 'gb18030'].find((label) => fits(bytes, label)) ?? 'utf-8';
}

function fits(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
