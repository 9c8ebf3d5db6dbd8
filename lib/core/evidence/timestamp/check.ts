/** The one entry to checking the answer of a timestamp authority (RFC 3161). */
import type { Certificate, TSTInfo } from 'pkijs';
import { equalBytes, toHex } from '../bytes';
import type { CertificateCrypto } from '../crypto';
import { chainToRoot } from './chain';
import { type TimestampFault, Wrong } from './fault';
import { checkSigner } from './signer';
import { certificateBytes, readCertificate, readToken } from './token';

/** What a timestamp must be about. */
export interface Expected {
  /** SHA-256 of the record, 64 hexadecimal digits; null takes any, and tells which it is. */
  hash: string | null;
  /** The nonce that was sent; null where it is not known any more, as in a package. */
  nonce: Uint8Array | null;
}

/** What a timestamp says. Only worth something where nothing is wrong with it. */
export interface TimestampFacts {
  /** The authority's time, UTC, ISO 8601 with milliseconds. */
  at: string;
  /** What was stamped, 64 lower-case hexadecimal digits. */
  hash: string;
  /** The signer's common name or organisation; may be hostile, to be shown as text only. */
  authority: string;
  /** DER of the certificates from the signer up to the root; up to where they reach without one. */
  chain: Uint8Array<ArrayBuffer>[];
}

/** The answer about one timestamp. */
export interface TimestampVerdict {
  /** The first thing wrong; null where all is in order. */
  fault: TimestampFault | null;
  /** The machine's or the authority's own words about it; may be empty. */
  detail: string;
  /** Present where all is in order, and where nothing but trust in the authority is missing. */
  facts: TimestampFacts | null;
}

const SHA256 = '2.16.840.1.101.3.4.2.1';
const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';

/**
 * Checks a whole TimeStampResp: that it was granted, for this hash and this request, by a certificate
 * for timestamps that was valid at the stated time and that a root vouches for. Never throws for bad
 * input: whatever the bytes are, the answer names the first thing wrong.
 * @param roots DER of the certificates that are believed
 */
export async function checkTimestamp(
  response: Uint8Array,
  expected: Expected,
  roots: readonly Uint8Array[],
  crypto: CertificateCrypto,
): Promise<TimestampVerdict> {
  let facts: TimestampFacts | null = null;
  try {
    const token = readToken(response);
    const hash = checkImprint(token.info, expected.hash);
    checkNonce(token.info, expected.nonce);
    const leaf = await checkSigner(token, crypto);
    const at = token.info.genTime;
    facts = {
      at: at.toISOString(),
      hash,
      authority: nameOf(leaf),
      chain: [certificateBytes(leaf)],
    };
    const trusted = roots.map(readCertificate);
    const input = { leaf, others: token.certificates, roots: trusted, at };
    const chain = await chainToRoot(input, crypto);
    return { fault: null, detail: '', facts: { ...facts, chain: chain.map(certificateBytes) } };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    const { fault, detail } = error;
    return { fault, detail, facts: fault === 'untrusted' ? facts : null };
  }
}

function checkImprint({ messageImprint }: TSTInfo, hash: string | null): string {
  const { hashAlgorithm, hashedMessage } = messageImprint;
  const found = toHex(new Uint8Array(hashedMessage.getValue()));
  const known = hashAlgorithm.algorithmId === SHA256 && found.length === 64;
  if (!known || (hash !== null && found !== hash)) throw new Wrong('wrong_imprint', found);
  return found;
}

function checkNonce({ nonce }: TSTInfo, sent: Uint8Array | null): void {
  if (sent === null) return;
  if (!nonce || !equalBytes(nonce.valueBlock.valueHexView, sent)) throw new Wrong('wrong_nonce');
}

function nameOf({ subject }: Certificate): string {
  const valueIn = (type: string): string => {
    const found = subject.typesAndValues.find((one) => one.type === type);
    return found ? String(found.value.valueBlock.value) : '';
  };
  return valueIn(COMMON_NAME) || valueIn(ORGANISATION);
}
