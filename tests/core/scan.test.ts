/** What holds for every scan: spans, order, bounds, and work in proportion to the text. */

import { describe, expect, it } from 'vitest';
import { CATEGORIES, MAX_FINDINGS, type ScanReport } from '../../lib/core/model';
import { ZH_EXAMPLES } from '../../lib/core/rules/zh/examples';
import { scan } from '../../lib/core/scan';
import { fc } from '../support/properties';
import { anyText } from './text/texts';

const SENTENCES = ZH_EXAMPLES.flatMap(({ hits, misses }) => [...hits, ...misses]).map((text) =>
  text.replace(/[⟦⟧]/g, ''),
);
const phrase = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('The setup fee is $99. ', 'Non-refundable. ', 'POS机', '\n'),
  },
  { weight: 2, arbitrary: anyText },
);
const pageText = fc.array(phrase, { maxLength: 12 }).map((parts) => parts.join(''));

function checkFindings(text: string, { findings, offer }: ScanReport): void {
  let last = { start: 0, category: -1 };
  for (const { start, end, quote, category, confidence } of findings) {
    expect(quote).toBe(text.slice(start, end));
    expect(end).toBeGreaterThan(start);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    const now = { start, category: CATEGORIES.indexOf(category) };
    expect(now.start).toBeGreaterThanOrEqual(last.start);
    if (now.start === last.start) expect(now.category).toBeGreaterThanOrEqual(last.category);
    last = now;
  }
  const known = (index: number) => findings[index] !== undefined;
  expect(offer.fees.flatMap((fee) => fee.evidence).every(known)).toBe(true);
  for (const { promise, term } of offer.contradictions)
    expect([findings[promise]?.stance, findings[term]?.stance]).toEqual(['promise', 'term']);
}

describe('any text', () => {
  it('gives exact quotes, sorted by start and category, and never throws', () => {
    fc.assert(
      fc.property(pageText, (text) => checkFindings(text, scan({ text }))),
      { numRuns: 300 },
    );
  });

  it('gives one finding a category and sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 8 }), (list) => {
        const text = list.join('\n');
        const { findings } = scan({ text });
        const keys = findings.map(({ category, start }) => {
          const line = text.slice(0, start).split(/[\n。！？；]/).length;
          return `${category} ${line}`;
        });
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('says the same each time', () => {
    fc.assert(
      fc.property(pageText, (text) => void expect(scan({ text })).toStrictEqual(scan({ text }))),
      { numRuns: 50 },
    );
  });
});

function holdsOver(unit: string, length: number): void {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const { findings } = scan({ text });
  const wrong = findings.filter(
    ({ start, end, quote }, i) =>
      quote !== text.slice(start, end) || start < (findings[i - 1]?.start ?? 0),
  );
  expect(wrong).toEqual([]);
}

describe('hostile texts', () => {
  it.each([...'(（0,激不一万.a \n。\u200b·"', '激(', '押(ya', '1,', '2 ', 'a. ', '\ud800', '退'])(
    'a million units of %j',
    (unit) => holdsOver(unit, 1_000_000),
  );

  it.each([
    '激活金',
    '押金不退',
    '能不能退',
    '免费领取',
    '首刷扣299元。',
    '免费领取。首刷扣299元。',
    'no setup fee ',
    'refund if ',
  ])('clause upon clause: %j', (unit) => holdsOver(unit, 300_000));

  it('a different sum in every sentence', () => {
    const text = Array.from({ length: 30_000 }, (_, i) => `激活费${i + 1}元。`).join('');
    const { offer } = scan({ text });
    expect(offer.fees.length).toBeGreaterThan(25_000);
  });

  it('more findings than anyone reads: the first ones, and that there are more', () => {
    const text = '押金概不退还。'.repeat(MAX_FINDINGS + 10);
    const { findings, truncated } = scan({ text });
    expect([findings.length, truncated]).toEqual([MAX_FINDINGS, true]);
    expect(scan({ text: '押金概不退还。' }).truncated).toBeUndefined();
  });
});
