/** Tables that answer whether money comes back. */
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/core/scan';
import { onShop, SHOP } from './lab';

describe('a column of answers', () => {
  it.each([
    ['费用\t金额\t是否可退\n激活金\t299元\t否\n押金\t200元\t是', 'zh', ['never', 'promised']],
    ['费用\t金额\t可退\n激活金\t299元\t不退\n押金\t200元\t可退', 'zh', ['never', 'promised']],
    ['Fee\tAmount\tRefundable\nSetup fee\t$99\tNo', 'en', ['never']],
  ] as const)('tells of each row: %j', (text, language, refunds) => {
    const { offer } = scan({ text: SHOP[language] + text });
    expect(offer.fees.map(({ refund }) => refund)).toEqual(refunds);
  });

  it.each([
    ['费用\t金额\t是否可退', 'zh'],
    ['Fee\tAmount\tRefundable\n', 'en'],
  ] as const)('is no clause in its heading: %j', (text, language) => {
    expect(onShop(text, language)).toEqual([]);
  });

  it('ends with its table', () => {
    const text = '费用\t金额\t是否可退\n押金\t200元\t是\n以上为准。\n激活金\t299元\t否';
    expect(onShop(text).filter(({ category }) => category === 'non_refund')).toEqual([]);
  });

  it('answers with quotes that are slices of the text', () => {
    const text = 'Fee\tAmount\tRefundable\nSetup fee\t$99\tNo';
    for (const { start, end, quote } of onShop(text, 'en'))
      expect(text.slice(start, end)).toBe(quote);
  });
});
