/** Several clauses of one sentence: each promise counts, each sum is what it is. */
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/core/scan';
import { onShop, SHOP } from './lab';

describe('promises side by side', () => {
  it.each([
    ['POS机0押金，0流量费。首刷冻结299元。', 'zh', ['0押金', '0流量费']],
    ['POS机押金0元，流量费0元。首刷冻结299元。', 'zh', ['POS机押金0元', '流量费0元']],
    ['无押金、无激活费、无流量费。首刷冻结299元。', 'zh', ['无押金', '无激活费', '无流量费']],
    ['No setup fee, no annual fee. Setup fee $99.', 'en', ['No setup fee', 'no annual fee']],
  ] as const)('%s', (text, language, promises) => {
    const { findings, offer } = scan({ text: SHOP[language] + text });
    const free = findings.filter(({ category }) => category === 'free_bait');
    expect(free.map(({ quote }) => quote)).toEqual(promises);
    const takenBack = offer.contradictions.map(({ promise }) => findings[promise]?.quote);
    expect(takenBack).toContain(promises[0]);
  });
});

describe('a sum that is taken is no turnover', () => {
  it.each([
    ['逾期加收50元。', 'zh', 50],
    ['未达标从分润里扣100元。', 'zh', 100],
    ['连续三月未刷，扣30元。', 'zh', 30],
    ['差一台补20元。', 'zh', 20],
    ['If you do not reach the volume we charge $50.', 'en', 50],
  ] as const)('%s', (text, language, amount) => {
    const penalty = onShop(text, language).find(({ category }) => category === 'penalty');
    expect(penalty?.facts.money?.amount).toBe(amount);
    expect(penalty?.facts.threshold).toBeUndefined();
  });

  it('while one that is to be reached stays one', () => {
    const [refund] = onShop('刷满5000元退还押金。');
    expect(refund?.facts.threshold?.amount).toBe(5000);
  });
});

describe('a word that begins with a digit', () => {
  it.each(['10元购机。', '100元购机，包邮。', '20押金。', '１0押金。'])(
    'ends no number: %s',
    (text) => {
      expect(onShop(text).filter(({ category }) => category === 'free_bait')).toEqual([]);
    },
  );

  it.each(['0元购机。', '全新0押金。'])('stands by itself: %s', (text) => {
    expect(onShop(text).map(({ category }) => category)).toContain('free_bait');
  });
});
