/** Why time grows linearly with the text: sentences never overlap, and each costs work in proportion. */

import { describe, expect, it, vi } from 'vitest';
import { Detector } from '../../../lib/core/detect/engine';
import { Grammar } from '../../../lib/core/detect/grammar';
import type { Token, TokenSentence } from '../../../lib/core/detect/tokens';
import type { Finding } from '../../../lib/core/model';
import { PACKS } from '../../../lib/core/rules';
import { EN_EXAMPLES } from '../../../lib/core/rules/en/examples';
import { ZH_EXAMPLES } from '../../../lib/core/rules/zh/examples';
import { shippedDetector } from '../../../lib/core/scan';
import { MAX_SENTENCE } from '../../../lib/core/text/sentences';
import { fc } from '../../support/properties';
import { anyText } from '../text/texts';
import { SHOP, tokenSentences } from './lab';

const EXAMPLES = [...ZH_EXAMPLES, ...EN_EXAMPLES].flatMap(({ hits, misses }) =>
  [...hits, ...misses].map((text) => text.replace(/[⟦⟧]/g, '')),
);

const { vocabulary } = shippedDetector();
const ALL = new Uint8Array(vocabulary.lengths.length).fill(1);

function sentencesOf(text: string, anchors = ALL) {
  const hits = vocabulary.automaton.find(text);
  return [...tokenSentences(text, hits, vocabulary, anchors)].map(readWhole);
}

/** Sentences are read when they are first asked for their words. */
function readWhole({ start, end, normal, tokens }: TokenSentence): TokenSentence {
  return { start, end, normal, tokens };
}

/** Texts in which words stand close, over line breaks and full stops too. */
const dense = fc
  .array(
    fc.oneof(
      fc.constantFrom(...EXAMPLES, '\n', '. ', 'setup\nfee ', 'non\n', 'refundable', '押金', '退'),
      anyText,
    ),
    { maxLength: 15 },
  )
  .map((parts) => parts.join(''));

describe('sentences', () => {
  it('are apart, in order and bounded, so each unit is normalised once at most', () => {
    fc.assert(
      fc.property(dense, (text) => {
        let reach = 0;
        for (const { start, end, tokens } of sentencesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(reach);
          expect(end - start).toBeLessThanOrEqual(2 * MAX_SENTENCE + 1);
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(start);
            expect(token.start).toBeLessThan(end);
            expect(token.to).toBeGreaterThanOrEqual(token.from);
          }
          reach = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['押金不退', '退', '0元', 'fee ', 'setup fee\nis '])(
    'hold no more tokens than units: %j over and over',
    (unit) => {
      const sentences = sentencesOf(unit.repeat(20_000 / unit.length));
      for (const { start, end, tokens } of sentences)
        expect(tokens.length).toBeLessThanOrEqual(end - start);
    },
  );
});

/** How often a grammar looks at a token. */
function looks(grammar: Grammar, tokens: readonly Token[]): number {
  let count = 0;
  const counting = new Proxy(tokens, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  grammar.match(counting);
  return count;
}

/** How often code units are read while `act` runs. */
function reads(act: () => unknown): number {
  const spy = vi.spyOn(String.prototype, 'charCodeAt');
  try {
    act();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}

/** Texts that make every step look far ahead or back: prefixes of words, fillers, glosses, marks, digits. */
const HOSTILE = [
  '押',
  '押 ',
  '押 \u200b',
  '激活',
  '概不',
  '概.不.',
  '押、金、',
  '押(',
  '押(jī',
  '押yā',
  '押😀',
  '「」',
  '0 ',
  '1,',
  '2 9 ',
  '九百',
  '万1',
  'a',
  'setup ',
  'non\n',
  'refundé',
  'fee\u200b',
  '押. ',
  '1. ',
  '。',
  '\n',
  ' ',
];

describe('hostile texts', () => {
  const few = 1500;
  const many = 6000;
  const of = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

  it.each(HOSTILE)('are searched in proportion to their length: %j over and over', (unit) => {
    const { automaton } = vocabulary;
    const [short, long] = [of(unit, few), of(unit, many)].map((text) =>
      reads(() => automaton.find(text)),
    );
    expect(long).toBeLessThanOrEqual(4.2 * (short ?? 0) + 100);
    expect(long).toBeLessThanOrEqual(30 * many);
    expect(long, 'reads are counted').toBeGreaterThanOrEqual(many);
  });

  it.each(HOSTILE)('are split and read in proportion to their length: %j over and over', (unit) => {
    const work = (length: number) => {
      const text = of(`${unit}押金不退`, length);
      return reads(() => sentencesOf(text));
    };
    expect(work(many)).toBeLessThanOrEqual(4.5 * work(few) + 1000);
  });

  it('a long gap inside a word is crossed a few times only', () => {
    const gaps = ['押', '机具', '概不退'].map((word) => `${word}${' '.repeat(many)}金`);
    for (const text of gaps)
      expect(reads(() => vocabulary.automaton.find(text))).toBeLessThanOrEqual(8 * many);
  });
});

describe('the grammar', () => {
  const grammar = Grammar.of(PACKS, vocabulary.concepts);

  it.each(['押金不退', '首刷扣299元', '刷满10万退', '不退', 'refund if ', 'no setup fee $9 '])(
    'looks at tokens in proportion to their number: %j over and over',
    (unit) => {
      const tokens = (times: number) => sentencesOf(unit.repeat(times)).at(0)?.tokens ?? [];
      const [few, many] = [tokens(20), tokens(80)];
      expect(many.length).toBeGreaterThan(3.5 * few.length);
      const growth = looks(grammar, many) / looks(grammar, few);
      expect(growth).toBeLessThan((1.35 * many.length) / few.length);
    },
  );
});

describe('anchors', () => {
  const thorough = Detector.of(PACKS);
  thorough.anchors.fill(1);
  const keyOf = ({ category, start, end }: Finding) => `${category} ${start} ${end}`;
  const sentencesOver = (text: string, { start, end }: Finding) =>
    sentencesOf(text)
      .filter((one) => one.start < end && one.end > start)
      .map((one) => text.slice(one.start, one.end));
  const categoriesIn = (text: string) => thorough.scan({ text }).findings.map((f) => f.category);

  it('lose no finding that looking at every sentence would give', () => {
    for (const text of EXAMPLES) {
      const input = { text: `${SHOP.zh}${SHOP.en}${text}` };
      expect(shippedDetector().scan(input), text).toEqual(thorough.scan(input));
    }
  }, 90_000);

  it('lose none in any page but what takes a second half without an anchor', () => {
    fc.assert(
      fc.property(dense, (text) => {
        const known = new Set(shippedDetector().scan({ text }).findings.map(keyOf));
        const lost = thorough.scan({ text }).findings.filter((one) => !known.has(keyOf(one)));
        for (const finding of lost)
          for (const part of sentencesOver(text, finding))
            expect(categoriesIn(part), part).not.toContain(finding.category);
      }),
      { numRuns: 200 },
    );
  });

  it('stand for patterns of numbers alone too', () => {
    for (const sentence of ['0.6%+3。', '第61天起+3元。', '封顶20元+1。']) {
      const input = { text: `${SHOP.zh}${sentence}` };
      expect(shippedDetector().scan(input), sentence).toEqual(thorough.scan(input));
    }
  });

  it('are few among the words that ordinary text is made of', () => {
    const { anchors } = shippedDetector();
    const anchored = vocabulary.lengths.filter((length, tag) => anchors[tag] === 1 && length === 1);
    expect(anchored.length).toBeLessThan(40);
  });
});
