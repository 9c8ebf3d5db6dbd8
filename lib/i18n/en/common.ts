/** Shared words in English; the shape is that of the Chinese source. */
import type { Money } from '../../core/model';
import { formatMoney, formatNumber as n } from '../format';
import type { common as source } from '../zh/common';

const plural = (count: number, one: string, many: string): string =>
  `${n(count)} ${count === 1 ? one : many}`;

/** See the Chinese source. */
export const common: typeof source = {
  appName: 'Swipewise',
  tagline: 'Read the terms before you swipe',
  otherLanguage: '中文',
  notAdvice: 'This is information, not legal advice.',
  cancel: 'Cancel',
  retry: 'Try again',
  colon: ': ',
  listComma: ', ',
  showMore: 'Show all',
  showLess: 'Show less',
  detail: 'Technical detail',

  severity: { high: 'High risk', medium: 'Medium risk', low: 'Low risk', info: 'Note' },
  severityCount: {
    high: (p: { count: number }) => plural(p.count, 'high risk', 'high risks'),
    medium: (p: { count: number }) => plural(p.count, 'medium risk', 'medium risks'),
    low: (p: { count: number }) => plural(p.count, 'low risk', 'low risks'),
    info: (p: { count: number }) => plural(p.count, 'note', 'notes'),
  },

  card: {
    says: 'The page says',
    means: 'What it means for you',
    why: 'Why it may not stand',
    todo: 'What you can do now',
    jump: 'Show on page',
    jumpTo: (p: { title: string }) => `Show on page: ${p.title}`,
    reasons: 'Why this was marked',
    against: 'Yet the same page says',
    moreLaw: (p: { count: number }) => plural(p.count, 'more legal basis', 'more legal bases'),
  },

  cost: {
    firstYear: (p: { sum: Money }) => `at least ${formatMoney(p.sum)} in year one`,
    title: 'What the page asks you to pay',
    per: (when: string) => ({ yearly: ' a year', monthly: ' a month' })[when] ?? '',
    unknown: 'no amount given',
    when: {
      first_swipe: 'taken at the first swipe',
      order: 'paid with the order',
      activation: 'taken at activation',
      monthly: 'taken every month',
      yearly: 'taken every year',
      periodic: 'taken from time to time',
      later: 'taken later, not in the sum',
      unstated: 'does not say when',
    },
    refund: {
      never: 'the page says no refund',
      conditional: 'back only on conditions',
      promised: 'the page says it comes back',
      unstated: 'does not say if it comes back',
    },
    takenBy: (p: { who: string }) => `taken, it says, by: ${p.who}`,
    paidBackBy: (p: { who: string }) => `to be paid back by: ${p.who}`,
    names: {
      activation_fee: 'Fee to start',
      data_fee: 'Data fee',
      recurring_fee: 'Recurring fee',
      penalty: 'Sum for a breach',
    },
    goal: {
      it: 'it',
      once: (p: { day: string; total: string; time: string; back: string }) =>
        `To get ${p.back} back: card sales of ${p.day} every day for ${p.time} (${p.total} in all)`,
      each: {
        day: (p: { day: string }) => `card sales of ${p.day} every day`,
        month: (p: { day: string; total: string }) =>
          `card sales of ${p.total} every month (${p.day} a day)`,
        year: (p: { day: string; total: string }) =>
          `card sales of ${p.total} every year (${p.day} a day)`,
      },
      during: (p: { each: string; time: string; back: string }) =>
        `To get ${p.back} back: ${p.each}, for ${p.time}`,
      always: (p: { each: string; back: string }) => `To get ${p.back} back: ${p.each}`,
      within: (p: { total: string; time: string; back: string }) =>
        `To get ${p.back} back: card sales of ${p.total} within ${p.time}`,
      total: (p: { total: string; back: string }) =>
        `To get ${p.back} back: card sales of ${p.total} in all`,
      rounding: 'Daily figures are rounded up; a month counts 30 days, a year 365.',
    },
    maybeBack: (p: { sum: Money }) =>
      `${formatMoney(p.sum)} of it may come back, the page says, with or without conditions`,
  },

  contradictions: {
    title: (p: { count: number }) =>
      p.count === 1
        ? 'The page contradicts itself'
        : `The page contradicts itself ${n(p.count)} times`,
    promise: 'Here it says',
    term: 'There it says',
    agreementTitle: (p: { count: number }) =>
      `Page and agreement differ: ${plural(p.count, 'point', 'points')}`,
    onPage: 'The page says',
    inAgreement: 'The agreement says',
    agreementNone: 'No promise of the page was seen to be taken back by the agreement.',
    more: (p: { count: number }) => `${n(p.count)} more`,
  },

  site: { more: (p: { count: number }) => plural(p.count, 'more reason', 'more reasons') },

  read: {
    checked: (p: { chars: number; dialogs: number; images: number; frames: number }) => {
      const dialogs = p.dialogs > 0 ? `, ${plural(p.dialogs, 'pop-up', 'pop-ups')}` : '';
      const images = p.images > 0 ? `; ${plural(p.images, 'picture', 'pictures')} not read` : '';
      const frames =
        p.frames > 0 ? `; ${plural(p.frames, 'embedded page', 'embedded pages')} not read` : '';
      return `Checked ${plural(p.chars, 'character', 'characters')}${dialogs}${images}${frames}`;
    },
    apart: (p: { frames: number }) =>
      p.frames === 1
        ? 'One embedded page of another website (most likely an advertisement) does not count here.'
        : `${n(p.frames)} embedded pages of other websites (most likely advertisements) do not count here.`,
    beyond: (p: { frames: number }) =>
      p.frames === 1
        ? 'There are too many embedded pages: one was not checked. Please read it yourself.'
        : `There are too many embedded pages: ${n(p.frames)} were not checked. Please read them yourself.`,
    cut: 'This page is very long: only its first part was checked. Please read the rest yourself.',
    truncated: 'There are too many clauses to list them all. Please read the rest yourself.',
    imagesHint:
      'Terms sometimes stand inside pictures. Open the pictures before you pay, or ask the seller for the text.',
  },
};
