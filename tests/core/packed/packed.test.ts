/** Packed words are the packs' words: what is read from them is what compiling them gives. */
import { describe, expect, it } from 'vitest';
import { Detector } from '../../../lib/core/detect/engine';
import { wordsOf } from '../../../lib/core/detect/lexicons';
import { conceptsOf, type Vocabulary } from '../../../lib/core/detect/vocabulary';
import { wordSteps } from '../../../lib/core/detect/word-list';
import { packSteps } from '../../../lib/core/packed/lexicons';
import { numbersOf, written } from '../../../lib/core/packed/numbers';
import { readSteps } from '../../../lib/core/packed/read';
import { packWords } from '../../../lib/core/packed/write';
import { PACKS } from '../../../lib/core/rules';
import { EN_EXAMPLES } from '../../../lib/core/rules/en/examples';
import type { RulePack } from '../../../lib/core/rules/types';
import { ZH_EXAMPLES } from '../../../lib/core/rules/zh/examples';
import { shippedDetector } from '../../../lib/core/scan';
import { finish } from '../../../lib/core/steps';
import { fc } from '../../support/properties';

const PACKED = packWords(PACKS);
const compiled = shippedDetector();
const read = finish(Detector.over(PACKS, finish(readSteps(PACKED))));

const TEXTS = [...ZH_EXAMPLES, ...EN_EXAMPLES].flatMap(({ hits, misses }) =>
  [...hits, ...misses].map((text) => text.replace(/[⟦⟧]/g, '')),
);

/** All words as they stand, each with what it may not go on with. */
const ALL_WORDS = finish(wordSteps(PACKS)).words.map(({ text }) => `${text}。${text}s `);

const EVERYTHING = [...TEXTS, ...ALL_WORDS].join('\n');

/** All that is known of the words found in a text, whatever their numbers, a line each. */
function wordsIn(text: string, { vocabulary, anchors }: Detector): string {
  const { data, length } = vocabulary.automaton.find(text);
  return Array.from({ length }, (_, i) => {
    const [tag = 0, start, end] = data.subarray(3 * i, 3 * i + 3);
    return [`${start}-${end}`, ...about(tag, vocabulary), anchors[tag]].join(' ');
  }).join('\n');
}

function about(tag: number, vocabulary: Vocabulary) {
  const { roles, supports, lengths } = vocabulary;
  return [roles[tag], supports[tag], lengths[tag], conceptsOf(vocabulary, tag).join()];
}

describe('packed words', () => {
  it('are found in texts as the compiled ones are', () => {
    expect(wordsIn(EVERYTHING, read)).toBe(wordsIn(EVERYTHING, compiled));
  });

  it('are found in any text as the compiled ones are, whatever was read before', () => {
    const part = fc.oneof(fc.constantFrom(...ALL_WORDS), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(wordsIn(text, read)).toBe(wordsIn(text, compiled));
      }),
    );
  });

  it('lead to the same report', () => {
    const some = TEXTS.filter((_, i) => i % 20 === 0);
    const page = {
      text: `POS机立即下单，机器免费送。Card terminals, buy now.\n${some.join('\n')}`,
    };
    const report = compiled.scan(page);
    expect(report.findings.length).toBeGreaterThan(50);
    expect(read.scan(page)).toEqual(report);
  });

  it('have the same concepts by the same numbers', () => {
    expect(read.vocabulary.concepts.names).toEqual(compiled.vocabulary.concepts.names);
    expect(read.vocabulary.lists).toEqual(compiled.vocabulary.lists);
  });

  it('are refused where they are not written folded', () => {
    const [zh] = PACKS;
    const lexicon = { ...zh?.lexicon, 'cue.article': '问：' };
    expect(() =>
      packWords(PACKS.map((pack) => (pack === zh ? { ...pack, lexicon } : pack))),
    ).toThrow(/not folded: 问：/);
  });

  it('are ready in short steps', () => {
    const steps = readSteps(PACKED);
    let pauses = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(8);
  });
});

describe('lexicons of packed words', () => {
  const sorted = ({ id, lexicon }: RulePack) =>
    Object.entries(lexicon).map(([name, list]) => [
      id,
      name,
      ...[...new Set(wordsOf(list))].sort(),
    ]);

  it('hold the words of the packs', () => {
    const packs = finish(packSteps(PACKS, PACKED));
    expect(packs.flatMap(sorted)).toEqual(PACKS.flatMap(sorted));
  });

  it('make a detector that finds the same', () => {
    const again = Detector.of(finish(packSteps(PACKS, PACKED)));
    expect(wordsIn(EVERYTHING, again)).toBe(wordsIn(EVERYTHING, compiled));
  });
});

describe('written numbers', () => {
  it('are read as they were written', () => {
    const number = fc.oneof(fc.nat({ max: 2000 }), fc.nat({ max: 85 ** 3 - 1 }));
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect([...numbersOf(written(numbers))]).toEqual(numbers);
      }),
    );
    expect([...numbersOf(written([0, 63, 64, 1763, 1764, 614124]))]).toEqual([
      0, 63, 64, 1763, 1764, 614124,
    ]);
  });

  it('are refused where they are too large, broken or below nothing', () => {
    for (const number of [614125, 0.5, -1]) expect(() => written([number])).toThrow(RangeError);
  });
});
