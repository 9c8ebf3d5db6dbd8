/** Words for choosing and deleting records in English; the shape is that of the Chinese source. */
import { formatBytes, formatNumber as n } from '../format';
import type { keep as source } from '../zh/keep';

const filesText = (count: number): string => (count === 1 ? '1 file' : `${n(count)} files`);

/** See the Chinese source. */
export const keep: typeof source = {
  choose: {
    start: 'Choose several',
    end: 'Stop choosing',
    all: 'Choose all',
    none: 'Choose none',
    title: (p: { count: number }) =>
      p.count === 1 ? '1 record chosen' : `${n(p.count)} records chosen`,
    hint: 'Tick records in the list to export them together, or to delete their files together.',
    size: (p: { files: number; bytes: number }) =>
      `${filesText(p.files)}, ${formatBytes(p.bytes)} together`,
    exportAction: 'Export the chosen ones',
  },
  others: (p: { count: number }) =>
    `So that others can check the order of records, chain.jsonl in the package also carries the address, title and quoted clauses of ${p.count === 1 ? '1 other record' : `${n(p.count)} other records`}; their screenshots, texts and copies are not in it.`,
  remove: {
    action: 'Delete files',
    titleOne: (p: { seq: number }) => `Delete the files of record No. ${n(p.seq)}?`,
    titleMany: (p: { count: number }) =>
      p.count === 1
        ? 'Delete the files of this record?'
        : `Delete the files of these ${n(p.count)} records?`,
    goes: (p: { files: number; bytes: number }) =>
      `What goes: every file that was saved (pictures, text, copies and the like), ${filesText(p.files)} in all (${formatBytes(p.bytes)}). They cannot be brought back.`,
    stays:
      'What stays: the address, title, quoted clauses and file fingerprints in the record, and a note of the deletion (when, which files, and your reason). Those cannot go, or the whole log would no longer add up.',
    exportFirst: 'Might you need it later? Export it first and keep the package somewhere else.',
    reason: 'Reason for deleting (optional; it stays in the log for good)',
    confirm: 'Delete for good',
    running: 'Deleting, then reading it back…',
    done: (p: { files: number; bytes: number }) =>
      `Deleted ${filesText(p.files)} (${formatBytes(p.bytes)}), and read back to make sure`,
    doneBody:
      'The log has one more entry for each deletion, so its check code is a new one. Please write it down:',
    failed: 'Nothing was deleted',
    about: (p: { numbers: string; more: number }) =>
      `This is about No. ${p.numbers}${p.more > 0 ? ` and ${n(p.more)} more` : ''}.`,
    close: 'Understood',
    kept: 'All files are still there.',
    unsure: 'It is not certain whether the files were deleted',
    unsureBody:
      'Reading back after the deletion did not work. Click “Verify all”, then see in the list whether the files are still there.',
  },
  room: {
    line: (p: { used: number; free: number; fits: number }) =>
      `Room for evidence: ${formatBytes(p.used)} used, about ${formatBytes(p.free)} left, enough for about ${n(p.fits)} more`,
    unknown: 'Room for evidence: the browser does not tell what is left',
    low: (p: { free: number; fits: number }) =>
      `Room is getting short: about ${formatBytes(p.free)} left, enough for about ${n(p.fits)} more`,
    lowBody:
      'Please export records and keep the packages elsewhere, then delete files that you do not need; or free some disk space (empty the bin). All that is saved is still there.',
    kept: 'The browser has promised not to clear this evidence by itself, even when space is short.',
    notKept: 'The browser has not promised to leave this evidence alone when space is short.',
    ask: 'Ask the browser to keep it',
    denied:
      'The browser did not promise it. Please export your evidence often and keep it elsewhere.',
    truth:
      'Swipewise has asked for “unlimited storage”: the limits of ordinary sites do not hold for it, but a full disk is still full. Evidence is never deleted by itself; yet removing the extension, clearing the browser’s data or moving to another computer leaves it behind. Export what you want to keep for long.',
  },
  rescue: {
    title: 'What can still be read can be rescued',
    body: 'Records that are not what was sealed cannot be sealed into a package again. Everything that can still be read can be exported: the raw records, the files, and what the verification found. It is not sealed and no evidence package; it is there to be looked at and examined.',
    action: 'Rescue export (not sealed)',
    running: 'Verifying, and packing what can be read…',
    done: (p: { name: string; size: string }) => `Packed: ${p.name} (${p.size}), not sealed`,
    download: 'Save to this computer',
    failed: 'The rescue export was not finished',
    inOrder:
      'Verified once more: the log is what was sealed, and needs no rescue. Please export as usual.',
  },
  deleted: {
    tag: 'Files deleted',
    title: (p: { at: string; seq: number }) =>
      `The files were deleted on ${p.at}; record No. ${n(p.seq)} is the note of it.`,
    body: 'Below is what stays: the record itself and the fingerprints of its files. A package that was exported before can still be checked against them.',
    reason: (p: { reason: string }) => `Reason for deleting: ${p.reason}`,
    noReason: 'No reason was given.',
    showNote: 'Show the note of the deletion',
  },
  note: {
    title: (p: { seq: number }) => `Deletion: files of record No. ${n(p.seq)}`,
    unknownTitle: 'Deletion',
    at: (p: { at: string }) => `Deleted on: ${p.at}`,
    gone: (p: { files: number; bytes: number }) =>
      `What was deleted: ${filesText(p.files)}, ${formatBytes(p.bytes)} together`,
    notAsSealed: (p: { count: number }) =>
      `Looked at before the deletion: ${filesText(p.count)} not as sealed.`,
    showRecord: 'Show that record',
  },
};
