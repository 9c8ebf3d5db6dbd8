/** Every rule has its examples, and every example holds in a setting that is about card terminals. */
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../lib/core/model';
import { PACKS } from '../../../lib/core/rules';
import { EN_EXAMPLES } from '../../../lib/core/rules/en/examples';
import { exampleGaps, type RuleExamples, readMarked } from '../../../lib/core/rules/examples';
import type { Rule } from '../../../lib/core/rules/types';
import { ZH_EXAMPLES } from '../../../lib/core/rules/zh/examples';
import { scan } from '../../../lib/core/scan';
import { lackingExamples } from '../../../scripts/examples/check';
import { failureOf, type Trial, trialsOf } from '../../../scripts/examples/trial';

/** What fails, each with the sentence. */
function failures(trials: readonly Trial[]): string[] {
  return trials.flatMap((trial) => {
    const failure = failureOf(trial, scan);
    return failure === null ? [] : [`${trial.kind} ${trial.written}: ${failure}`];
  });
}

describe.each([
  ['zh', ZH_EXAMPLES],
  ['en', EN_EXAMPLES],
] as const)('%s', (language, examples) => {
  it.each(examples.map((example) => [example.rule ?? `any of ${example.category}`, example]))(
    '%s',
    (_, example) => expect(failures(trialsOf(language, [example]))).toEqual([]),
  );

  it('has what every rule needs', () => {
    const pack = PACKS.find((one) => one.language === language);
    expect(exampleGaps(pack?.rules ?? [], examples)).toEqual([]);
  });

  it('shows every category', () => {
    expect([...new Set(examples.map((example) => example.category))].sort()).toEqual(
      [...CATEGORIES].sort(),
    );
  });

  it('says nothing twice', () => {
    const all = examples.flatMap(({ rule, category, hits, misses }) =>
      [...hits, ...misses].map((text) => `${rule ?? category}: ${text.replace(/[⟦⟧]/g, '')}`),
    );
    expect(all.filter((text, i) => all.indexOf(text) !== i)).toEqual([]);
  });
});

const RULE: Rule = { id: 'zh.penalty.lab', category: 'penalty', patterns: ['penalty'] };
const WHOLE: RuleExamples = {
  rule: RULE.id,
  category: 'penalty',
  hits: ['⟦甲⟧一', '⟦甲⟧二', '⟦甲⟧三'],
  misses: ['一', '二', '三'],
};

describe('what is lacking', () => {
  it('is what the build stops for', () => {
    const [pack] = PACKS;
    expect(lackingExamples()).toEqual([]);
    expect(lackingExamples(pack ? [{ ...pack, rules: [...pack.rules, RULE] }] : [])).toEqual([
      'zh.penalty.lab has 0 of 3 hits',
      'zh.penalty.lab has 0 of 3 near misses',
    ]);
  });

  it('is nothing where three hits and three near misses stand', () => {
    expect(exampleGaps([RULE], [WHOLE])).toEqual([]);
  });

  it('is told by rule', () => {
    expect(exampleGaps([RULE], [])).toEqual([
      'zh.penalty.lab has 0 of 3 hits',
      'zh.penalty.lab has 0 of 3 near misses',
    ]);
  });

  it('is not filled by saying one example three times', () => {
    const thrice = { ...WHOLE, hits: ['⟦甲⟧一', '⟦甲⟧一', '⟦甲⟧一'] };
    expect(exampleGaps([RULE], [thrice])).toEqual(['zh.penalty.lab has 1 of 3 hits']);
  });

  it('is an example from another trade where the rule needs its own', () => {
    const needy = { ...RULE, needsTrade: true };
    expect(exampleGaps([needy], [WHOLE])).toHaveLength(1);
    expect(exampleGaps([needy], [{ ...WHOLE, elsewhere: ['一'] }])).toEqual([]);
  });

  it('are rules for examples of none, or of another category', () => {
    expect(exampleGaps([], [WHOLE])).toEqual(['zh.penalty.lab has examples but is no rule']);
    expect(exampleGaps([RULE], [{ ...WHOLE, category: 'lock_in' }])).toEqual([
      'zh.penalty.lab has examples of lock_in',
    ]);
  });

  it('is not hidden by a hit without its span', () => {
    for (const hit of ['甲', '⟦⟧甲', '⟦甲⟧⟦乙⟧', '⟧甲⟦'])
      expect(() => readMarked(hit), hit).toThrow(SyntaxError);
  });
});
