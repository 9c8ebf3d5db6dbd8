/**
 * Mutation testing of the packs, the part that runs every time: damages that some example must notice.
 * The whole of it: `npx tsx scripts/mutate/main.ts`.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { PACKS } from '../../../lib/core/rules';
import type { Rule, RulePack } from '../../../lib/core/rules/types';
import { EXAMPLES } from '../../../scripts/examples/check';
import { type Mutant, mutantsOf } from '../../../scripts/mutate/mutants';
import { damages, parsePattern, printPattern } from '../../../scripts/mutate/patterns';
import { score } from '../../../scripts/mutate/report';
import { type MutationResult, tryMutants } from '../../../scripts/mutate/run';

/** Least share of mutants of each kind that the examples must notice, by pack. */
const FLOORS = {
  zh: { 'drop pattern': 0.9, 'drop unless': 0.8, 'drop needsTrade': 0.9, 'change stance': 1 },
  en: { 'drop pattern': 0.95, 'drop unless': 0.9, 'drop needsTrade': 1, 'change stance': 1 },
} as const;

/** The same for one in ten of all other kinds, but for `wide gap` (see docs/rules.md). */
const FLOOR_OF_OTHERS = { zh: 0.75, en: 0.75 } as const;

/** Milliseconds; a few seconds on a machine that does nothing else. */
const PATIENCE = 180_000;

/** Every mutant of the kinds with a floor, and one in ten of the others. */
function chosen(pack: RulePack): Mutant[] {
  const [named, others] = [true, false].map((wanted) =>
    mutantsOf(pack).filter(({ kind }) => kind in FLOORS[pack.language] === wanted),
  );
  const rest = others?.filter(({ kind }) => kind !== 'wide gap') ?? [];
  return [...(named ?? []), ...rest.filter((_, i) => i % 10 === 0)];
}

const keyOf = ({ rule, kind, what }: Mutant) => `${rule}: ${kind} ${what}`;

describe.each(PACKS)('$id', (pack) => {
  const floors: Readonly<Record<string, number>> = FLOORS[pack.language];
  let result: MutationResult = { tried: [], survivors: [] };

  beforeAll(() => {
    const keys = new Set(chosen(pack).map(keyOf));
    result = tryMutants(pack, EXAMPLES[pack.language], (mutant) => keys.has(keyOf(mutant)));
  }, PATIENCE);

  function expectNoticed(floor: number, wanted: (kind: string) => boolean): void {
    const part = (list: readonly Mutant[]) => list.filter(({ kind }) => wanted(kind));
    const survivors = part(result.survivors);
    const unseen = `not noticed:\n${survivors.map(keyOf).join('\n')}`;
    expect(score({ tried: part(result.tried), survivors }), unseen).toBeGreaterThanOrEqual(floor);
  }

  it.each(Object.entries(floors))('%s: at least %d are noticed', (wanted, floor) =>
    expectNoticed(floor, (kind) => kind === wanted),
  );

  it('one in ten of the others: enough are noticed', () =>
    expectNoticed(FLOOR_OF_OTHERS[pack.language], (kind) => !(kind in floors)));
});

describe('damages', () => {
  const whatOf = (pattern: string) =>
    damages(pattern, 16).map((damage) => `${damage.kind}: ${damage.pattern}`);

  it('are every single one', () => {
    expect(whatOf('a|b <4> !no c')).toEqual([
      'drop element: c',
      'drop element: a|b',
      'drop concept: b <4> !no c',
      'drop concept: a <4> !no c',
      'flip order: c <4> !no a|b',
      'wide gap: a|b <16> !no c',
      'no gap: a|b <0> !no c',
      'drop bar: a|b <4> c',
    ]);
  });

  it('know the gap that is not written', () => {
    expect(whatOf('a b')).toContain('wide gap: a <64> b');
  });

  it('fix the order of a pattern that has none', () => {
    expect(whatOf('~a b')).toContain('fix order: a b');
    expect(whatOf('~a b')).not.toContain('flip order: ~b a');
  });

  it('leave the sole element', () => {
    expect(whatOf('a')).toEqual([]);
  });

  it.each(PACKS)('read every pattern of $id as it is written', ({ rules }) => {
    for (const pattern of rules.flatMap((rule) => rule.patterns)) {
      expect(printPattern(parsePattern(pattern))).toBe(pattern);
    }
  });
});

const RULE: Rule = {
  id: 'lab.penalty.x',
  category: 'penalty',
  patterns: ['fine sum', 'sum fine'],
  unless: ['no fine'],
};
const PACK: RulePack = {
  id: 'lab',
  language: 'zh',
  gap: 4,
  lexicon: { fine: '甲', sum: '乙', no: '丙', 'cue.trade': 'pos机', 'cue.offer': '立即下单' },
  rules: [RULE],
};

/** Kinds of the damages that these hits and misses do not notice. */
function unseen(hits: readonly string[], misses: readonly string[]): string[] {
  const examples = [{ rule: RULE.id, category: RULE.category, hits, misses }];
  return tryMutants(PACK, examples).survivors.map(({ kind, what }) => `${kind} ${what}`);
}

describe('the examples', () => {
  it('without which nothing is noticed', () => {
    expect(unseen([], [])).toHaveLength(mutantsOf(PACK).length);
  });

  it('notice what they hold', () => {
    const some = unseen(['⟦甲乙⟧。'], []);
    expect(some).not.toContain('drop pattern fine sum');
    expect(some).toContain('drop pattern sum fine');
    expect(some).toContain('drop unless no fine');
  });

  it('notice what must be left alone', () => {
    expect(unseen(['⟦甲乙⟧。', '⟦乙甲⟧。'], ['丙甲乙。'])).not.toContain('drop unless no fine');
  });

  it('that fail by themselves notice nothing', () => {
    expect(unseen(['甲⟦乙⟧。'], [])).toHaveLength(mutantsOf(PACK).length);
  });
});
