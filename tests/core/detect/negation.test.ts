/** What is negated, what only seems so, and how far a negation reaches. */
import { describe, expect, it } from 'vitest';
import { alarms, onShop, wordsWith } from './lab';

describe('a fee that is negated is a promise', () => {
  it.each([
    ['无激活费', ['无激活费']],
    ['免押金', ['免押金']],
    ['不收押金', ['不收押金']],
    ['没有任何机具费', ['没有任何机具费']],
    ['不收取任何机具费', ['不收取任何机具费']],
    ['0元激活费', ['0元激活费']],
    ['押金全免', ['押金全免']],
    ['激活费0元', ['激活费0元']],
    ['流量费不收', ['流量费不收']],
    ['没有押金、激活费、流量费', ['没有押金', '激活费', '流量费']],
    ['免收押金和保证金', ['免收押金', '保证金']],
    ['无 激 活 费', ['无 激 活 费']],
    ['無激活費', ['無激活費']],
    ['no setup fee', ['no setup fee']],
    ['without any setup fee', ['without any setup fee']],
    [
      'no setup fees, activation fees or annual fees',
      ['no setup fees', 'activation fees', 'annual fees'],
    ],
  ])('%s', (text, negated) => {
    const words = ['free.fee', 'free.data', 'free.word'].flatMap((name) => wordsWith(text, name));
    for (const part of negated)
      expect(
        words.some((word) => word.startsWith(part) || part.includes(word)),
        `${part} in ${words}`,
      ).toBe(true);
    expect(alarms(onShop(`${text}。`))).toEqual([]);
    expect(alarms(onShop(`${text}.`, 'en'))).toEqual([]);
  });
});

describe('a negation ends', () => {
  it.each([
    ['免费领取，押金299元', 'activation_fee'],
    ['不收年费，激活费299元', 'activation_fee'],
    ['无年费。首刷冻结押金299元', 'activation_fee'],
    ['没有押金，但首刷扣除服务费299元', 'activation_fee'],
  ])('%s', (text, category) => {
    expect(alarms(onShop(`${text}。`)).map((line) => line.split(':')[0])).toContain(category);
  });
});

describe('a refund that is negated is none', () => {
  it.each([
    '押金不退',
    '押金不予退还',
    '押金不会退',
    '押金没有退',
    '激活金恕不退款',
    '押金从不退还',
  ])('%s', (text) => {
    expect(wordsWith(text, 'norefund')).not.toEqual([]);
    expect(onShop(`${text}。`).map((f) => f.category)).toContain('non_refund');
  });

  it.each([
    '押金不得不退',
    '押金不会不退',
    '押金不能不退',
    '押金能不能退？',
    '押金会不会退？',
    '押金退不退？',
    '押金可退',
    '押金到期退还',
    'There are no non-refundable fees.',
  ])('%s', (text) => {
    const found = onShop(text, /[a-z]/.test(text) ? 'en' : 'zh');
    expect(found.filter((f) => f.category === 'non_refund' && f.stance === 'term')).toEqual([]);
    expect(alarms(found)).toEqual([]);
  });
});

describe('zero sums are promises', () => {
  it.each(['$0 setup fee', '0 setup fee'])('%s', (text) => {
    expect(alarms(onShop(`${text} on every terminal.`, 'en'))).toEqual([]);
  });
});

describe('a negation bears on what it names', () => {
  it.each([
    ['不收取任何形式的押金', ['不收取任何形式的押金']],
    ['不收299元押金', ['不收299元押金']],
    ['无需您额外支付任何激活费', ['无需您额外支付任何激活费']],
    ['绝不会以任何理由收取激活金', ['绝不会以任何理由收取激活金']],
    ['不收押金，也不收激活费', ['不收押金', '不收激活费']],
    ['无押金、激活费、流量费', ['无押金', '激活费', '流量费']],
    ['We never charge a non-refundable setup fee', ['never charge a non-refundable setup fee']],
    ['No setup, activation, or annual fees', ['No setup, activation, or annual fees']],
    ['No $99 setup fee', ['No $99 setup fee']],
  ])('%s', (text, negated) => {
    const words = ['free.fee', 'free.data'].flatMap((name) => wordsWith(text, name));
    expect(words).toEqual(negated);
    expect(alarms(onShop(`${text}。`))).toEqual([]);
    expect(alarms(onShop(`${text}.`, 'en'))).toEqual([]);
  });

  it.each([
    ['不收押金只收激活费199元。', 'zh', '激活费199元'],
    ['免押金但激活时收取99元激活费。', 'zh', '99元激活费'],
    ['No contract, setup fee $99.', 'en', 'setup fee $99'],
    ['No setup fee except a $99 activation fee.', 'en', 'activation fee'],
  ] as const)('%s', (text, language, quote) => {
    const charged = onShop(text, language).filter((f) => f.category === 'activation_fee');
    expect(charged.map((f) => f.stance)).toEqual(['term']);
    expect(charged[0]?.quote).toContain(quote);
  });

  it.each(['首刷不会冻结您的任何资金299元。', '我们不会从结算款中扣取299元。'])('%s', (text) => {
    expect(alarms(onShop(text))).toEqual([]);
  });
});

describe('a denial that is denied', () => {
  it.each([
    ['激活金并非不退。', 'zh'],
    ['押金不是不退。', 'zh'],
    ['Your deposit will not be forfeited.', 'en'],
    ['The setup fee is never non-refundable.', 'en'],
  ] as const)('%s', (text, language) => {
    const kept = onShop(text, language).filter((f) => f.category === 'non_refund');
    expect(kept).toEqual([]);
  });
});
