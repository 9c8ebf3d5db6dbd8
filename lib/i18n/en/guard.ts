/** English words of the guard's dialog; see ../zh/guard.ts. */
import { formatNumber as n } from '../format';
import type { guard as source } from '../zh/guard';

/** See {@link source}. */
export const guard: typeof source = {
  title: (p) =>
    p.count === 1
      ? 'One moment: this page says'
      : `One moment: this page says ${n(p.count)} things`,
  notAdvice: 'Taken from the words on this page. Information, not legal advice.',
  back: 'Back to the terms',
  read: 'I have read this',
  readHint: 'After “I have read this”, press the button on the page once more to go on.',
  save: 'Save as evidence',
  tired: 'Tired of this reminder?',
  offHere: 'Stop on this site',
  offAll: 'Stop on all sites',
  again:
    'To get it back: click Swipewise at the top right of the browser and turn it on under “On this site”.',

  note: {
    read: 'All right. To go on, press the button once more yourself.',
    offHere: 'No more reminders on this site.',
    offAll: 'No more reminders on any site.',
    notKept: 'No more reminders on this page, but your choice could not be saved.',
    lost: (p) =>
      `This page kept pushing the reminder of Swipewise away. It could not be shown, so your press was held. Read the marked terms first. ${
        p.left > 0
          ? `${p.left === 1 ? 'One more press' : `${n(p.left)} more presses`} will be held, then none.`
          : 'Your next press will go through.'
      }`,
    gone: 'These words are no longer on the page. You can read them in the panel.',
  },
  confirm: (p) => `Swipewise: this page says\n\n${p.lines}\n\nHave you read all of it?`,
};
