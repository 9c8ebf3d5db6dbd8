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
};
