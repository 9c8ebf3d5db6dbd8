/**
 * `tls` in the `response` of a record: the connection and the certificates, from the site's own to the root.
 * Written once, and read with suspicion: a record may come from another machine.
 */
import type { HeardCertificate, HeardTls } from '../capture/response/tls';
import { fromBase64, utf8 } from './bytes';
import { isObject, type JsonObject } from './json';
import { certificatesPem } from './pem';

/** Name of the file that holds the certificates themselves (PEM), in the order of the record. */
export const CERTIFICATES_FILE = 'certificates.pem';
/** Its media type: RFC 8555, section 9.1. The site's own certificate stands first there, too. */
export const CERTIFICATES_TYPE = 'application/pem-certificate-chain';

/** A certificate as the record tells it. */
export interface RecordedCertificate {
  subject: string;
  issuer: string;
  /** UTC, ISO 8601 with milliseconds; null where the browser did not tell. */
  notBefore: string | null;
  notAfter: string | null;
  serialNumber: string;
  /** SHA-256 of its DER, lower-case hexadecimal. */
  sha256: string;
  builtInRoot: boolean;
}

/** What is shown of the connection. */
export interface RecordedTls {
  /** The browser's judgement: `secure`, `weak`, `broken`, `insecure`. */
  state: string;
  /** `TLSv1.3` and the like; empty where the browser did not tell. So for the cipher suite. */
  protocol: string;
  cipher: string;
  /** What the user let pass (`trust_error`, `domain_mismatch`…); null where the browser had no doubt. */
  exception: string | null;
  certificates: RecordedCertificate[];
}

/** The field of a record. */
export function tlsField({
  state,
  protocol,
  cipher,
  exception,
  certificates,
}: HeardTls): JsonObject {
  return { state, protocol, cipher, exception, certificates: certificates.map(certificateField) };
}

function certificateField(one: HeardCertificate): JsonObject {
  const { subject, issuer, from, to, serialNumber, sha256, builtInRoot } = one;
  const validity = { notBefore: iso(from), notAfter: iso(to) };
  return { subject, issuer, ...validity, serialNumber, sha256, builtInRoot };
}

function iso(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}

/** The certificates as openssl reads them, as far as they were kept; null where none was. */
export function certificatesFile({ certificates }: HeardTls): Uint8Array<ArrayBuffer> | null {
  const kept = certificates.flatMap(({ der }) => (der === null ? [] : (fromBase64(der) ?? [])));
  return kept.length === 0 ? null : utf8(certificatesPem(kept));
}

/** Reads the field; null where it is not there, or of another shape. */
export function readTls(field: unknown): RecordedTls | null {
  if (!isObject(field) || !Array.isArray(field.certificates)) return null;
  const { state, protocol, cipher, exception } = field;
  return {
    state: textOf(state) ?? '',
    protocol: textOf(protocol) ?? '',
    cipher: textOf(cipher) ?? '',
    exception: textOf(exception),
    certificates: field.certificates.flatMap(readCertificate),
  };
}

/** The browser's judgement in words; what the user let pass is said in its place. */
export function judgementOf(
  { state, exception }: RecordedTls,
  words: Readonly<Record<'state' | 'exception', Readonly<Record<string, string>>>>,
): string {
  if (exception === null) return words.state[state] ?? state;
  return words.exception[exception] ?? exception;
}

/** Whom a name of a certificate is about, in short: its `CN=` where it begins with a plain one, else all of it. */
export function commonName(name: string): string {
  return /^CN=([^,+"\\]+)(?:,|$)/.exec(name)?.[1] ?? name;
}

function readCertificate(value: unknown): RecordedCertificate[] {
  if (!isObject(value) || typeof value.sha256 !== 'string') return [];
  return [
    {
      subject: textOf(value.subject) ?? '',
      issuer: textOf(value.issuer) ?? '',
      notBefore: textOf(value.notBefore),
      notAfter: textOf(value.notAfter),
      serialNumber: textOf(value.serialNumber) ?? '',
      sha256: value.sha256,
      builtInRoot: value.builtInRoot === true,
    },
  ];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
