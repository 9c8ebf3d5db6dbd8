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

/** What checking a package takes. */
export type EvidenceCrypto = Hasher & SignatureChecker;
