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
    'The check code as of now; it changes with every record. Search the list for one that you wrote down earlier: if “Verify all” passes and its record is found, nothing up to that record has changed; if none is found, records were changed or removed.',
  number: (p: { seq: number }) => `No. ${n(p.seq)}`,
  untitled: '(no title)',
  back: 'Back to the list',
  key: {
    title: 'Fingerprint of the signing key',
    hint: 'Every export is signed with this key, which stays on this computer. Write the fingerprint down with the check code: a package with another one was not sealed with this key. Installing the extension anew makes a new key.',
    unread: 'The signing key could not be read. Exports will not work either for now.',
  },
  kind: {
    capture: 'Capture',
    incomplete: 'Not finished',
    tombstone: 'Deleted',
  },
  damaged: 'Does not match here',
  search: {
    label: 'Search the records',
    hint: 'Title, address, date or code',
    found: (p: { count: number }) =>
      p.count === 0 ? 'Nothing found' : p.count === 1 ? '1 found' : `${n(p.count)} found`,
    reading: (p: { done: number; total: number }) =>
      `Reading the list: ${n(p.done)} of ${n(p.total)}`,
  },

  loading: 'Opening the records…',
  loadingRecord: 'Fetching this record…',
  loadFailed: 'The records did not open',
  recordFailed: 'This record did not open',
  copyFailed: 'The copy of the page did not open',
  copyFailedBody: 'Its file may be missing or damaged. “Verify all” shows where.',
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
    outdated: (p: { records: number }) =>
      `${p.records === 1 ? 'The 1 record that was verified is' : `The ${n(p.records)} records that were verified are`} unchanged. The log has moved on since: please verify again.`,
    oddities: 'Also worth knowing:',
    bad: 'The log is not what was sealed',
    badBody:
      'The records can still be read. Please delete nothing, and keep a screenshot of this page.',
    cancelled: 'Verification was stopped before it reached a verdict.',
    failed: 'Verification did not finish and reached no verdict',
    layers: {
      chain: 'Record chain',
      artifacts: 'Evidence files',
      listing: 'List',
      timestamps: 'Timestamps',
    },
    layerOk: (p: { name: string; count: number }) =>
      p.count === 1 ? `${p.name}: 1 checked, it matches` : `${p.name}: all ${n(p.count)} match`,
    layerBad: (p: { name: string; count: number }) =>
      `${p.name}: something does not match (${n(p.count)} others checked do)`,
    layerSkipped: (p: { name: string; count: number }) =>
      `${p.name}: not checked to the end (${n(p.count)} checked so far match)`,
  },

  fault: {
    quota: 'The disk is full. Free some disk space and try again.',
    changed: 'Another window is changing the log. Wait a few seconds and try again.',
    readback: 'What was written reads back differently. “Verify all” shows where.',
    bad_draft:
      'What was to be saved is malformed, which is a fault of Swipewise. Update the extension and try again.',
    log_broken: 'The log is not what was sealed. “Verify all” shows where.',
    artifact_missing:
      'A file is gone, so the log is not what was sealed. “Verify all” shows where.',
    artifact_changed: 'A file is not what was sealed. “Verify all” shows where.',
    too_big: 'This is more than one package can hold.',
    already_deleted:
      'The files of one of these were deleted before. Nothing was deleted now: please choose again.',
    no_files:
      'One of these has no files to delete (it is the note of a deletion, or nothing was stored). Nothing was deleted: please choose again.',
    unknown_record: 'No record has this number. Go back to the list and pick another one.',
    nothing: 'Nothing was picked. Pick a record in the list first.',
    newer_schema:
      'These records were saved by a newer Swipewise. This version cannot read them and has left them alone. Please update the extension.',
    unreadable:
      'The browser cannot read this file. See that it was not moved and is fully downloaded, then choose it again.',
    closed:
      'The records were closed underneath this page, most likely because the extension was updated. Reload this page.',
    failed:
      'Something unexpected happened and the browser did not give us the records. Close other desk windows and try again.',
  },

  export: {
    action: 'Export this record',
    running: 'Packing…',
    done: (p: { name: string; size: string }) => `Packed: ${p.name} (${p.size})`,
    download: 'Save to this computer',
    hint: 'The package tells how to check it; nobody needs this extension for that.',
    failed: 'The package was not made',
    damaged: 'A file is not what was sealed, so nothing was exported. “Verify all” shows where.',
  },

  record: {
    facts: 'Facts',
    capturedAt: 'Saved at',
    clockNote: 'by this computer’s clock',
    address: 'Address',
    finalAddress: 'Address once opened',
    referrer: 'Came from',
    window: 'Window',
    privateWindow: 'private (asked before saving)',
    linkedFrom: 'Linked from',
    browser: 'Browser',
    viewport: 'Window size',
    versions: 'Versions',
    versionsValue: (p: { extension: string; rules: string }) =>
      `extension ${p.extension}, rules ${p.rules}`,
    screenshot: 'Screenshot',
    screenshotAlt: (p: { title: string }) => `Screenshot of the page: ${p.title}`,
    openFull: 'Full size',
    tiles: (p: { count: number }) => `Original parts of the screenshot (${n(p.count)})`,
    tilesHint:
      'The picture above was put together from these, which are unchanged, as the browser took them.',
    tilesShow: 'Open the parts',
    tilesFailed: 'The parts could not be opened',
    tileAlt: (p: { number: number }) => `Part ${n(p.number)} of the screenshot`,
    pictureNumber: (p) =>
      `Screenshot ${n(p.number)}${p.asSeen ? ' (the screen at the moment of saving)' : ''}`,
    frames: 'Clauses marked in the screenshot',
    framesHint:
      'The frames are drawn on top to show where each clause stands; the picture itself is unchanged.',
    framePlace: (p) => `screenshot ${n(p.picture)}, ${n(p.top)} px below the top of the page`,
    noScreenshot: 'This record has no screenshot.',
    findings: 'Clauses',
    noFindings: 'No clause was marked when it was saved.',
    elsewhere: (p: { count: number }) =>
      p.count === 1
        ? '1 more that is not in the page text below'
        : `${n(p.count)} more that are not in the page text below`,
    elsewhereHint: 'At that moment they were not plainly shown, or stood in an embedded frame.',
    text: 'Text of the page',
    noText: 'This record has no page text.',
    copy: 'Copy of the page',
    copyHint: 'The copy opens in an isolated frame: it runs no program and reaches no network.',
    copyShow: 'Open the copy',
    copyTitle: 'Copy of the page (isolated)',
    noCopy: 'This record has no copy of the page.',
    selected: 'The words you had selected',
    article: 'Main text, clauses marked',
    articleHint: 'The marks are added when it is opened; the saved file is unchanged.',
    articleShow: 'Open the main text',
    hashes: 'Fingerprints',
    hashesHint: 'Made with SHA-256. Change one letter of a file and its fingerprint is another.',
    recordCode: 'Check code',
    recordCodeHint: 'when this record had been saved: the one to have noted down then',
    recordHash: 'This record',
    prevHash: 'Record before',
    notCaptured: (p: { count: number }) => `What could not be had (${n(p.count)})`,
    notCapturedHint: 'Whatever is missing is listed here; nothing is left out silently.',
    nothingMissing: 'Nothing is missing.',
    steps: 'How it was saved',
    proves:
      'What the seal shows, if the check code you noted agrees: that no record changed after sealing, and the order in which records were made. It does not show that the site told the truth, and it is no notarisation.',
    incomplete:
      'This save was cut short, for instance because the browser was closed. What was left of it stands below.',
    tombstone: 'The files of this record were deleted. The deletion itself stands in the chain.',
  },

  what: {
    elements: 'single elements of the copy',
    screenshot: 'Screenshot',
    'screenshot-tile': 'Screenshot tiles',
    html: 'Copy of the page',
    mhtml: 'Browser archive (MHTML)',
    text: 'Text of the page',
    selection: 'Selected words',
    article: 'Main text',
    response: 'Server response',
    display: 'How clauses were displayed',
    identity: 'Who runs the site',
    tls: 'Site certificate',
    file: 'The file itself',
    frames: 'Embedded frames',
    images: 'Pictures',
    fonts: 'Fonts',
    timestamp: 'Independent timestamp',
    findings: 'Clause check',
    'display-places': 'Where clauses stand in the picture',
    'screenshot-rest': 'Screenshot beyond the visible part',
    'screenshot-whole': 'Pictures of the whole page, put together',
    'page-rest': 'What loads only further down',
    styles: 'Style sheets',
    canvas: 'Drawing areas',
    video: 'Video picture',
    audio: 'Sound',
    object: 'Plug-in content',
    embed: 'Plug-in content',
    frame: 'Embedded frames',
    svg: 'Parts of vector graphics',
    redirects: 'Addresses on the way',
    server: 'The server that gave the file',
    'form-values': 'What stood in form fields',
    scroll: 'how far a box was scrolled',
  } as Record<string, string>,
  reason: {
    deleted_missing: 'was gone before the deletion',
    deleted_changed: 'was not as it was sealed before the deletion; its fingerprint then',
    deleted_unlisted:
      'the record names no such file: it was put in later, and went with the others',
    not_in_this_version: 'not supported in this version yet',
    no_server: 'there is no server: a file on this computer, or made in the browser',
    loaded_before:
      'the page was open before the extension began to listen (just installed or updated)',
    service_worker: 'a program that the site keeps in the browser gave it, not the server',
    loaded_ahead: 'the browser had loaded the page ahead, unheard',
    other_document:
      'the browser brought the page back from memory (going back, say) without asking the server',
    not_checked: 'the page had not been checked to the end at that moment',
    not_supported: 'not supported by this browser',
    chain_not_told:
      'the browser does not trust the chain and told the site’s own certificate alone',
    not_switched_on:
      'this is not switched on; it is under “Site certificates” at the evidence desk',
    not_asked_yet:
      'it was not asked for when the page was loaded (so just after this was switched on); reload the page and save again',
    tab_not_visible: 'the page was not in front',
    scroll_box: 'boxes in the page have to be scrolled to be read whole',
    inside_frame: 'stands in an embedded frame, which has to be scrolled',
    outside_frame: 'stand in an embedded frame, in a part that it did not show at that moment',
    frame_unknown: 'stand in an embedded frame whose place on the page could not be measured',
    pinch_zoom: 'the page was zoomed in by pinching',
    scroll_refused: 'the page could not be scrolled there',
    scroll_locked: 'the page was locked by something above it and could not be scrolled',
    no_room: 'too little room left on this computer: only the visible part was taken',
    too_wide: 'the page is too wide: what is far to the right was not taken',
    moved: 'the page kept moving meanwhile',
    resized: 'the window or the zoom changed meanwhile',
    changed_meanwhile: 'the words on the page changed while it was saved',
    page_grew: 'the page grew longer meanwhile',
    scroll_limit: 'very long or without end: it stopped at the limit',
    blank: 'the browser could not draw a picture so large; the tiles are there',
    visible_part_only: 'only the visible part',
    interrupted: 'cut short',
    too_large: 'too large',
    cross_origin: 'belongs to another site, which the browser does not let us read',
    timeout: 'took too long',
    failed: 'did not work',
    secret: 'passwords and card numbers are not kept',
    hidden_field: 'unseen form fields (often sign-in tokens) are not kept',
    not_loaded: 'had not loaded yet',
    broken_on_page: 'did not show on the page either',
    no_article: 'no main text was recognised',
    not_cached:
      'the browser has not kept it, and the site is not asked again; use the browser’s download button and keep the file yourself',
    not_html: 'not a web page',
    unreadable: 'the browser could not read it',
    unknown_address: 'a kind of address that is not known',
    http_status: 'the site did not give this file',
    wrong_type: 'what the site gave is no picture or font',
    too_many: 'too many, over the limit',
    too_deep: 'frames nested too deeply',
    empty: 'it is empty',
    starts_at_begin: 'in the copy the box starts at its beginning; nothing in it is missing',
    not_opened: 'not opened as a page; the file was fetched by its link',
    not_told: 'the browser does not tell',
    perhaps_service_worker:
      'a program that the site keeps in the browser may have given it, or the server',
    no_reader: 'this kind of file cannot be read yet',
  } as Record<string, string>,
};
