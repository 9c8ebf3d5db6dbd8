/** Where sentences end, and that finding them costs each unit but a look or two. */

import { describe, expect, it } from 'vitest';
import { MAX_SENTENCE, sentenceAt } from '../../../lib/core/text/sentences';
import { fc } from '../../support/properties';
import { anyText } from './texts';

/** All sentences of a text, one after the other. */
function split(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { start, end } = sentenceAt(text, at, at);
    parts.push(text.slice(start, end));
    at = end;
  }
  return parts;
}

describe('ends', () => {
  it.each([
    [
      'Chinese marks',
      '押金不退。机器包邮！要买吗？行；好…',
      ['押金不退。', '机器包邮！', '要买吗？', '行；', '好…'],
    ],
    [
      'Latin marks',
      'No refunds. Pay now! Why? Yes; no.',
      ['No refunds.', ' Pay now!', ' Why?', ' Yes;', ' no.'],
    ],
    ['a line break', '押金299元\n年费36元', ['押金299元\n', '年费36元']],
    [
      'a full stop behind a sum',
      'The fee is $99. It is kept.',
      ['The fee is $99.', ' It is kept.'],
    ],
    ['a full stop before a bracket', 'It is kept.) Next', ['It is kept.', ') Next']],
  ])('%s', (_, text, parts) => expect(split(text)).toEqual(parts));

  it.each([
    ['decimals', '费率0.6%,另加3.5元'],
    ['a list number', '1. Setup fee applies'],
    ['a list number in a later line', 'Terms\n12. Setup fee applies'.slice(6)],
    ['an abbreviation', 'Acme Inc. may change the fees'],
    ['a letter', 'fees, e.g. a setup fee'],
    ['marks in a row', '概。不。退。还'],
    ['an address on the web', 'see www.example.com for fees'],
    ['a wrapped line', 'The merchant agrees to pay a setup fee that\nis not returned'],
  ])('%s do not end one', (_, text) => expect(split(text)).toEqual([text]));

  it('a short line before a lower-case one is a line of its own', () => {
    expect(split('Fees\nsetup fee $99')).toEqual(['Fees\n', 'setup fee $99']);
  });
});

describe('bounds', () => {
  it('cuts what never ends', () => {
    const { start, end } = sentenceAt('押'.repeat(10_000), 5_000, 0);
    expect(start).toBe(5_000 - MAX_SENTENCE);
    expect(end - start).toBeLessThanOrEqual(2 * MAX_SENTENCE + 1);
  });

  it('never begins before the end of the sentence before', () => {
    expect(sentenceAt('押金不退', 3, 2).start).toBe(2);
  });

  it('holds its offset and stays in bounds, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        fc.pre(text.length > 0);
        const offset = a % text.length;
        const floor = b % (offset + 1);
        const { start, end } = sentenceAt(text, offset, floor);
        expect(start).toBeGreaterThanOrEqual(floor);
        expect(start).toBeLessThanOrEqual(offset);
        expect(end).toBeGreaterThan(offset);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('joins up to the whole text', () => {
    fc.assert(fc.property(anyText, (text) => void expect(split(text).join('')).toBe(text)));
  });
});
