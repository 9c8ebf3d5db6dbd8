/** Site certificates at the desk: the switch, and a record that holds a chain. */
import type {
  CertificatesActions,
  CertificatesView,
} from '../../components/desk/certificates/state';
import type { DeskState } from '../../components/desk/state';
import { DESK, record } from './desk-states';

const SHA256 = '2b07d5a1f04c4e6f9a8e13c05d7b6688aa41902cf7d3e5b10c9f64e8d2a7135b';

const certificate = (subject: string, issuer: string, builtInRoot = false) => ({
  ...{ subject, issuer, builtInRoot, sha256: SHA256 },
  notBefore: '2026-10-02T00:00:00.000Z',
  notAfter: '2027-01-01T23:59:59.000Z',
  serialNumber: '06:BC:24:9E:6D:54:3C:D8:1A:90:7E:00:4F:63:A2:1C',
});

const MIDDLE = 'CN=Example Trust Secure Server CA 3,O=Example Trust,C=CN';
const ROOT = 'CN=Example Trust Global Root G2,O=Example Trust,C=CN';

const response = {
  ...{
    url: record.finalUrl,
    method: 'GET',
    status: 200,
    statusLine: 'HTTP/2.0 200',
    protocol: 'h2',
  },
  ...{ address: '203.0.113.7', fromCache: false, at: '2026-11-22T05:11:58.120Z' },
  headers: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
  ...{ headersLeftOut: ['set-cookie'], redirects: [] },
  tls: {
    ...{ state: 'secure', protocol: 'TLSv1.3', cipher: 'TLS_AES_128_GCM_SHA256', exception: null },
    certificates: [
      certificate('CN=*.pos-shop.example', MIDDLE),
      certificate(MIDDLE, ROOT),
      certificate(ROOT, ROOT, true),
    ],
  },
};
const file = {
  ...{ path: 'certificates.pem', sha256: SHA256, bytes: 5_210, role: 'other' as const },
  mediaType: 'application/pem-certificate-chain',
};

/** Name to state. */
export const CERTIFICATES_STATES: Record<string, DeskState> = {
  certificates: {
    ...DESK,
    record: {
      ...DESK.record,
      record: { ...record, response, artifacts: [...record.artifacts, file], notCaptured: [] },
    },
  },
};

const view: CertificatesView = { kind: 'ready', on: true, refused: false };
const actions: CertificatesActions = { switchTo: () => undefined };

/** The switch, unfolded. */
export const CERTIFICATES = { view, actions, open: true };
