/** Frame, stance and severity: who says a clause, and what is at stake. */
import { describe, expect, it } from 'vitest';
import { stanceOf, type Voice } from '../../../lib/core/detect/frames';
import { pageBinds, severityOf } from '../../../lib/core/detect/severity';
import { CATEGORIES, type PageKind } from '../../../lib/core/model';
import type { Rule } from '../../../lib/core/rules/types';
import { onShop, pageOf } from './lab';

const RULE: Rule = { id: 'lab.r', category: 'non_refund', patterns: ['a'] };
const PLAIN: Voice = {
  question: false,
  report: 0,
  advice: 0,
  told: false,
  seller: false,
  aside: undefined,
};

describe('stance', () => {
  it.each([
    ['an offer', 'offer', PLAIN, 'term'],
    ['a contract', 'contract', PLAIN, 'term'],
    ['a question on an offer', 'offer', { ...PLAIN, question: true }, 'question'],
    ['a question in an article', 'article', { ...PLAIN, question: true }, 'question'],
    ['an article', 'article', PLAIN, 'report'],
    ['a complaint', 'complaint', PLAIN, 'report'],
    ['the seller named in an article', 'article', { ...PLAIN, seller: true }, 'term'],
    ['the seller named in a complaint', 'complaint', { ...PLAIN, seller: true }, 'report'],
    ['advice in an article', 'article', { ...PLAIN, advice: 1 }, 'advice'],
    ['a report on an offer', 'offer', { ...PLAIN, report: 2 }, 'report'],
    ['words of report in a contract', 'contract', { ...PLAIN, report: 2 }, 'term'],
  ] as const)('%s', (_, kind, frame, stance) => {
    expect(stanceOf(RULE, frame, pageOf(kind))).toBe(stance);
  });

  it('of words that favour the reader is a promise', () => {
    for (const category of ['free_bait', 'refund_promise', 'impersonation'] as const)
      expect(stanceOf({ ...RULE, category }, PLAIN, pageOf('offer'))).toBe('promise');
    expect(stanceOf({ ...RULE, stance: 'promise' }, PLAIN, pageOf('offer'))).toBe('promise');
  });

  it.each([
    ['激活金一经收取概不退还。', 'term'],
    ['激活金一经收取概不退还？', 'question'],
    ['有网友投诉，有的商家收取激活金后不退还。', 'report'],
  ])('%s', (text, stance) => {
    const found = onShop(text).filter(({ category }) => category === 'non_refund');
    expect(found.map((f) => f.stance)).toEqual([stance]);
  });
});

describe('severity', () => {
  const CARDS = { trade: true, party: false };
  const TELLING: PageKind[] = ['article', 'complaint'];

  it('is info for everything on pages that tell of others', () => {
    for (const kind of TELLING)
      for (const category of CATEGORIES)
        expect(severityOf(category, 'term', {}, pageOf(kind), CARDS)).toBe('info');
  });

  it('is info for everything that is no term', () => {
    for (const stance of ['promise', 'report', 'question', 'advice'] as const)
      for (const category of CATEGORIES)
        expect(severityOf(category, stance, {}, pageOf('offer'), CARDS)).toBe('info');
  });

  it.each([
    ['money that never comes back', 'non_refund', {}, 'high'],
    [
      'a sum at the first swipe',
      'activation_fee',
      { money: { amount: 299, currency: 'CNY' }, when: 'first_swipe' },
      'high',
    ],
    ['a fee', 'activation_fee', {}, 'medium'],
    ['a condition', 'conditional_refund', {}, 'medium'],
    ['an unfair term without a sum', 'final_interpretation', {}, 'low'],
    ['a sale by parcel', 'online_sale', {}, 'info'],
  ] as const)('%s', (_, category, facts, severity) => {
    expect(severityOf(category, 'term', facts, pageOf('offer'), CARDS)).toBe(severity);
  });

  it('asks for the trade where the page binds nobody', () => {
    expect(pageBinds(pageOf('contract'))).toBe(true);
    expect(pageBinds(pageOf('other'))).toBe(false);
    const party = { trade: false, party: true };
    expect(severityOf('non_refund', 'term', {}, pageOf('other'), party)).toBe('info');
    expect(severityOf('non_refund', 'term', {}, pageOf('offer'), party)).toBe('medium');
    const neither = { trade: false, party: false };
    expect(severityOf('non_refund', 'term', {}, pageOf('offer'), neither)).toBe('info');
  });
});

it('finds what a question asks about, as a question that alarms nobody', () => {
  const [found] = onShop('POS机激活金不退怎么办').filter((f) => f.category === 'non_refund');
  expect(found).toMatchObject({ stance: 'question', severity: 'info' });
});
