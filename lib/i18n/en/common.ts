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
  },

  read: {
    checked: (p: { chars: number; dialogs: number; images: number; frames: number }) => {
      const dialogs = p.dialogs > 0 ? `, ${plural(p.dialogs, 'pop-up', 'pop-ups')}` : '';
      const images = p.images > 0 ? `; ${plural(p.images, 'picture', 'pictures')} not read` : '';
      const frames =
        p.frames > 0 ? `; ${plural(p.frames, 'embedded page', 'embedded pages')} not read` : '';
      return `Checked ${plural(p.chars, 'character', 'characters')}${dialogs}${images}${frames}`;
    },
    cut: 'This page is very long: only its first part was checked. Please read the rest yourself.',
    truncated: 'There are too many clauses to list them all. Please read the rest yourself.',
    imagesHint:
      'Terms sometimes stand inside pictures. Open the pictures before you pay, or ask the seller for the text.',
  },
};
