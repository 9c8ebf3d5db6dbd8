/** Certificates in PEM text (RFC 7468, section 5), as a user imports them. */
import { fromBase64 } from '../bytes';
import { Wrong } from './fault';
import { readCertificate } from './token';

/** Each mark has a line of its own, as openssl wants it. */
const BLOCK =
  /^-----BEGIN CERTIFICATE-----[ \t]*$([A-Za-z0-9+/=\s]*)^-----END CERTIFICATE-----[ \t]*$/gm;
/** Certificates that one import may bring. */
const MAX_CERTIFICATES = 8;
/** Certificates of all authorities in one package; no honest user has so many. */
export const MAX_IN_PACKAGE = 256;

/**
 * DER of each certificate in a PEM text, whatever stands around them; null where one cannot be read, or
 * there are more than `limit`.
 */
export function certificatesIn(
  pem: string,
  limit = MAX_CERTIFICATES,
): Uint8Array<ArrayBuffer>[] | null {
  const found: Uint8Array<ArrayBuffer>[] = [];
  for (const [, body = ''] of pem.matchAll(BLOCK)) {
    const der = fromBase64(body.replace(/\s/g, ''));
    if (!der || !isCertificate(der)) return null;
    found.push(der);
  }
  const begun = pem.split('-----BEGIN').length - 1;
  return found.length > 0 && found.length === begun && begun <= limit ? found : null;
}

function isCertificate(der: Uint8Array): boolean {
  try {
    readCertificate(der);
    return true;
  } catch (error) {
    if (error instanceof Wrong) return false;
    throw error;
  }
}
