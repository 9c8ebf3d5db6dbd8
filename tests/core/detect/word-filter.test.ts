/** The filter before the grammar: it may spare work, never a match. */
import { describe, expect, it } from 'vitest';
import { slotConcepts } from '../../../lib/core/detect/concepts';
import { Grammar } from '../../../lib/core/detect/grammar';
import { negate, negationConcepts } from '../../../lib/core/detect/negation';
import { slotSigns } from '../../../lib/core/detect/slot-signs';
import { slotsOf } from '../../../lib/core/detect/slots';
import { WordFilter } from '../../../lib/core/detect/word-filter';
import { PACKS } from '../../../lib/core/rules';
import { EN_EXAMPLES } from '../../../lib/core/rules/en/examples';
import { ZH_EXAMPLES } from '../../../lib/core/rules/zh/examples';
import { shippedDetector } from '../../../lib/core/scan';
import { normalise } from '../../../lib/core/text/normalise';
import { tokenSentences } from './lab';

const TEXTS = [...ZH_EXAMPLES, ...EN_EXAMPLES].flatMap(({ hits, misses }) =>
  [...hits, ...misses].map((text) => text.replace(/[⟦⟧]/g, '')),
);

const { vocabulary } = shippedDetector();
const negation = vocabulary.packs.map((pack) => negationConcepts(vocabulary.concepts, pack));
const grammar = Grammar.of(PACKS, vocabulary.concepts);
const filter = new WordFilter(grammar, vocabulary, negation);
const ALL = new Uint8Array(vocabulary.lengths.length).fill(1);

/** Each sentence of a text: whether the filter lets it pass, and how much the grammar finds in it. */
function read(text: string) {
  const hits = vocabulary.automaton.find(text);
  return [...tokenSentences(text, hits, vocabulary, ALL)].map((sentence) => {
    const { normal, tokens } = sentence;
    const said = negation.reduce((list, concepts) => negate(normal, list, concepts), tokens);
    return {
      normal,
      passes: filter.mayMatch(text, hits, sentence),
      found: grammar.match(said).length,
    };
  });
}

describe('the filter', () => {
  it('lets every sentence pass that a pattern matches', () => {
    const lost = TEXTS.flatMap(read).filter(({ passes, found }) => found > 0 && !passes);
    expect(lost).toEqual([]);
  });

  it('keeps plain sentences from being read', () => {
    const plain = '电池充满能用一整天，重量不到三百克。雨伞可以放在门口的桶里。';
    expect(read(plain).map(({ passes }) => passes)).toEqual([false, false]);
  });
});

describe('signs of slots', () => {
  const SUMS = [
    '共⓪⓪元',
    '两百块',
    '①②',
    '+3',
    '万分之六',
    '3个点',
    'zero cost',
    'usd 5',
    '9折',
    '零',
  ];

  it('name every slot that is read', () => {
    for (const text of [...TEXTS, ...SUMS]) {
      const signs = slotSigns(text, 0, text.length);
      for (const slot of slotsOf(normalise(text).text))
        for (const concept of slotConcepts(slot))
          expect(signs & (1 << concept), `${slot.kind} in ${text}`).not.toBe(0);
    }
  });

  it('are none where no number stands', () => expect(slotSigns('每天每元', 0, 4)).toBe(0));
});
