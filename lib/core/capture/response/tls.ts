/**
 * The connection that an answer came over and the certificates that its server showed, as Firefox tells them
 * (`webRequest.getSecurityInfo`). Names in a certificate are those of whoever asked for it, and the server
 * chooses what it sends: every part is checked and bounded before it is kept.
 */
import { toBase64 } from '../../evidence/bytes';
import { type Fields, isFields } from '../../fields';
import { bounded } from './bounded';

/** One certificate. */
export interface HeardCertificate {
  /** Names as the browser writes them, e.g. `CN=shop.example,O=Shop`. */
  subject: string;
  issuer: string;
  /** First and last moment of its validity, ms since the epoch; null where the browser did not tell. */
  from: number | null;
  to: number | null;
  serialNumber: string;
  /** SHA-256 of its DER, 64 lower-case hexadecimal digits. */
  sha256: string;
  /** It is a root that the browser itself brings along. */
  builtInRoot: boolean;
  /** Base64 of its DER; null where the browser gave none, or the chain is too large. */
  der: string | null;
}

/** What was told of one connection. */
export interface HeardTls {
  state: (typeof STATES)[number];
  /** `TLSv1.3` and the like; empty where the browser did not tell. So for the cipher suite. */
  protocol: string;
  cipher: string;
  /** What the user let pass, in the browser's words (`trust_error`…); null where the browser had no doubt. */
  exception: string | null;
  /** From the site's own to the root; at most {@link MAX_CERTIFICATES}. */
  certificates: HeardCertificate[];
  /** How many the browser told of. */
  told: number;
  /** False where the browser told the site's own certificate alone. */
  chain: boolean;
}

/** As the browser judges a connection (Firefox's SecurityInfo). */
const STATES = ['secure', 'weak', 'broken', 'insecure'] as const;

/**
 * Why nothing is known: nobody asked, or the browser told nothing, did not answer in time, or refused.
 */
export type NoTls = 'not_asked' | 'not_told' | 'timeout' | 'failed';

/** Chains of today have two to four; servers choose what they send. */
export const MAX_CERTIFICATES = 8;
/** Bytes of DER of a whole chain that are kept, from the site's own certificate on. Usual: 3,000 to 6,000. */
export const MAX_DER = 32_768;
const MAX_NAME = 500;
const MAX_WORD = 100;

/**
 * What is kept of the browser's answer; null where there is no certificate in it.
 * @param chain whether the browser was asked for the whole chain
 */
export function tlsOf(told: unknown, chain = true): HeardTls | null {
  if (!isFields(told)) return null;
  const state = STATES.find((one) => one === told.state);
  const all = Array.isArray(told.certificates) ? told.certificates : [];
  const certificates = withinRoom(all.slice(0, MAX_CERTIFICATES).flatMap(certificateOf));
  if (state === undefined || certificates.length === 0) return null;
  return {
    state,
    protocol: word(told.protocolVersion),
    cipher: word(told.cipherSuite),
    exception: word(told.overridableErrorCategory) || null,
    certificates,
    told: all.length,
    chain,
  };
}

type Sized = Omit<HeardCertificate, 'der'> & { der: Uint8Array | null };

/** One without a fingerprint cannot be told from another: it is none. */
function certificateOf(told: unknown): Sized[] {
  const fields = isFields(told) ? told : {};
  const sha256 = fingerprintOf(fields.fingerprint);
  if (sha256 === null) return [];
  const validity: Fields = isFields(fields.validity) ? fields.validity : {};
  return [
    {
      subject: name(fields.subject),
      issuer: name(fields.issuer),
      from: moment(validity.start),
      to: moment(validity.end),
      serialNumber: word(fields.serialNumber),
      sha256,
      builtInRoot: fields.isBuiltInRoot === true,
      der: bytesOf(fields.rawDER),
    },
  ];
}

/** From `AB:CD:…`. */
function fingerprintOf(told: unknown): string | null {
  const text = isFields(told) && typeof told.sha256 === 'string' ? told.sha256 : '';
  const hex = text.slice(0, 95).replaceAll(':', '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(hex) ? hex : null;
}

function bytesOf(told: unknown): Uint8Array | null {
  if (!Array.isArray(told) || told.length === 0 || told.length > MAX_DER) return null;
  const bytes = Uint8Array.from(told);
  return told.every((one, at) => one === bytes[at]) ? bytes : null;
}

/** A file of a chain ends where the room does: no link of it is left out in between. */
function withinRoom(chain: readonly Sized[]): HeardCertificate[] {
  let room = MAX_DER;
  return chain.map((one) => {
    room = one.der === null ? 0 : room - one.der.length;
    return { ...one, der: one.der === null || room < 0 ? null : toBase64(one.der) };
  });
}

/** Firefox tells 0 where a certificate has no such moment. */
function moment(told: unknown): number | null {
  if (typeof told !== 'number' || told === 0) return null;
  return Number.isNaN(new Date(told).getTime()) ? null : told;
}

function name(told: unknown): string {
  return typeof told === 'string' ? bounded(told, MAX_NAME) : '';
}

function word(told: unknown): string {
  return typeof told === 'string' ? bounded(told, MAX_WORD) : '';
}
