/** A timestamp request (RFC 3161, section 2.4.1): a hash and a nonce, and nothing else. */
import { concatBytes, fromHex, utf8 } from '../bytes';

/** Media type of a request (RFC 3161, section 3.4). */
export const REQUEST_TYPE = 'application/timestamp-query';

/** Bytes of a nonce. */
const NONCE_SIZE = 8;
/** The most bytes of an answer that are read; real ones have 3 to 8 KiB. */
export const MAX_RESPONSE = 64 * 1024;

/** SEQUENCE, version 1, then MessageImprint: SHA-256 by its object identifier, and 32 bytes. */
const BEFORE_HASH = '3043020101' + '3031300d060960864801650304020105000420';
/** INTEGER of eight bytes. */
const BEFORE_NONCE = '0208';
/** certReq TRUE: the answer brings the certificates that it takes to check it. */
const CERT_REQ = '0101ff';

/**
 * A nonce from eight random bytes: the top bits are set so that DER writes it as a positive integer of
 * eight bytes, whatever the random ones are. 62 of its bits stay random.
 * @throws RangeError for another number of bytes
 */
export function nonceFrom(random: Uint8Array): Uint8Array<ArrayBuffer> {
  if (random.length !== NONCE_SIZE) throw new RangeError(`a nonce has ${NONCE_SIZE} bytes`);
  const nonce = new Uint8Array(random);
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
}

/**
 * DER of the request for a timestamp over a SHA-256.
 * @param hash 64 hexadecimal digits
 * @param nonce as {@link nonceFrom} makes it
 * @throws RangeError where either has another form
 */
export function timestampRequest(hash: string, nonce: Uint8Array): Uint8Array<ArrayBuffer> {
  const imprint = fromHex(hash);
  if (imprint?.length !== 32) throw new RangeError('a SHA-256 has 64 hexadecimal digits');
  if (nonce.length !== NONCE_SIZE || (nonce[0] ?? 0) >> 6 !== 1) {
    throw new RangeError('not a nonce of ours');
  }
  return concatBytes([hex(BEFORE_HASH), imprint, hex(BEFORE_NONCE), nonce, hex(CERT_REQ)]);
}

function hex(digits: string): Uint8Array {
  return fromHex(digits) ?? utf8('');
}
