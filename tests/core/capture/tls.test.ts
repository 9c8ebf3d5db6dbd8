/** What the browser tells of a connection: kept in a known shape and size, written, and read back. */
import { describe, expect, it } from 'vitest';
import { MAX_CERTIFICATES, MAX_DER, tlsOf } from '../../../lib/core/capture/response/tls';
import { fromUtf8 } from '../../../lib/core/evidence/bytes';
import { certificatesFile, commonName, readTls, tlsField } from '../../../lib/core/evidence/tls';

const HEX = 'ab'.repeat(32);
const FINGERPRINT = HEX.toUpperCase().replace(/..(?=.)/g, '$&:');

const certificate = (changed: Record<string, unknown> = {}) => ({
  ...{ subject: 'CN=shop.example', issuer: 'CN=Middle', serialNumber: '01:02' },
  validity: { start: 1_700_000_000_000, end: 1_800_000_000_000 },
  fingerprint: { sha1: 'x', sha256: FINGERPRINT },
  ...{ isBuiltInRoot: false, rawDER: [48, 3, 2, 1, 255] },
  ...changed,
});
const told = (...certificates: unknown[]) => ({
  ...{ state: 'secure', protocolVersion: 'TLSv1.3', cipherSuite: 'TLS_AES_128_GCM_SHA256' },
  certificates,
});

describe('what is told of a connection', () => {
  it('is kept with the chain in its order, each with its own fingerprint', () => {
    const root = certificate({ subject: 'CN=Root', issuer: 'CN=Root', isBuiltInRoot: true });
    expect(tlsOf(told(certificate(), root))).toEqual({
      ...{ state: 'secure', protocol: 'TLSv1.3', cipher: 'TLS_AES_128_GCM_SHA256' },
      ...{ exception: null, told: 2, chain: true },
      certificates: [
        {
          ...{ subject: 'CN=shop.example', issuer: 'CN=Middle', serialNumber: '01:02' },
          ...{ from: 1_700_000_000_000, to: 1_800_000_000_000, sha256: HEX },
          ...{ builtInRoot: false, der: 'MAMCAf8=' },
        },
        expect.objectContaining({ subject: 'CN=Root', builtInRoot: true }),
      ],
    });
  });

  it('names what the user let pass', () => {
    const passed = { ...told(certificate()), overridableErrorCategory: 'trust_error' };
    expect(tlsOf(passed)?.exception).toBe('trust_error');
  });

  it.each([
    ['nothing', undefined],
    ['text', 'secure'],
    ['an unencrypted connection', { state: 'insecure' }],
    ['a state that is not known', { ...told(certificate()), state: 'sure' }],
    ['no certificate', told()],
    ['certificates without a fingerprint', told(certificate({ fingerprint: { sha256: 'AB' } }))],
    ['certificates that are none', told(7, null, 'x')],
    ['a list that is none', { ...told(), certificates: { length: 3 } }],
  ])('is not made up from %s', (_, answer) => {
    expect(tlsOf(answer)).toBeNull();
  });

  it('is bounded however much a server sends, and UTF-8 can hold it', () => {
    const flood = certificate({
      ...{
        subject: '\ud800'.repeat(9000),
        issuer: 'y'.repeat(9000),
        serialNumber: '9'.repeat(9000),
      },
      rawDER: Array.from({ length: 9000 }, () => 1),
    });
    const kept = tlsOf({
      ...told(...Array.from({ length: 50 }, () => flood)),
      cipherSuite: 'c'.repeat(9000),
    });
    expect(kept?.told).toBe(50);
    expect(kept?.certificates).toHaveLength(MAX_CERTIFICATES);
    expect(kept?.certificates[0]?.subject).toMatch(/^\ufffd+…$/);
    // 3 of 9,000 bytes are within the room, and base64 takes a third more.
    expect(kept?.certificates.map(({ der }) => der !== null)).toEqual(
      Array.from({ length: MAX_CERTIFICATES }, (__, at) => at < 3),
    );
    expect(JSON.stringify(kept).length).toBeLessThan(MAX_DER * 1.4 + 12_000);
  });

  it.each([
    ['none', undefined],
    ['an empty one', []],
    ['what is no byte', [48, 256]],
    ['text', [48, '1']],
    ['too much', Array.from({ length: MAX_DER + 1 }, () => 1)],
  ])('has no file of a certificate whose bytes are %s, nor of any after it', (_, rawDER) => {
    const kept = tlsOf(told(certificate({ rawDER }), certificate()));
    expect(kept?.certificates.map(({ der }) => der)).toEqual([null, null]);
    expect(kept && certificatesFile(kept)).toBeNull();
  });

  it.each([0, Number.NaN, 1e300, '5', null])('has no moment %s', (moment) => {
    const kept = tlsOf(told(certificate({ validity: { start: moment, end: moment } })));
    expect(kept?.certificates[0]).toMatchObject({ from: null, to: null });
  });
});

describe('the field of a record', () => {
  const kept = tlsOf(told(certificate(), certificate({ validity: 7, isBuiltInRoot: true })));
  if (kept === null) throw new Error('nothing kept');

  it('reads back what was written, without the bytes', () => {
    const field = JSON.parse(JSON.stringify(tlsField(kept)));
    expect(JSON.stringify(field)).not.toContain('MAMCAf8');
    expect(readTls(field)).toEqual({
      ...{ state: 'secure', protocol: 'TLSv1.3', cipher: 'TLS_AES_128_GCM_SHA256' },
      exception: null,
      certificates: [
        {
          ...{ subject: 'CN=shop.example', issuer: 'CN=Middle', serialNumber: '01:02' },
          ...{ notBefore: '2023-11-14T22:13:20.000Z', notAfter: '2027-01-15T08:00:00.000Z' },
          ...{ sha256: HEX, builtInRoot: false },
        },
        expect.objectContaining({ notBefore: null, notAfter: null, builtInRoot: true }),
      ],
    });
  });

  it('has its certificates in a file of their own', () => {
    const pem = fromUtf8(certificatesFile(kept) ?? new Uint8Array());
    const one = '-----BEGIN CERTIFICATE-----\nMAMCAf8=\n-----END CERTIFICATE-----\n';
    expect(pem).toBe(one + one);
  });

  it.each([null, undefined, 'secure', { state: 'secure' }, { certificates: 'x' }])(
    'of another shape is not shown as if it were known: %j',
    (field) => {
      expect(readTls(field)).toBeNull();
    },
  );

  it.each([
    ['CN=*.shop.example,O=Shop', '*.shop.example'],
    ['CN=shop.example', 'shop.example'],
    ['O=Shop,CN=shop.example', 'O=Shop,CN=shop.example'],
    ['CN="a, b",O=Shop', 'CN="a, b",O=Shop'],
    ['', ''],
  ])('has the name %s in short as %s', (name, short) => {
    expect(commonName(name)).toBe(short);
  });

  it('from elsewhere is read with suspicion', () => {
    expect(readTls({ state: 7, certificates: [7, { sha256: 1 }, { sha256: 'a' }] })).toEqual({
      ...{ state: '', protocol: '', cipher: '', exception: null },
      certificates: [
        {
          ...{ subject: '', issuer: '', notBefore: null, notAfter: null, serialNumber: '' },
          ...{ sha256: 'a', builtInRoot: false },
        },
      ],
    });
  });
});
