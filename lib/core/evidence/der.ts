/**
 * ECDSA P-256 signatures in two forms: WebCrypto gives and takes r and s as 32 bytes each
 * (IEEE P1363); openssl wants DER, a SEQUENCE of two INTEGERs (RFC 3279, section 2.2.3).
 */
import { concatBytes } from './bytes';

const HALF = 32;
const SEQUENCE = 0x30;
const INTEGER = 0x02;

/**
 * DER of a signature in raw form.
 * @throws RangeError unless `raw` has 64 bytes.
 */
export function derFromRaw(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  if (raw.length !== 2 * HALF) throw new RangeError('a P-256 signature has 64 bytes');
  const body = concatBytes([integer(raw.subarray(0, HALF)), integer(raw.subarray(HALF))]);
  return concatBytes([Uint8Array.of(SEQUENCE, body.length), body]);
}

/** Raw form of a DER signature; null unless it is the one right DER of two positive integers. */
export function rawFromDer(der: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (der[0] !== SEQUENCE || der[1] !== der.length - 2) return null;
  const r = readInteger(der, 2);
  const s = r && readInteger(der, r.end);
  if (!r || !s || s.end !== der.length) return null;
  return concatBytes([r.value, s.value]);
}

/** Least number of bytes, with a zero before a set top bit: DER integers have a sign. */
function integer(half: Uint8Array): Uint8Array {
  let from = 0;
  while (from < half.length - 1 && half[from] === 0) from++;
  const digits = half.subarray(from);
  const sign = (digits[0] ?? 0) & 0x80 ? [0] : [];
  return Uint8Array.of(INTEGER, digits.length + sign.length, ...sign, ...digits);
}

function readInteger(der: Uint8Array, at: number): { value: Uint8Array; end: number } | null {
  const length = der[at + 1] ?? 0;
  const end = at + 2 + length;
  const digits = der.subarray(at + 2, end);
  if (der[at] !== INTEGER || length === 0 || digits.length !== length) return null;
  const padded = digits[0] === 0;
  const [first = 0, second = 0] = digits;
  if (first & 0x80 || (padded && length > 1 && !(second & 0x80))) return null;
  const plain = padded ? digits.subarray(1) : digits;
  if (plain.length > HALF) return null;
  const value = new Uint8Array(HALF);
  value.set(plain, HALF - plain.length);
  return { value, end };
}
