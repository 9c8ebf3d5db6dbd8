import { describe, expect, it } from 'vitest';
import { groupByCost, groupOf } from '../../components/panel/groups';
import { messageOf } from '../../components/panel/Questions';
import { readMonthly } from '../../components/panel/TurnoverInput';
import { goalWords } from '../../components/panel/turnover-words';
import type { Fee } from '../../lib/core/model';
import { goalsAt } from '../../lib/core/turnover';
import { textFor } from '../../lib/i18n/index';
import { finding, shopReport } from '../gallery/fixtures';

const CNY = (amount: number) => ({ amount, currency: 'CNY' as const });

describe('groups by what a clause costs', () => {
  it('sets what is taken at once before what is taken later', () => {
    const later = finding('auto_deduct', 'medium', '每月扣', { facts: { when: 'monthly' } });
    const now = finding('auto_deduct', 'medium', '首刷扣', { facts: { when: 'first_swipe' } });
    expect([groupOf(later), groupOf(now)]).toEqual(['later', 'now']);
    expect(groupOf(finding('activation_fee', 'high', '0 押金', { stance: 'promise' }))).toBe(
      'other',
    );
    expect(groupOf(finding('lock_in', 'low', '三年'))).toBe('back');
  });

  it('holds each finding that alarms in one group, and leaves out what was put aside', () => {
    const grouped = groupByCost(shopReport, [1]);
    const indexes = grouped.groups.flatMap(({ items }) => items.map(({ index }) => index));
    expect([...indexes].sort((a, b) => a - b)).toEqual([0, 2, 3, 4, 5, 6, 7]);
    expect(grouped.total).toBe(7);
    expect(grouped.dismissed.map(({ index }) => index)).toEqual([1]);
    expect(grouped.groups.map(({ group }) => group)).toEqual(['later', 'back', 'rights', 'other']);
  });
});

describe('a turnover as it is written', () => {
  it('takes figures as people write them, and nothing else', () => {
    expect(['12,000', ' １２０００ ', '¥12000', '12000.50'].map(readMonthly)).toEqual([
      12_000, 12_000, 12_000, 12_000.5,
    ]);
    expect(['', '-1', '一万', '1e3', '2000001', '1.2.3'].map(readMonthly)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a goal in words', () => {
  const fee: Fee = {
    name: '押金',
    amount: 299,
    currency: 'CNY',
    when: 'first_swipe',
    refund: 'conditional',
    threshold: CNY(300_000),
    window: { count: 12, unit: 'month' },
    evidence: [],
  };
  const said = (monthly: number, locale: 'zh' | 'en' = 'zh', more: Partial<Fee> = {}) => {
    const own = { ...fee, ...more };
    const [goal] = goalsAt({ fees: [own] }, monthly);
    if (!goal) throw new Error('no goal');
    return goalWords(goal, own, CNY(monthly), textFor(locale), locale);
  };

  it('says how long it takes and what the limit is', () => {
    expect(said(10_000)).toEqual({
      tone: 'bad',
      word: '够不着',
      sentence:
        '按你每月 ¥10,000，要 30 个月才够，超过了 12 个月的期限。照页面的说法，¥299 拿不回来。',
    });
    expect(said(10_000, 'en').sentence).toContain(
      'it takes 30 months, past the limit of 12 months',
    );
    expect(said(50_000)).toMatchObject({ tone: 'good', word: '够得着' });
    expect(said(100).sentence).toContain('十年以上');
    expect(said(0).sentence).toContain('一笔都不刷');
  });

  it('tells a shortfall by its period', () => {
    const more = { thresholdEvery: 'month' as const, threshold: CNY(50_000) };
    expect(said(30_000, 'zh', more).sentence).toContain('每个月还差 ¥20,000');
    expect(said(60_000, 'en', more).sentence).toContain('every period is met');
  });
});

describe('the message to the seller', () => {
  it('numbers the questions under one line', () => {
    const questions = [
      { id: 'a', text: '退不退？' },
      { id: 'b', text: '哪天退？' },
    ];
    expect(messageOf(questions, textFor('zh'))).toBe(
      '办之前，想请你用文字回复这几个问题：\n1. 退不退？\n2. 哪天退？',
    );
  });
});
