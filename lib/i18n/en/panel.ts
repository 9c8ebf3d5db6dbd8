/** Words of the side panel in English; the shape is that of the Chinese source. */
import { formatNumber as n } from '../format';
import type { panel as source } from '../zh/panel';

const clauses = (count: number): string => `${n(count)} ${count === 1 ? 'clause' : 'clauses'}`;

/** See the Chinese source. */
export const panel: typeof source = {
  title: 'Swipewise · details',
  open: 'Open panel',
  content: 'Terms and costs of this page',

  groups: {
    now: 'What you pay now, or at the first swipe',
    later: 'What is taken later, or may rise',
    back: 'What stands between you and your money, or the way out',
    rights: 'Your rights',
    other: 'Other claims to check',
  },
  count: (p: { count: number }) => n(p.count),

  dismiss: 'No problem here',
  dismissLabel: (p: { title: string }) => `No problem here: ${p.title}`,
  undo: 'Warn me again',
  undoLabel: (p: { title: string }) => `Warn me again: ${p.title}`,
  dismissed: {
    title: (p: { count: number }) => `${clauses(p.count)} you called no problem`,
    hint: 'No longer marked or counted on this site.',
    left: (p: { count: number }) => `Not counted: ${clauses(p.count)} you called no problem.`,
  },
  gone: {
    title: (p: { count: number }) => `${clauses(p.count)} seen earlier on this page`,
    hint: 'No longer on the page: a pop-up was closed, say, or the content moved on.',
  },

  fees: {
    name: 'Item',
    sum: 'Sum',
    back: 'Comes back?',
    refund: {
      never: 'No, it says',
      conditional: 'On conditions',
      promised: 'Yes, it says',
      unstated: 'Not stated',
    },
  },

  turnover: {
    title: 'At your own turnover',
    label: 'Card sales a month, roughly',
    field: (p: { sign: string }) => `Card sales a month (${p.sign})`,
    value: (p: { monthly: string }) => `${p.monthly} a month`,
    bad: (p: { most: string }) => `Please enter a number from 0 to ${p.most}.`,
    none: (p: { back: string }) =>
      `With no card sales at all, the condition for ${p.back} is never met.`,
    reached: (p: { monthly: string; needs: string }) =>
      `At ${p.monthly} a month it takes ${p.needs}: in time. Remember to ask for it then.`,
    reachedEach: (p: { monthly: string }) =>
      `At ${p.monthly} a month every period is met. One that is missed may cost you all of it.`,
    late: (p: { monthly: string; needs: string; time: string; back: string }) =>
      `At ${p.monthly} a month it takes ${p.needs}, past the limit of ${p.time}. By what the page says, ${p.back} is lost.`,
    open: (p: { monthly: string; needs: string }) =>
      `At ${p.monthly} a month it takes ${p.needs}. The page names no time limit: ask first.`,
    short: (p: { monthly: string; each: string; by: string; back: string }) =>
      `At ${p.monthly} a month, ${p.each} falls short by ${p.by}. By what the page says, ${p.back} is lost.`,
    needs: (p: { time: string }) => p.time,
    forever: 'more than ten years',
    each: { day: 'each day', month: 'each month', year: 'each year' },
    reachedWord: 'Within reach',
    missedWord: 'Out of reach',
    openWord: 'No time limit given',
    share: (p: { percent: string }) => `${p.percent}% of what is asked, within the time`,
    swipe: (p: { percent: string; month: string; year: string }) =>
      `At the page’s rate of ${p.percent}%, swiping costs ${p.month} a month, ${p.year} a year`,
    year: (p: { from: string }) => `Year one, swipes included: at least ${p.from}`,
    yearRange: (p: { from: string; to: string }) =>
      `Year one, swipes included: ${p.from} to ${p.to}`,
    back: (p: { back: string }) =>
      `${p.back} of it can be asked back once the page’s terms are met`,
    note: 'Only figures that the page names; fees without a sum are not included.',
  },

  questions: {
    title: 'What to ask the seller, ready to send',
    hint: 'Ask for a reply in writing: the chat is evidence.',
    copy: 'Copy',
    copyLabel: (p: { number: number }) => `Copy question ${n(p.number)}`,
    copyAll: 'Copy all',
    copied: 'Copied',
    failed: 'That could not be copied. Please select the words above and copy them yourself.',
    lead: 'Before I sign up, please answer these questions in writing:',
  },

  site: {
    title: 'On this site',
    guard: 'Warn me before I click “Buy” or “I agree”',
    guardEverywhere: 'Warn me like that on every site',
    bar: 'Show the small bar on the page',
    pause: 'Pause on this site',
    pauseHint: 'Nothing is read, marked or warned about until you resume.',
    resume: 'Resume',
  },

  notice: {
    lost: 'Those words are no longer on the page; a pop-up may have been closed.',
    choice: 'That choice could not be stored. Please try again.',
    desk: 'That did not open. Please try again.',
  },
};
