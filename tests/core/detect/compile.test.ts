/** Packs compile in short steps, and what they compile to does not depend on what was read before. */
import { describe, expect, it } from 'vitest';
import { Automaton, type Word } from '../../../lib/core/detect/automaton';
import { Detector } from '../../../lib/core/detect/engine';
import { PACKS } from '../../../lib/core/rules';
import { scan, scanSteps } from '../../../lib/core/scan';
import { finish } from '../../../lib/core/steps';
import { foldText } from '../../../lib/core/text/fold';
import { fc } from '../../support/properties';

const PAGE = {
  text: 'POS机立即下单。首刷冻结押金299元，激活后概不退还。Setup fee $99, non-refundable.',
};

describe('compiling', () => {
  it('pauses some hundred times on the way', () => {
    const steps = Detector.compile(PACKS);
    let pauses = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(200);
  });

  it('in steps gives the detector that compiling at once gives', () => {
    const sliced = finish(Detector.compile(PACKS));
    expect(sliced.scan(PAGE)).toEqual(Detector.of(PACKS).scan(PAGE));
    expect(sliced.scan(PAGE).findings.length).toBeGreaterThan(2);
  });

  it('scans that begin together give the same report', () => {
    const [a, b] = [scanSteps(PAGE), scanSteps(PAGE)];
    for (let i = 0; i < 5; i += 1) {
      a.next();
      b.next();
    }
    expect(finish(b)).toEqual(scan(PAGE));
    expect(finish(a)).toEqual(scan(PAGE));
  });
});

describe('a trie that grows as it is walked', () => {
  const unit = fc.constantFrom('a', 'b', '押', '金', '1', ' ');
  const word = fc.string({ unit, minLength: 1, maxLength: 8 }).filter((w) => w.trim() === w);
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 40 });
  const text = fc.string({ unit, maxLength: 60 });

  it('finds in a text what a fresh one finds, whatever was read before', () => {
    fc.assert(
      fc.property(words, fc.array(text, { maxLength: 5 }), text, (list, before, last) => {
        const all = list.map((text, tag): Word => ({ text, stem: tag % 3 === 0, tag }));
        const used = Automaton.of(all);
        for (const one of before) used.find(one);
        expect(hitsOf(used, last)).toEqual(hitsOf(Automaton.of(all), last));
      }),
    );
  });

  it('makes room for words that share few beginnings', () => {
    const texts = Array.from({ length: 3000 }, (_, i) =>
      foldText(String.fromCharCode(0x4e00 + i, 0x4e00 + ((i * 7) % 5000), 0x4e00 + (i % 900))),
    );
    const all = [...new Set(texts)].map((text, tag) => ({ text: `${text}押金`, stem: false, tag }));
    const hits = Automaton.of(all).find(all.map((word) => word.text).join('。'));
    expect(hits.length).toBe(all.length);
  });
});

function hitsOf(automaton: Automaton, text: string): number[] {
  const { data, length } = automaton.find(text);
  return [...data.subarray(0, length * 3)];
}
