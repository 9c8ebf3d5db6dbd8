/** Words of the agreements that a page links to. */

import { formatBytes, formatNumber as n } from '../format';
import type { agreements as zh } from '../zh/agreements';

/** The list, what is found in each, and why one could not be read. */
export const agreements: typeof zh = {
  title: (p) => `Agreements this page links to (${n(p.count)})`,
  lead: 'Read only when you ask. What is charged, and whether it comes back, often stands here.',
  read: 'Read it',
  readOf: (p) => `Read it: ${p.label}`,
  readAll: (p) =>
    p.count === 1 ? 'Read the one on this site' : `Read all ${n(p.count)} on this site`,
  elsewhere: (p) => `On another site: ${p.host}. It is asked for without your login.`,
  readThere: (p) => `Read it at ${p.host}`,
  readThereOf: (p) => `Read it at ${p.host}: ${p.label}`,
  click: 'Only a click on the page shows it. Once open, it is checked together with the page.',
  show: 'Take me there',
  showOf: (p) => `Take me there: ${p.label}`,
  cancelOf: (p) => `Cancel: ${p.label}`,
  asking: 'Asking the site for it',
  received: (p) => `${formatBytes(p.bytes)} received`,
  receivedOf: (p) => `${formatBytes(p.bytes)} of ${formatBytes(p.total)} received`,
  checking: 'Checking the text',
  checked: (p) => `Checked ${n(p.chars)} characters.`,
  nothing: 'No clause to point out.',
  movedTo: (p) => `The address led on to ${p.host}.`,
  ownFailed: 'Your own rules could not be used this time.',
  toPage: 'Show on the page',
  toAgreement: 'Show in the agreement',
  findings: (p) => `Found in ${p.label}`,
  more: (p) => `${n(p.count)} more`,
  unlisted: (p) => `${n(p.count)} more are not listed: please open the agreement and read them.`,
  open: 'Open the agreement',
  openOf: (p) => `Open the agreement: ${p.label}`,
  retryOf: (p) => `Try again: ${p.label}`,
  opening: {
    opening: 'Opening…',
    shown: 'Opened in another tab, at this place.',
    not_there:
      'Opened in another tab, but these words were not found there. Try searching that page.',
    failed: 'Could not open it. The tab may have been closed; please try again.',
  },
  save: {
    action: 'Save as evidence',
    actionOf: (p) => `Save as evidence: ${p.label}`,
    preparing: 'Preparing',
    sealing: 'Sealing and reading back',
    saved: (p) => `Saved as evidence, record ${n(p.seq)}`,
    savedNote:
      'The file itself was saved, as it came. There is no screenshot: it was not opened as a page.',
    notFetched:
      'The file did not arrive, so it was not saved. Earlier evidence is untouched. You can try again.',
    failed: {
      quota:
        'Not enough disk space, so it was not saved. Earlier evidence is untouched. Make room and try again.',
      unsure:
        'It may have been saved: please check at the evidence desk. Earlier evidence is untouched.',
      failed:
        'Something went wrong and it was not saved. Earlier evidence is untouched. You can try again.',
    },
  },
  failed: {
    offline: 'This computer is offline, so it was not fetched. Connect and try again.',
    network:
      'Not fetched: the site did not answer, or leads on to another site. You can open it yourself.',
    http: (p) => `The site did not hand it out (error ${p.status}). Ask the seller for it as text.`,
    timeout: 'It took longer than 20 seconds and was stopped. You can try again.',
    cancelled: 'Cancelled; this one was not read.',
    too_large:
      'Larger than 5 MB, so it was not read. Open it yourself, or ask the seller for text.',
    pdf: 'This is a PDF, which cannot be read yet. Open it yourself, or ask the seller for text.',
    office:
      'This is a Word or similar file, which cannot be read yet. Open it yourself, or ask the seller for a web page.',
    image:
      'This is a picture, which cannot be read yet. Open it yourself, or ask the seller for text.',
    other:
      'This is neither a web page nor text, so it cannot be read. Open it yourself, or ask the seller for text.',
    login:
      'It is only shown after logging in, so it was not read. Log in on the page and try again.',
    empty:
      'The page that came holds no text; most likely it is drawn once opened. Open it, and it is checked there.',
    gone: 'The page has changed or was closed. Go back to it and try again.',
    failed:
      'Something went wrong here and it was not read. What was found on the page still holds. You can try again.',
  },
};
