/** Words of what is drawn on a page, in English; the shape is that of the Chinese source. */
import { formatNumber as n } from '../format';
import type { page as source } from '../zh/page';

const chars = (count: number) => `${n(count)} ${count === 1 ? 'character' : 'characters'}`;

/** See the Chinese source. */
export const page: typeof source = {
  card: {
    close: 'Close',
    save: 'Save evidence',
    dismiss: 'Not a problem',
    openPanel: 'Panel',
    previous: 'Previous',
    next: 'Next',
    position: (p: { at: number; of: number }) => `${n(p.at)} of ${n(p.of)}`,
    checked: (p: { chars: number; cut: boolean }) =>
      p.cut
        ? `A long selection: only its first ${chars(p.chars)} were checked. Please select the rest by itself.`
        : `Selected: ${chars(p.chars)}`,
    elsewhere:
      'These words are folded away, in an embedded page or in a tooltip: no place of theirs can be shown.',
  },

  bar: {
    name: 'Swipewise',
    counts: (p: { parts: string }) => `On this page: ${p.parts}`,
    found: (p: { parts: string }) => `Swipewise marked on this page: ${p.parts}`,
    previous: (p: { key: string | undefined }) => (p.key ? `Previous (${p.key})` : 'Previous'),
    next: (p: { key: string | undefined }) => (p.key ? `Next (${p.key})` : 'Next'),
    save: 'Save',
    panel: 'Open panel',
    hide: 'Hide this bar on this site',
    collapse: 'Shrink to a small mark',
    expand: (p: { parts: string }) => `Show the bar: ${p.parts}`,
    move: 'Move the bar: drag it, or use the arrow keys',
    failed: 'A later change was not checked. This is what was found before.',
    cut: 'The page is too long: its end was not checked.',
  },

  note: {
    hidden:
      'The bar stays hidden on this site; the marks stay. To get it back, click the Swipewise button of the browser and look under “On this site”.',
    dismissed: 'Done. These words are no longer marked on this site.',
    undo: 'Undo',
    undone: 'Restored.',
    nothing: (p: { chars: number; cut: boolean }) =>
      p.cut
        ? `A long selection: only its first ${chars(p.chars)} were checked, and no such terms seen. Please select the rest by itself.`
        : `No such terms seen in the ${chars(p.chars)} you selected. That does not mean there are none.`,
    checkFailed: 'The selection could not be checked. Please try again.',
    failed: 'That did not work. Nothing was changed. Please try again.',
    extensionGone: 'Swipewise has just been updated. Please reload this page.',
    panelFailed: 'The panel did not open. Click the Swipewise button of the browser.',
    asking: 'Getting ready to save…',
    busy: 'This page is being saved already. Please wait until that is done.',
    tooMany:
      'Pages may save 20 times in an hour, and that is reached. To save more, click the Swipewise button of the browser.',
    retrySave: 'Save again',
    progress: (p: { stage: string; done: number; total: number }) =>
      `Saving evidence: ${p.stage} (${n(p.done)}/${n(p.total)})`,
    saved: (p: { seq: number; code: string }) =>
      `Saved as record ${n(p.seq)} and read back. Check code ${p.code}: write it down.`,
  },
};
