/** Words of the desk in English; the shape is that of the Chinese source. */
import { formatNumber as n } from '../format';
import type { desk as source } from '../zh/desk';

/** See the Chinese source. */
export const desk: typeof source = {
  title: 'Evidence desk',
  list: 'Records',
  count: (p: { count: number }) => (p.count === 1 ? '1 record' : `${n(p.count)} records`),
  headCode: 'Check code',
  headCodeHint:
    'The check code of the whole log. Compare it with the one you wrote down: it shows whether later records were removed.',
  number: (p: { seq: number }) => `No. ${n(p.seq)}`,
  untitled: '(no title)',
  back: 'Back to the list',
  kind: {
    capture: 'Capture',
    incomplete: 'Not finished',
    tombstone: 'Deleted',
    imported: 'Imported',
  },

  loading: 'Opening the records…',
  loadingRecord: 'Fetching this record…',
  loadFailed: 'The records did not open',
  loadFailedBody:
    'Your evidence is still on the disk, unchanged. Close other desk windows and try again.',
  recordFailed: 'This record did not open',
  recordFailedBody: 'The other records are not affected. “Verify all” will show what is damaged.',
  pick: 'Pick a record on the left',
  pickBody: 'Its screenshot, text, clauses and fingerprints appear here.',

  empty: {
    title: 'No evidence yet',
    body: 'Before you pay or activate, keep the seller’s page. If the story changes later, you hold what it said today.',
    steps: [
      'Open the page that sells the card terminal',
      'Click the Swipewise icon at the top right of the browser',
      'Click “Save as evidence”; it takes a few seconds',
    ],
    after: 'Evidence stays on this computer. Nothing is uploaded.',
  },

  verify: {
    action: 'Verify all',
    again: 'Verify again',
    running: (p: { done: number; total: number }) => `Verifying ${n(p.done)} of ${n(p.total)}`,
    ok: (p: { records: number }) =>
      p.records === 1 ? '1 record, unchanged' : `${n(p.records)} records, all unchanged`,
    okBody:
      'Each record follows the one before it, and each file has the fingerprint it was sealed with.',
    bad: 'The log is not what was sealed',
    badBody:
      'Other records can still be read and exported. Please delete nothing, and keep a screenshot of this page.',
    cancelled: 'Verification was stopped before it reached a verdict.',
    failed: 'Verification did not finish',
    failedBody: 'No record was changed. Please try again.',
    layers: {
      container: 'Archive',
      bag: 'File list',
      chain: 'Record chain',
      artifacts: 'Evidence files',
      signature: 'Signature',
    },
    layer: (p: { name: string; verdict: string; checked: string }) =>
      `${p.name}: ${p.verdict} (${p.checked})`,
    layerOk: 'matches',
    layerBad: 'does not match',
    layerSkipped: 'not reached',
  },

  export: {
    action: 'Export this record',
    running: 'Packing…',
    done: (p: { name: string; size: string }) => `Packed: ${p.name} (${p.size})`,
    download: 'Save to this computer',
    hint: 'The package tells how to check it; nobody needs this extension for that.',
    failed: 'The package was not made',
    failedBody: 'The evidence is unchanged. Check the free disk space and try again.',
  },

  record: {
    facts: 'Facts',
    capturedAt: 'Saved at',
    clockNote: 'by this computer’s clock',
    address: 'Address',
    finalAddress: 'Address once opened',
    referrer: 'Came from',
    browser: 'Browser',
    viewport: 'Window size',
    versions: 'Versions',
    versionsValue: (p: { extension: string; rules: string }) =>
      `extension ${p.extension}, rules ${p.rules}`,
    screenshot: 'Screenshot',
    screenshotAlt: (p: { title: string }) => `Screenshot of the page: ${p.title}`,
    openFull: 'Full size',
    noScreenshot: 'This record has no screenshot.',
    findings: 'Clauses',
    noFindings: 'No clause was marked when it was saved.',
    text: 'Text of the page',
    noText: 'This record has no page text.',
    copy: 'Copy of the page',
    copyHint: 'The copy opens in an isolated frame: it runs no program and reaches no network.',
    copyShow: 'Open the copy',
    copyTitle: 'Copy of the page (isolated)',
    noCopy: 'This record has no copy of the page.',
    hashes: 'Fingerprints',
    hashesHint: 'Made with SHA-256. Change one letter of a file and its fingerprint is another.',
    recordHash: 'This record',
    prevHash: 'Record before',
    notCaptured: 'What could not be had',
    notCapturedHint: 'Whatever is missing is listed here; nothing is left out silently.',
    nothingMissing: 'Nothing is missing.',
    steps: 'How it was saved',
    proves:
      'What the seal shows: whether a record changed after sealing, and the order in which records were made. It does not show that the site told the truth, and it is no notarisation.',
    incomplete:
      'This save was cut short, for instance because the browser was closed. What was left of it stands below.',
    tombstone: 'The files of this record were deleted. The deletion itself stands in the chain.',
  },

  what: {
    screenshot: 'Screenshot',
    'screenshot-tile': 'Screenshot tiles',
    html: 'Copy of the page',
    mhtml: 'Browser archive (MHTML)',
    text: 'Text of the page',
    article: 'Main text',
    response: 'Server response',
    display: 'How clauses were displayed',
    identity: 'Who runs the site',
    tls: 'Site certificate',
    frames: 'Embedded frames',
    images: 'Pictures',
    fonts: 'Fonts',
    timestamp: 'Independent timestamp',
    findings: 'Clause check',
  } as Record<string, string>,
  reason: {
    not_in_this_version: 'not supported in this version yet',
    not_supported: 'not supported by this browser',
    tab_not_visible: 'the page was not in front',
    visible_part_only: 'only the visible part',
    interrupted: 'cut short',
    too_large: 'too large',
    cross_origin: 'belongs to another site, which the browser does not let us read',
    timeout: 'took too long',
    failed: 'did not work',
  } as Record<string, string>,
};
