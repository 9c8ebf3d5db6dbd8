/** Text of captured bytes: all of it, or none. */

/**
 * Decodes UTF-8 exactly. A leading U+FEFF is text like any other (a page may start with one), so
 * offsets into the result fit the file.
 * @throws TypeError where the bytes are no UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
}
