/** English words of the switch for site certificates. */
import type { certificates as source } from '../zh/certificates';

/** See the Chinese words. */
export const certificates: typeof source = {
  title: 'Site certificates',
  on: 'kept with each record',
  off: 'not kept now',
  what: 'When this is on, a record also keeps the site’s certificates: to whom they were issued, by whom, and the fingerprint of each. It can be seen later which certificate the server had that you reached. It does not show who the seller is, or that the page told the truth.',
  cost: 'The price: before each page opens, the browser waits for this extension to look at the certificate, mostly less than a second. It looks at certificates alone, changes nothing of the page, and tells nobody. You can switch it off at any time.',
  later: 'It works for pages loaded from then on; reload one that is open before you save it.',
  switch: 'Keep the site’s certificates with a record',
  refused: 'The browser did not agree; nothing has changed. Please try again.',
};
