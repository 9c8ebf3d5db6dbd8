/** CRC-32 (ISO 3309, as ZIP and Ethernet use it): tells damage on the way, not tampering. */

const TABLE = Uint32Array.from({ length: 256 }, (_unused, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/**
 * Continues a CRC-32 over more bytes. Start with 0; the result is an unsigned 32-bit number.
 * It guards against accidents between two parts of the extension, not against an attacker; the
 * seal uses SHA-256. (WebCrypto is not there on pages without https.)
 */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let crc = ~previous;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
