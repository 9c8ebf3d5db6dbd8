/** From a certificate to a root that was given, as it stood at a moment (RFC 5280, section 6, in short). */
import { BitString, Integer } from 'asn1js';
import { BasicConstraints, type Certificate } from 'pkijs';
import { equalBytes } from '../bytes';
import type { CertificateCrypto } from '../crypto';
import { Wrong } from './fault';
import { isIssuedBy } from './signature';
import { certificateBytes } from './token';

/** Certificates in one chain; real ones have two to four. */
const MAX_LENGTH = 6;
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const NAME_CONSTRAINTS = '2.5.29.30';
/** Bit 5 of KeyUsage: may sign certificates. */
const KEY_CERT_SIGN = 0x04;

/** What a chain is built from. */
export interface ChainInput {
  leaf: Certificate;
  /** Certificates that came along; none of them is believed by itself. */
  others: readonly Certificate[];
  roots: readonly Certificate[];
  /** The moment at which each certificate must be valid. */
  at: Date;
}

/**
 * The chain from the leaf to one of the roots, both ends included. What was revoked is not known here:
 * that would take another question to the authority.
 * @throws Wrong `expired` where a certificate was not valid then, `untrusted` where no root is reached
 */
export async function chainToRoot(
  input: ChainInput,
  crypto: CertificateCrypto,
): Promise<Certificate[]> {
  if (!isValidAt(input.leaf, input.at)) throw new Wrong('expired', dates(input.leaf));
  // Names are not held against such limits here, so what carries them is not believed; verify.sh does the same.
  if (input.others.some(limitsNames)) throw new Wrong('untrusted', 'name constraints');
  const roots = input.roots.filter((root) => !limitsNames(root));
  const chain = await climb([input.leaf], { ...input, roots }, crypto);
  if (!chain) throw new Wrong('untrusted');
  const late = chain.find((one) => !isValidAt(one, input.at));
  if (late) throw new Wrong('expired', dates(late));
  return chain;
}

/** Depth first, never through a certificate twice, and no longer than chains are: it always ends. */
async function climb(
  chain: Certificate[],
  input: ChainInput,
  crypto: CertificateCrypto,
): Promise<Certificate[] | null> {
  const last = chain.at(-1);
  if (!last) return null;
  if (isAmong(input.roots, last)) return chain;
  if (chain.length >= MAX_LENGTH) return null;
  for (const issuer of [...input.roots, ...input.others]) {
    if (!mayIssue(issuer, last) || !reaches(issuer, chain) || isAmong(chain, issuer)) continue;
    if (!(await isIssuedBy(last, issuer, crypto))) continue;
    const whole = await climb([...chain, issuer], input, crypto);
    if (whole) return whole;
  }
  return null;
}

function isAmong(list: readonly Certificate[], one: Certificate): boolean {
  const bytes = certificateBytes(one);
  return list.some((other) => other === one || equalBytes(certificateBytes(other), bytes));
}

function mayIssue(issuer: Certificate, certificate: Certificate): boolean {
  return certificate.issuer.isEqual(issuer.subject) && isAuthority(issuer);
}

/** Whether so many authorities may stand between it and the end (RFC 5280, section 4.2.1.9). */
function reaches(issuer: Certificate, chain: readonly Certificate[]): boolean {
  const between = chain.slice(1).filter((one) => !one.issuer.isEqual(one.subject)).length;
  const basic = valueIn(issuer, BASIC_CONSTRAINTS);
  if (!(basic instanceof BasicConstraints)) return false;
  const { pathLenConstraint: limit = MAX_LENGTH } = basic;
  return between <= (limit instanceof Integer ? Number(limit.toBigInt()) : limit);
}

function limitsNames({ extensions = [] }: Certificate): boolean {
  return extensions.some(({ extnID }) => extnID === NAME_CONSTRAINTS);
}

function valueIn({ extensions = [] }: Certificate, id: string): unknown {
  return extensions.find(({ extnID }) => extnID === id)?.parsedValue;
}

function isAuthority(certificate: Certificate): boolean {
  const basic = valueIn(certificate, BASIC_CONSTRAINTS);
  if (!(basic instanceof BasicConstraints) || !basic.cA) return false;
  const usage = valueIn(certificate, KEY_USAGE);
  return usage === undefined || (firstByte(usage) & KEY_CERT_SIGN) !== 0;
}

function firstByte(bits: unknown): number {
  return bits instanceof BitString ? (bits.valueBlock.valueHexView[0] ?? 0) : 0;
}

function isValidAt({ notBefore, notAfter }: Certificate, at: Date): boolean {
  return notBefore.value <= at && at <= notAfter.value;
}

function dates({ notBefore, notAfter }: Certificate): string {
  return `${notBefore.value.toISOString()} - ${notAfter.value.toISOString()}`;
}
