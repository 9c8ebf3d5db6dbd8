/** Who signed a timestamp: the one certificate that it names, for this purpose, and its signature. */
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { AlgorithmIdentifier, type Certificate, IssuerAndSerialNumber } from 'pkijs';
import { equalBytes } from '../bytes';
import type { CertificateCrypto, HashName } from '../crypto';
import { Wrong } from './fault';
import { hashOf, isSignedBy } from './signature';
import { certificateBytes, type Token } from './token';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
/** SigningCertificate (RFC 2634, SHA-1) and SigningCertificateV2 (RFC 5035). */
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/**
 * The certificate of a timestamp's signer, after its purpose and signature were found in order.
 * @throws Wrong `no_certificate`, `wrong_purpose`, `algorithm`, `bad_signature`
 */
export async function checkSigner(token: Token, crypto: CertificateCrypto): Promise<Certificate> {
  const certificate = signersCertificate(token);
  await checkNamed(token, certificate, crypto);
  checkPurpose(certificate);
  await checkSignature(token, certificate, crypto);
  return certificate;
}

function signersCertificate({ signer, certificates }: Token): Certificate {
  const { sid } = signer;
  if (!(sid instanceof IssuerAndSerialNumber)) throw new Wrong('no_certificate', 'sid');
  const found = certificates.find(
    (one) => one.issuer.isEqual(sid.issuer) && one.serialNumber.isEqual(sid.serialNumber),
  );
  if (!found) throw new Wrong('no_certificate');
  return found;
}

/** The signature itself says which certificate it belongs to, so that none can be put in its place. */
async function checkNamed(token: Token, certificate: Certificate, crypto: CertificateCrypto) {
  const v2 = attribute(token, SIGNING_CERTIFICATE_V2);
  // SEQUENCE of lists, the first of which begins with the id of the signer's own certificate.
  const id = firstOf(firstOf(v2 ?? attribute(token, SIGNING_CERTIFICATE)));
  if (!(id instanceof Sequence)) throw new Wrong('no_certificate', 'signing certificate');
  const [first, second] = id.valueBlock.value;
  const byName = first instanceof Sequence;
  const standard: HashName = v2 === undefined ? 'SHA-1' : 'SHA-256';
  const hash = byName ? hashOf(new AlgorithmIdentifier({ schema: first })) : standard;
  const found = await crypto.digest(hash, certificateBytes(certificate));
  if (!equalBytes(octets(byName ? second : first), found)) {
    throw new Wrong('no_certificate', 'other certificate');
  }
}

function firstOf(value: unknown): unknown {
  return value instanceof Sequence ? value.valueBlock.value[0] : undefined;
}

/** The one value of a signed attribute; undefined where it is absent or has several. */
function attribute({ signer }: Token, type: string): unknown {
  const found = signer.signedAttrs?.attributes.filter((one) => one.type === type) ?? [];
  const values: unknown[] = found.length === 1 ? (found[0]?.values ?? []) : [];
  return values.length === 1 ? values[0] : undefined;
}

/** Bytes of an OCTET STRING; none for anything else. */
function octets(value: unknown): Uint8Array {
  return value instanceof OctetString ? new Uint8Array(value.getValue()) : new Uint8Array();
}

/** For timestamps, for nothing else, and nobody may overlook it (RFC 3161, section 2.3). */
function checkPurpose(certificate: Certificate): void {
  const extension = certificate.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const parsed: unknown = extension?.parsedValue;
  const purposes: unknown = parsed instanceof Object && Reflect.get(parsed, 'keyPurposes');
  const only = Array.isArray(purposes) && purposes.length === 1 && purposes[0] === TIME_STAMPING;
  if (!extension?.critical || !only) throw new Wrong('wrong_purpose');
}

async function checkSignature(token: Token, certificate: Certificate, crypto: CertificateCrypto) {
  const { signer, content } = token;
  const hash = hashOf(signer.digestAlgorithm);
  const type = attribute(token, CONTENT_TYPE);
  if (!(type instanceof ObjectIdentifier) || type.getValue() !== TST_INFO) {
    throw new Wrong('bad_signature', 'content type');
  }
  const digest = octets(attribute(token, MESSAGE_DIGEST));
  if (!equalBytes(digest, await crypto.digest(hash, content))) {
    throw new Wrong('bad_signature', 'digest');
  }
  const signed = {
    bytes: new Uint8Array(signer.signedAttrs?.encodedValue ?? new ArrayBuffer(0)),
    signature: signer.signature.valueBlock.valueHexView,
    algorithm: signer.signatureAlgorithm,
    hash,
  };
  if (!(await isSignedBy(certificate.subjectPublicKeyInfo, signed, crypto))) {
    throw new Wrong('bad_signature');
  }
}
