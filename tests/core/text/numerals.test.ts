/** Numbers as people write them. */

import { describe, expect, it } from 'vitest';
import { numeralAt } from '../../../lib/core/text/numerals';
import { fc } from '../../support/properties';
import { inChinese } from './chinese-numbers';
import { anyText } from './texts';

const whole = (text: string) => {
  const read = numeralAt(text, 0);
  return read && read.end === text.length
    ? read.value
    : `${read?.value} of ${text.slice(0, read?.end)}`;
};

describe('Arabic', () => {
  it.each([
    ['0', 0],
    ['299', 299],
    ['2.5', 2.5],
    ['1,000', 1000],
    ['1,234,567', 1234567],
    ['1,299.50', 1299.5],
    ['2 9 9', 299],
    ['1 0 0 0', 1000],
  ])('%s', (text, value) => expect(whole(text)).toBe(value));

  it.each([
    ['299.', 299, 3],
    ['1,00', 1, 1],
    ['1,0000', 1, 1],
    ['3.5.2', 3.5, 3],
    ['2 9', 2, 1],
    ['12 30', 12, 2],
    ['299 300', 299, 3],
  ])('%j is read as %d', (text, value, end) => expect(numeralAt(text, 0)).toEqual({ value, end }));
});

describe('Chinese', () => {
  it.each([
    ['零', 0],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['九十九', 99],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['二百九十九', 299],
    ['贰佰玖拾玖', 299],
    ['叁拾陆', 36],
    ['两千', 2000],
    ['两千零五十', 2050],
    ['一千零一', 1001],
    ['三百五', 350],
    ['两千八', 2800],
    ['二百十', 210],
    ['三千六百八十', 3680],
    ['壹仟贰佰', 1200],
    ['三〇〇', 300],
    ['二〇二六', 2026],
    ['二九九', 299],
  ])('%s', (text, value) => expect(whole(text)).toBe(value));

  it('reads every number that it can write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
        expect(whole(inChinese(n))).toBe(n);
        expect(whole(inChinese(n, true))).toBe(n);
      }),
    );
  });
});

describe('English', () => {
  it.each([
    ['zero', 0],
    ['seven', 7],
    ['thirteen', 13],
    ['nineteen', 19],
    ['thirty six', 36],
    ['ninety-nine', 99],
    ['hundred', 100],
    ['two hundred', 200],
    ['two hundred and fifty', 250],
    ['two hundred ninety nine', 299],
    ['one thousand two hundred', 1200],
    ['one thousand two hundred and ninety-nine', 1299],
  ])('%s', (text, value) => expect(whole(text)).toBe(value));

  it.each(['often', 'tension', 'stone'])('%s holds none', (word) => {
    for (let at = 0; at < word.length; at += 1) expect(numeralAt(word, at)).toBeNull();
  });

  it('leaves a joint that no number follows', () => {
    expect(numeralAt('two hundred and more', 0)).toEqual({ value: 200, end: 11 });
  });
});

describe('any text', () => {
  it('gives a number and moves on, or null', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (let at = 0; at < text.length; at += 1) {
          const read = numeralAt(text, at);
          if (!read) continue;
          expect(Number.isFinite(read.value)).toBe(true);
          expect(read.end).toBeGreaterThan(at);
          expect(read.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
