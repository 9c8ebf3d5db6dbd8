/** What the evidence core needs of a cryptographic library. See lib/platform/webcrypto.ts. */

/** Hashes bytes. */
export interface Hasher {
  /** SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits. */
  sha256(bytes: Uint8Array): Promise<string>;
}

/** Holds a private key that nothing can read, and signs with it. */
export interface Signer {
  /** The public key as DER SubjectPublicKeyInfo (RFC 5480), curve P-256. */
  publicKey(): Promise<Uint8Array>;
  /** ECDSA P-256 with SHA-256 over the bytes: r and s, 32 bytes each (IEEE P1363). */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Checks signatures. */
interface SignatureChecker {
  /**
   * True where `signature` (r and s, 32 bytes each) fits. False for another key, other bytes or a
   * key that cannot be read; never throws for bad input.
   */
  verify(publicKey: Uint8Array, signature: Uint8Array, bytes: Uint8Array): Promise<boolean>;
}

/** Hashes that certificates and timestamps use. */
export type HashName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** How a certificate's key signs. */
export type KeyScheme =
  | { name: 'RSASSA-PKCS1-v1_5' }
  | { name: 'ECDSA'; curve: 'P-256' | 'P-384' | 'P-521' };

/** A public key of a certificate. */
export interface CertificateKey {
  /** DER SubjectPublicKeyInfo. */
  spki: Uint8Array;
  scheme: KeyScheme;
  hash: HashName;
}

/** What checking certificates and timestamps takes. */
export interface CertificateCrypto {
  /** The hash of the bytes. */
  digest(hash: HashName, bytes: Uint8Array): Promise<Uint8Array>;
  /** True where the signature (ECDSA: r and s side by side) fits; never throws for bad input. */
  verifyWith(key: CertificateKey, signature: Uint8Array, bytes: Uint8Array): Promise<boolean>;
}

/** What checking a package takes. */
export type EvidenceCrypto = Hasher & SignatureChecker & CertificateCrypto;
