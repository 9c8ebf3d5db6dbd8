/** Glosses are passed over; whatever else stands in brackets is not. */

import { describe, expect, it } from 'vitest';
import { afterGloss } from '../../../lib/core/text/pinyin';
import { fc } from '../../support/properties';
import { anyText } from './texts';

/** What is left to read after the Han character at 0. */
const rest = (text: string) => text.slice(afterGloss(text, 1));

describe('afterGloss', () => {
  it.each([
    ['机(jī)具', '具'],
    ['机（ji）具', '具'],
    ['机[jī]具', '具'],
    ['机〔jī〕具', '具'],
    ['换(读：huàn)卡', '卡'],
    ['换(拼音 huan)卡', '卡'],
    ['押yā金', '金'],
    ['重chóng刷', '刷'],
  ])('%s', (text, left) => expect(rest(text)).toBe(left));

  it.each([
    '机具',
    '机()具',
    '机(299元)具',
    '机(仅限本月)具',
    '机(T+1)具',
    '机(jī',
    '刷pos机',
    '刷ＰＯＳ机',
    '押yājīnfèiyòng金',
    '押yā ',
    '机(abcdefghijklmnopqrstuvwxyz)具',
  ])('leaves %j', (text) => expect(afterGloss(text, 1)).toBe(1));

  it('looks at a short run only, and never goes back', () => {
    fc.assert(
      fc.property(anyText, fc.nat(80), (text, n) => {
        const at = n % (text.length + 1);
        const after = afterGloss(text, at);
        expect(after).toBeGreaterThanOrEqual(at);
        expect(after).toBeLessThanOrEqual(Math.min(text.length, at + 17));
      }),
    );
  });
});
