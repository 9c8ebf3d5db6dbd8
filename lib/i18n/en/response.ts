/** English words for what the server answered. */
import { formatNumber as n } from '../format';
import type { response as source } from '../zh/response';

/** See the Chinese words. */
export const response: typeof source = {
  title: 'What the server answered',
  status: 'Answer',
  statusWords: {
    2: 'it gave the page',
    3: 'it sent the browser elsewhere',
    4: 'it did not: the page is not there, or not allowed',
    5: 'the server itself failed',
  },
  at: 'Answered at',
  server: 'Server address',
  serverNote:
    'The machine that the browser reached; where a proxy or a delivery service stands between, theirs',
  fromCache: 'The page came from the browser’s own store; the server was not asked again',
  protocol: 'Connection',
  redirects: 'Sent on before it got there',
  redirectsCount: (p) => (p.count === 1 ? 'once' : `${n(p.count)} times`),
  hop: (p) => `status ${p.status}, server ${p.address}`,
  hopNoAddress: (p) => `status ${p.status}`,
  masked:
    'In what the server answered, parts of addresses that look like passwords or sign-in codes are replaced by “***”. The page’s own address is kept exactly as it was: should it hold a sign-in code, mind that before you hand the evidence on.',
  headers: (p) => `Headers (${n(p.count)})`,
  leftOut: 'Headers not kept (they may hold sign-in data, or are too long)',
  tls: {
    title: 'Site certificate',
    issuedTo: 'Issued to',
    issuedBy: 'Issued by',
    valid: 'Valid',
    span: (p) => `${p.from} to ${p.to}`,
    serial: 'Serial number',
    fingerprint: 'SHA-256 fingerprint',
    builtInRoot: 'a root that the browser brings along',
    connection: 'Encryption',
    state: {
      secure: 'secure, says the browser',
      weak: 'weak encryption, says the browser',
      broken: 'something is wrong with the certificate, says the browser',
      insecure: 'not secure, says the browser',
    },
    exception: {
      trust_error: 'the browser does not trust who issued it; someone chose to go on',
      domain_mismatch: 'it was not issued for this address; someone chose to go on',
      expired_or_not_yet_valid: 'it had expired, or was not valid yet; someone chose to go on',
    },
    chain: (p) => `${n(p.count)} certificates, from the site’s own to the root`,
    single: '1 certificate, the site’s own',
    file: 'The certificates themselves',
    truth:
      'It shows which certificate the server had that the browser reached. It does not show who the seller is, or that the page told the truth.',
  },
};
