/** Every rule example holds, in a neutral setting that makes the page one about card terminals. */
import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Finding } from '../../../lib/core/model';
import { EN_EXAMPLES } from '../../../lib/core/rules/en/examples';
import { type RuleExamples, readMarked } from '../../../lib/core/rules/examples';
import { ZH_EXAMPLES } from '../../../lib/core/rules/zh/examples';
import { scan } from '../../../lib/core/scan';

/** A line in front that says what the page is about, and nothing else. */
const SETTING = {
  zh: '本店经营POS机，费率透明，立即下单。\n',
  en: 'Our card terminals for your business: apply now, we offer merchant services.\n',
};

function findingsIn(
  text: string,
  language: 'zh' | 'en',
  category: string,
): { findings: Finding[]; shift: number } {
  const before = SETTING[language];
  const { findings } = scan({ text: `${before}${text}` });
  const own = findings.filter((f) => f.category === category && f.start >= before.length);
  return { findings: own, shift: before.length };
}

function check(language: 'zh' | 'en', examples: readonly RuleExamples[]): void {
  for (const { rule, category, hits, misses } of examples) {
    describe(rule ?? `${language}.${category}`, () => {
      it.each(hits)('marks %s', (marked) => {
        const { text, start, end } = readMarked(marked);
        const { findings, shift } = findingsIn(text, language, category);
        const spans = findings.map((f) => text.slice(f.start - shift, f.end - shift));
        expect(spans, JSON.stringify(findings)).toContain(text.slice(start, end));
        if (rule) expect(findings.map((f) => f.rule)).toContain(rule);
        for (const f of findings)
          expect(f.quote).toBe(`${SETTING[language]}${text}`.slice(f.start, f.end));
      });
      it.each(misses)('leaves alone %s', (text) => {
        const { findings } = findingsIn(text, language, category);
        const binding = findings.filter((f) => f.stance === 'term' || f.stance === 'promise');
        expect(binding.map((f) => f.quote)).toEqual([]);
      });
    });
  }
}

describe('Chinese', () => check('zh', ZH_EXAMPLES));
describe('English', () => check('en', EN_EXAMPLES));

describe('completeness', () => {
  it.each([
    ['zh', ZH_EXAMPLES],
    ['en', EN_EXAMPLES],
  ] as const)('%s has hits and misses for every category', (_, examples) => {
    for (const category of CATEGORIES) {
      const own = examples.filter((e) => e.category === category);
      expect(own.flatMap((e) => e.hits).length, `${category} hits`).toBeGreaterThanOrEqual(3);
      expect(own.flatMap((e) => e.misses).length, `${category} misses`).toBeGreaterThanOrEqual(3);
    }
  });
});
