/** The evidence core's cryptography by WebCrypto: pages, service workers and Node 20 alike. */

import { toHex } from '../core/evidence/bytes';
import type { CertificateKey, EvidenceCrypto, Signer } from '../core/evidence/crypto';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** Hashing and checking of signatures; needs no key of our own. */
export const webCrypto: EvidenceCrypto = {
  async sha256(bytes) {
    return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', ownBuffer(bytes))));
  },
  async verify(publicKey, signature, bytes) {
    const key = await importKey(publicKey, CURVE);
    if (!key) return false;
    return crypto.subtle.verify(SIGNING, key, ownBuffer(signature), ownBuffer(bytes));
  },
  async digest(hash, bytes) {
    return new Uint8Array(await crypto.subtle.digest(hash, ownBuffer(bytes)));
  },
  async verifyWith(certified, signature, bytes) {
    const algorithm = algorithmOf(certified);
    const key = await importKey(certified.spki, algorithm);
    if (!key) return false;
    return crypto.subtle.verify(algorithm, key, ownBuffer(signature), ownBuffer(bytes));
  },
};

/** One value for both calls: the import reads the curve of ECDSA or the hash of RSA, the check the rest. */
function algorithmOf({ scheme, hash }: CertificateKey) {
  return scheme.name === 'ECDSA'
    ? { name: scheme.name, namedCurve: scheme.curve, hash }
    : { name: scheme.name, hash };
}

/** A new key pair whose private half no code can ever read, this extension's own included. */
export async function generateKeyPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
}

/** Signs with a stored key pair. */
export function signerOf(pair: CryptoKeyPair): Signer {
  return {
    async publicKey() {
      return new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
    },
    async sign(bytes) {
      return new Uint8Array(await crypto.subtle.sign(SIGNING, pair.privateKey, ownBuffer(bytes)));
    },
  };
}

/** WebCrypto rejects a key it cannot read; for us that is an answer, not an accident. */
async function importKey(
  spki: Uint8Array,
  algorithm: { name: string; namedCurve: string } | { name: string; hash: string },
): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.importKey('spki', ownBuffer(spki), algorithm, false, ['verify']);
  } catch (error) {
    // DataError by the specification; Node may also give an OperationError or TypeError.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** WebCrypto takes no shared memory; bytes in an ordinary buffer are passed without a copy. */
function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = bytes;
  return buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer, byteOffset, byteLength)
    : new Uint8Array(bytes);
}
