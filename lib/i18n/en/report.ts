/** English words of the exported report. */
import { formatNumber as n } from '../format';
import type { report as source } from '../zh/report';

/** See the Chinese source. */
export const report: typeof source = {
  title: 'Swipewise evidence report',
  labels: {
    exportedAt: 'Exported at (UTC = local)',
    head: 'Check code of the chain',
    headHash: 'SHA-256 of the newest record',
    key: 'Fingerprint of the signing key (SHA-256 of public-key.pem)',
    contents: 'The records',
    time: 'Saved at (UTC = local)',
    address: 'Address',
    finalAddress: 'Address after loading',
    referrer: 'Came from',
    linkedFrom: 'Linked from',
    browser: 'Browser and window',
    privateWindow: 'private window (asked before saving)',
    versions: 'Extension / rules version',
    recordHash: 'SHA-256 of this record',
    prevHash: 'SHA-256 of the record before',
    screenshots: 'Screenshots',
    findings: 'Clauses that were marked',
    shown: 'How it was shown at the time:',
    means: 'What it means for the customer:',
    elsewhere: 'Clauses outside the visible text (hidden, or in an embedded frame)',
    identity: 'What the page says of who runs it (not verified)',
    response: 'The server’s answer',
    files: 'Files and fingerprints',
    fileName: 'File',
    fileSize: 'Size',
    gaps: 'What could not be had',
    steps: 'How it was captured (times in UTC)',
    deletedRecord: 'Deletion: files were removed at the user’s wish',
    proves: 'What this report shows',
    provesNot: 'What it does not show',
    check: 'How to check it',
  },
  none: {
    findings: 'No clause was marked when it was saved.',
    identity: 'No filing number, company name or phone was found on the page.',
    captured: 'Not captured (for the reason see “What could not be had”).',
    gaps: 'Everything was captured.',
    place: 'Where clauses stand in the screenshot was not recorded.',
    deleted: 'Deleted at the user’s wish; not in the package.',
    pictures: 'Screenshots: see the same record in the Chinese part.',
    incomplete:
      'This capture was cut short (the browser was closed, for instance); this is what was left.',
  },
  proves: [
    'Where the check passes, and the check code or key fingerprint agrees with what was noted down at the time: these files have not changed since they were sealed.',
    'In which order the records were made.',
  ],
  provesNot: [
    'That the time is right: it comes from the saver’s computer; only an independent timestamp shows that something existed by a time.',
    'That the website told the truth, or that the server showed the same to others.',
    'Who saved it. It is no notarisation and no legal advice.',
    'Clauses were marked by a program following rules. They are hints and can be wrong: the original words and the picture count.',
  ],
  check: [
    '核验说明.txt in the same folder gives the steps, in English too; Windows needs nothing installed.',
    'Reading this report is no check: run the script, and compare with the check code or key fingerprint noted down at the time.',
  ],
  role: {
    screenshot: 'screenshot',
    'screenshot-tile': 'part of a screenshot',
    html: 'copy of the page',
    mhtml: 'browser archive',
    text: 'text of the page',
    selection: 'selected words',
    article: 'main text',
    other: 'other',
  },
  identity: {
    icp: 'ICP filing number',
    police: 'Public security filing number',
    creditCodes: 'Unified social credit code',
    companies: 'Company name',
    phones: 'Phone',
  },
  record: (p) => `Record ${n(p.seq)}`,
  count: (p) => `${n(p.exported)} exported of ${n(p.records)} records in the chain.`,
  more: (p) => `${n(p.count)} more are not printed; all are in record.json.`,
  moreRecords: (p) =>
    `${n(p.count)} more records are not printed; they are in the data folder, under the same seal.`,
  span: (p) => `Place: text.txt, characters ${n(p.start)} to ${n(p.end)} (UTF-16, from 0)`,
  picture: (p) =>
    `Screenshot ${n(p.number)}${p.asSeen ? ' (the screen at the moment of saving)' : ''}`,
  sighting: (p) =>
    `In screenshot ${n(p.picture)}: ${n(p.top)} px below the top of the page, about ${n(p.percent)}% of the way down the picture`,
};
