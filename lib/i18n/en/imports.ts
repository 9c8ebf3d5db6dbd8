/** Words of packages from elsewhere, in English. */
import { formatNumber as n } from '../format';
import type { imports as source } from '../zh/imports';

const records = (count: number) => (count === 1 ? '1 record' : `${n(count)} records`);

/** See the Chinese words. */
export const imports: typeof source = {
  title: 'Check a package from someone else',
  what: 'A package (.zip) that another computer exported is checked here for changes, and opens only when it is in order. It stays on this computer and never mixes with your own records.',
  choose: 'Choose a package (.zip)',
  drop: 'or drop the file here',
  checking: ({ name }) => `Checking "${name}"`,
  files: ({ done, total }) => `${n(done)} of ${n(total)} files`,
  cancelled: 'The check was stopped: there is no verdict, and nothing was stored.',
  refused: ({ name }) => `"${name}" was not checked`,
  tooBig:
    'The file is too large to open in a browser (512 MB at most). Unpack it and check it with the verify.sh or verify.ps1 inside.',
  broke:
    'The check broke off, most likely for lack of memory. Close some tabs and try again; if that does not help, unpack the file and check it with the verify.sh or verify.ps1 inside.',
  changed:
    'The copy kept on this computer is not what was found in order when you kept it. It was neither opened nor saved again. Look for the original file and check it anew.',
  back: 'Back to this computer’s evidence',

  foreign: 'Imported: a package from another computer',
  foreignHint: 'Someone else exported this; you did not save it. Who they are, no check can tell.',
  own: 'A package that this computer exported itself',
  ownHint:
    'It is signed with this computer’s key, and its newest record is in your log as it is now. No need to keep another copy.',
  ownDiffers: 'Signed with this computer’s key, but your log does not match',
  ownDiffersHint:
    'The newest record in the package is not in your log as it is now: records may have been deleted or replaced since the export. Keep this package safe.',

  ok: 'In order: everything in the package agrees',
  okBody:
    'The key comes with the package, so anyone could change it and make it anew with another key. Only agreement with the check code noted down at the time shows that nothing changed since; the same key fingerprint shows only that the same key made it.',
  bad: 'Not in order: this package is not as it was sealed',
  badBody:
    'Its content is not shown and not kept: what does not agree must not be taken for evidence. Ask whoever gave it to you for the original file, copy it again and check once more.',
  layers: {
    container: 'ZIP file',
    bag: 'File lists',
    chain: 'Record chain',
    signature: 'Signature',
    timestamps: 'Timestamps',
  },
  layerBad: ({ name }) => `${name}: not in order`,
  layerSkipped: ({ name }) => `${name}: not checked`,
  noStamps: 'Timestamps: none. The time is that of the saver’s computer alone',
  notes: 'Also worth knowing:',

  file: 'File',
  fileHash: 'Fingerprint of the file (SHA-256)',
  headCode: 'Check code',
  key: 'Key fingerprint (SHA-256)',
  exportedAt: 'Exported',
  exportedNote: 'by the clock of the computer that exported it',
  inside: 'Evidence inside',
  insideValue: ({ exported, records: all }) => `${records(exported)} (of ${n(all)} in their log)`,
  list: 'Evidence in the package',
  pick: 'Choose one to look at',
  imported: 'This record is in a package; it is not one of this computer’s own.',
  unshown:
    'This record is written in a way that cannot be shown. The files in the ZIP can still be seen once it is unpacked.',

  keep: 'Keep a copy on this computer',
  keepHint:
    'Apart from your own records. Not a byte of the ZIP is changed, and you can save it again at any time.',
  keeping: 'Storing…',
  keptAt: ({ at }) => `Kept on this computer (${at})`,
  keepFailed: 'It was not kept',

  kept: ({ count }) => `Packages kept (${n(count)})`,
  line: ({ records: count, size }) => `${records(count)}, ${size}`,
  importedAt: ({ at }) => `imported ${at}`,
  open: 'Open (checks it again)',
  save: 'Save it again',
  saveNow: 'Save the ZIP',
  remove: 'Remove',
  askRemove: 'Remove it? The ZIP kept here is deleted; your own records are not touched.',
  yes: 'Remove',
  no: 'Do not remove',
  removed: ({ count }) => `Removed (${n(count)})`,
  removedAt: ({ at }) => `removed ${at}`,
  failed: 'That did not work',
};
