/** Takes an authority's answer apart (RFC 3161, section 2.4.2; RFC 5652). Nothing of it is believed yet. */
import { type AsnType, fromBER, type OctetString } from 'asn1js';
import { Certificate, SignedData, type SignerInfo, TimeStampResp, TSTInfo } from 'pkijs';
import { Wrong } from './fault';

/** `granted` and `grantedWithMods` (RFC 3161, section 2.4.2). */
const GRANTED = [0, 1];
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
/** Levels of nesting that are read; a real answer has about fifteen. */
const MAX_DEPTH = 40;
/** Certificates that are looked at; real answers bring two to four. */
const MAX_CERTIFICATES = 16;

/** The parts of a timestamp. */
export interface Token {
  info: TSTInfo;
  /** Exact bytes of {@link info}: what the signature is about. */
  content: Uint8Array<ArrayBuffer>;
  signer: SignerInfo;
  certificates: Certificate[];
}

/**
 * The timestamp in a whole TimeStampResp.
 * @throws Wrong `not_timestamp`, `rejected`
 */
export function readToken(response: Uint8Array): Token {
  return orNotTimestamp(() => {
    const answer = new TimeStampResp({ schema: decode(response) });
    if (!GRANTED.includes(answer.status.status)) throw new Wrong('rejected', said(answer));
    const wrapped = answer.timeStampToken;
    if (wrapped?.contentType !== SIGNED_DATA) throw new Wrong('not_timestamp', 'token');
    return tokenOf(new SignedData({ schema: wrapped.content }));
  });
}

/**
 * A certificate from its DER.
 * @throws Wrong `no_certificate`
 */
export function readCertificate(der: Uint8Array): Certificate {
  try {
    return new Certificate({ schema: decode(der) });
  } catch (error) {
    if (error instanceof Error) throw new Wrong('no_certificate', error.message);
    throw error;
  }
}

/** Exact DER of a certificate that was read. */
export function certificateBytes(certificate: Certificate): Uint8Array<ArrayBuffer> {
  return new Uint8Array(certificate.toSchema(false).toBER());
}

function tokenOf(data: SignedData): Token {
  const { eContentType, eContent } = data.encapContentInfo;
  if (eContentType !== TST_INFO || !eContent) throw new Wrong('not_timestamp', 'content');
  const [signer, ...others] = data.signerInfos;
  if (!signer || others.length > 0) throw new Wrong('not_timestamp', 'signers');
  const content = octets(eContent);
  const all = data.certificates ?? [];
  if (all.length > MAX_CERTIFICATES) throw new Wrong('not_timestamp', 'certificates');
  const certificates = all.filter((one): one is Certificate => one instanceof Certificate);
  return { info: new TSTInfo({ schema: decode(content) }), content, signer, certificates };
}

/** The bytes of an OCTET STRING, which BER may have cut into several. */
function octets(text: OctetString): Uint8Array<ArrayBuffer> {
  return new Uint8Array(text.getValue());
}

/** The one value that these bytes hold, and nothing after it. */
function decode(bytes: Uint8Array): AsnType {
  const { offset, result } = fromBER(new Uint8Array(bytes), { maxDepth: MAX_DEPTH });
  if (offset !== bytes.length || result.error) throw new Wrong('not_timestamp', result.error);
  return result;
}

/** pkijs throws whatever it meets in a malformed value; for us that is an answer, not an accident. */
function orNotTimestamp<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof Wrong) throw error;
    if (error instanceof Error) throw new Wrong('not_timestamp', error.message);
    throw error;
  }
}

/** The authority's own words for a refusal. */
function said({ status }: TimeStampResp): string {
  const words = (status.statusStrings ?? []).map(({ valueBlock }) => valueBlock.value);
  return words.join(' ') || `status ${status.status}`;
}
