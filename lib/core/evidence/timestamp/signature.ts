/** Signatures of certificates and timestamps, by the algorithms that their object identifiers name. */
import { fromBER, Integer, Sequence } from 'asn1js';
import type { AlgorithmIdentifier, Certificate, PublicKeyInfo } from 'pkijs';
import { concatBytes } from '../bytes';
import type { CertificateCrypto, HashName, KeyScheme } from '../crypto';
import { Wrong } from './fault';

const HASHES: Record<string, HashName> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** Signature algorithms that name their hash (RFC 4055, RFC 5758). SHA-1 is left out: it can be forged. */
const SIGNATURES: Record<string, HashName> = {
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};

const RSA_KEY = '1.2.840.113549.1.1.1';
const EC_KEY = '1.2.840.10045.2.1';

/** Curves with the bytes of their numbers (RFC 5480). */
const CURVES: Record<string, { curve: 'P-256' | 'P-384' | 'P-521'; size: number }> = {
  '1.2.840.10045.3.1.7': { curve: 'P-256', size: 32 },
  '1.3.132.0.34': { curve: 'P-384', size: 48 },
  '1.3.132.0.35': { curve: 'P-521', size: 66 },
};

/** The hash that an algorithm identifier names. @throws Wrong `algorithm` */
export function hashOf({ algorithmId }: AlgorithmIdentifier): HashName {
  const hash = HASHES[algorithmId];
  if (!hash) throw new Wrong('algorithm', algorithmId);
  return hash;
}

/** Something signed. */
export interface Signed {
  bytes: Uint8Array;
  signature: Uint8Array;
  algorithm: AlgorithmIdentifier;
  /** The hash where the algorithm names none, as RSA does in CMS (RFC 3370, section 3.2). */
  hash?: HashName;
}

/** Whether the key has made the signature. @throws Wrong `algorithm` */
export async function isSignedBy(
  key: PublicKeyInfo,
  { bytes, signature, algorithm, hash }: Signed,
  crypto: CertificateCrypto,
): Promise<boolean> {
  const id = algorithm.algorithmId;
  const used = SIGNATURES[id] ?? (id === RSA_KEY ? hash : undefined);
  // What SHA-1 has signed proves nothing any more.
  if (!used || used === 'SHA-1') throw new Wrong('algorithm', id);
  const { scheme, size } = schemeOf(key);
  const raw = size === 0 ? signature : rawSignature(signature, size);
  const spki = new Uint8Array(key.toSchema().toBER());
  return raw !== null && crypto.verifyWith({ spki, scheme, hash: used }, raw, bytes);
}

/** Whether `issuer` has signed `certificate`. An algorithm that is not known counts as no. */
export async function isIssuedBy(
  certificate: Certificate,
  issuer: Certificate,
  crypto: CertificateCrypto,
): Promise<boolean> {
  const signed = {
    bytes: certificate.tbsView,
    signature: certificate.signatureValue.valueBlock.valueHexView,
    algorithm: certificate.signatureAlgorithm,
  };
  try {
    return await isSignedBy(issuer.subjectPublicKeyInfo, signed, crypto);
  } catch (error) {
    if (error instanceof Wrong) return false;
    throw error;
  }
}

/** How a key signs; `size` is 0 for RSA, whose signatures need no unpacking. */
function schemeOf({ algorithm }: PublicKeyInfo): { scheme: KeyScheme; size: number } {
  if (algorithm.algorithmId === RSA_KEY) return { scheme: { name: 'RSASSA-PKCS1-v1_5' }, size: 0 };
  const params: unknown = algorithm.algorithmParams;
  const named = algorithm.algorithmId === EC_KEY ? curveOf(params) : undefined;
  if (!named) throw new Wrong('algorithm', algorithm.algorithmId);
  return { scheme: { name: 'ECDSA', curve: named.curve }, size: named.size };
}

function curveOf(params: unknown) {
  const text = params instanceof Object && 'getValue' in params ? params.getValue : null;
  if (typeof text !== 'function') return undefined;
  const id: unknown = text.call(params);
  return typeof id === 'string' ? CURVES[id] : undefined;
}

/** r and s side by side, from the DER that certificates hold; null where it is none. */
function rawSignature(der: Uint8Array, size: number): Uint8Array | null {
  const { offset, result } = fromBER(new Uint8Array(der));
  if (offset !== der.length || !(result instanceof Sequence)) return null;
  const halves = result.valueBlock.value.map((part) => numberBytes(part, size));
  const [r, s] = halves;
  return halves.length === 2 && r && s ? concatBytes([r, s]) : null;
}

function numberBytes(part: unknown, size: number): Uint8Array | null {
  if (!(part instanceof Integer)) return null;
  const digits = part.valueBlock.valueHexView;
  const first = digits.findIndex((byte) => byte !== 0);
  const plain = first < 0 ? digits.subarray(digits.length) : digits.subarray(first);
  if (plain.length > size) return null;
  const padded = new Uint8Array(size);
  padded.set(plain, size - plain.length);
  return padded;
}
