/** Public keys and certificates as PEM text (RFC 7468), the form openssl reads. */
import { fromBase64, toBase64, toHex } from './bytes';

const BEGIN = '-----BEGIN PUBLIC KEY-----';
const END = '-----END PUBLIC KEY-----';

/** PEM of a DER SubjectPublicKeyInfo, with lines of 64 characters and a final line break. */
export function publicKeyPem(der: Uint8Array): string {
  return block(BEGIN, der, END);
}

/** PEM of certificates, one after the other. */
export function certificatesPem(certificates: readonly Uint8Array[]): string {
  const begin = '-----BEGIN CERTIFICATE-----';
  const end = '-----END CERTIFICATE-----';
  return certificates.map((der) => block(begin, der, end)).join('');
}

function block(begin: string, der: Uint8Array, end: string): string {
  const lines = toBase64(der).match(/.{1,64}/g) ?? [];
  return `${[begin, ...lines, end].join('\n')}\n`;
}

/** A key of P-256 whose point is not compressed (RFC 5480), up to the two numbers of that point. */
const P256 = '3059301306072a8648ce3d020106082a8648ce3d03010703420004';
/** Length in bytes of such a key. */
const KEY_BYTES = 91;

/** DER inside the PEM of a P-256 key; null where the text is anything but the one that {@link publicKeyPem} gives. */
export function publicKeyDer(pem: string): Uint8Array<ArrayBuffer> | null {
  const der = fromBase64(pem.split('\n').slice(1, -2).join(''));
  if (der?.length !== KEY_BYTES || !toHex(der).startsWith(P256)) return null;
  return publicKeyPem(der) === pem ? der : null;
}
