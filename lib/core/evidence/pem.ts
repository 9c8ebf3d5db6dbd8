/** Public keys and certificates as PEM text (RFC 7468), the form openssl reads. */
import { fromBase64, toBase64 } from './bytes';

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

/** DER inside a PEM public key; null where the text is anything else. */
export function publicKeyDer(pem: string): Uint8Array<ArrayBuffer> | null {
  const lines = pem.trim().split(/\r?\n/);
  if (lines.shift() !== BEGIN || lines.pop() !== END) return null;
  return fromBase64(lines.join(''));
}
