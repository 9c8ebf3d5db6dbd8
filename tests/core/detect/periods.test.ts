/** Which period a word names: never one that comes more often than the word says. */
import { describe, expect, it } from 'vitest';
import { isAfterFirstYear, periodOf } from '../../../lib/core/detect/periods';

describe('a word', () => {
  it.each([
    ['每月', 'monthly'],
    ['包月', 'monthly'],
    ['per month', 'monthly'],
    ['mo', 'monthly'],
    ['每年', 'yearly'],
    ['每12个月', 'yearly'],
    ['annually', 'yearly'],
    ['每三个月', 'periodic'],
    ['每六个月', 'periodic'],
    ['元半年', 'periodic'],
    ['every six months', 'periodic'],
    ['half yearly', 'periodic'],
    ['weekly', 'periodic'],
  ])('%s: %s', (word, period) => expect(periodOf(word)).toBe(period));
});

describe('a sum', () => {
  /** The sum stands between the bars. */
  const isLater = (marked: string) => {
    const [before = '', sum = '', behind = ''] = marked.split('|');
    return isAfterFirstYear(`${before}${sum}${behind}`, before.length, before.length + sum.length);
  };

  it.each([
    '首年免费,次年起|99元|每年',
    '第二年开始每年收|60元|',
    '流量费|60元|,从第二年起收取',
    'first year free, then |$99| per year',
    'a fee of |$60| from the second year',
  ])('is charged after the first year only: %s', (marked) => expect(isLater(marked)).toBe(true));

  it.each([
    '首年|60元|,次年起99元每年',
    '次月起按每年|60元|收取',
    'the first year costs |$60|; $99 thereafter',
    '一年内刷满|10万元|',
  ])('is charged in it: %s', (marked) => expect(isLater(marked)).toBe(false));
});
