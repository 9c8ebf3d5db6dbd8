/** What must hold for every hit of every rule: frames take its force, company changes nothing, twice is twice. */
import { describe, expect, it } from 'vitest';
import type { Finding, Language } from '../../../lib/core/model';
import { scan } from '../../../lib/core/scan';
import { EXAMPLES } from '../../../scripts/examples/check';
import { failureOf, SETTING, type Trial, trialsOf } from '../../../scripts/examples/trial';
import { COMPANY, FRAMES, type Frame, LONG_SETTING } from './frames';

const LANGUAGES = ['zh', 'en'] as const;

/** Hits that hold on their own; those that do not fail in examples.test.ts. */
const HITS: Readonly<Record<Language, readonly Trial[]>> = {
  zh: trialsOf('zh', EXAMPLES.zh).filter((trial) => trial.span && !failureOf(trial, scan)),
  en: trialsOf('en', EXAMPLES.en).filter((trial) => trial.span && !failureOf(trial, scan)),
};

const plainOf = ({ text, at }: Trial) => text.slice(at);

/** Findings of a trial's category within a part of a text, offsets from the part's beginning. */
function findingsIn(text: string, from: number, to: number, { category }: Trial): Finding[] {
  return scan({ text })
    .findings.filter((f) => f.category === category && f.start >= from && f.end <= to)
    .map((f) => ({ ...f, start: f.start - from, end: f.end - from }));
}

/** What of a finding company may not change. Confidence and reasons tell of the page's kind too. */
function core({ confidence: _confidence, reasons: _reasons, ...rest }: Finding) {
  return rest;
}

/** Framed hits that still bind, as a reader would see them. */
function stillBinding(language: Language, frame: Frame): string[] {
  const before = LONG_SETTING[language];
  return HITS[language].flatMap((trial) => {
    const text = `${before}${frame(plainOf(trial))}`;
    const own = findingsIn(text, before.length, text.length, trial);
    return own
      .filter(({ stance }) => stance === 'term' || stance === 'promise')
      .map(({ stance, quote }) => `${text.slice(before.length)} — ${stance} “${quote}”`);
  });
}

describe.each(LANGUAGES)('frames (%s)', (language) => {
  it.each(Object.entries(FRAMES[language]))('%s takes the force from every clause', (_, frame) => {
    expect(stillBinding(language, frame)).toEqual([]);
  });
});

describe.each(LANGUAGES)('company (%s)', (language) => {
  const [before, after] = COMPANY[language];

  it.each([
    ['in front', before, ''],
    ['behind', '', after],
    ['on both sides', before, after],
  ])('that has nothing to do with it, %s, changes no finding', (_, front, back) => {
    for (const trial of HITS[language]) {
      const plain = plainOf(trial);
      const alone = findingsIn(trial.text, trial.at, trial.text.length, trial);
      const start = trial.at + front.length;
      const text = `${SETTING[language]}${front}${plain}${back}`;
      const inCompany = findingsIn(text, start, start + plain.length, trial);
      expect(inCompany.map(core), plain).toEqual(alone.map(core));
    }
  });

  it('has no findings of its own', () => {
    const text = `${SETTING[language]}${before}${after}`;
    const { findings } = scan({ text });
    expect(findings.filter((f) => f.start >= SETTING[language].length)).toEqual([]);
  });
});

/** A promise that a term takes back raises one of two equal terms: which, is for the offer to say. */
function coreBeside(text: string): (finding: Finding) => object {
  if (scan({ text }).offer.contradictions.length === 0) return core;
  return (finding) => {
    const { severity: _severity, ...rest } = core(finding);
    return rest;
  };
}

describe.each(LANGUAGES)('said twice (%s)', (language) => {
  it('is found twice, the same each time', () => {
    for (const trial of HITS[language]) {
      const plain = plainOf(trial);
      const second = trial.at + plain.length + 1;
      const text = `${trial.text}\n${plain}`;
      const part = coreBeside(text);
      const first = findingsIn(text, trial.at, second, trial).map(part);
      expect(first.length, plain).toBeGreaterThan(0);
      expect(findingsIn(text, second, text.length, trial).map(part), plain).toEqual(first);
    }
  });
});

describe('the examples', () => {
  it.each(LANGUAGES)('that hold are nearly all (%s)', (language) => {
    const all = trialsOf(language, EXAMPLES[language]).filter((trial) => trial.span);
    expect(HITS[language].length).toBeGreaterThan(0.95 * all.length);
  });
});
