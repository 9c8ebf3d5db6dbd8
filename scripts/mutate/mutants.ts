/** Mutants of a pack: each one rule with one damage that an example ought to notice. */
import { CATEGORIES, type Stance } from '../../lib/core/model';
import { stanceOfHits } from '../../lib/core/rules/examples';
import type { Rule, RulePack } from '../../lib/core/rules/types';
import { damages } from './patterns';

/** One damaged rule. */
export interface Mutant {
  /** Id of the rule, also where the damage changes its category. */
  rule: string;
  /** What was done, e.g. `drop element`. */
  kind: string;
  /** The part that it was done to, for people. */
  what: string;
  damaged: Rule;
}

/** All mutants of a pack, in the order of its rules. */
export function mutantsOf(pack: RulePack): Mutant[] {
  return pack.rules.flatMap((rule) =>
    [
      ...droppedPatterns(rule),
      ...damagedPatterns(rule, pack.gap),
      ...droppedBlocks(rule),
      ...changedFields(rule),
    ].map((mutant) => ({ ...mutant, rule: rule.id })),
  );
}

type Change = Omit<Mutant, 'rule'>;

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at);

function droppedPatterns(rule: Rule): Change[] {
  return rule.patterns.map((what, i) => ({
    kind: 'drop pattern',
    what,
    damaged: { ...rule, patterns: without(rule.patterns, i) },
  }));
}

function damagedPatterns(rule: Rule, gap: number): Change[] {
  return rule.patterns.flatMap((pattern, at) =>
    damages(pattern, gap).map((damage) => ({
      kind: damage.kind,
      what: `${damage.what} in ${pattern}`,
      damaged: {
        ...rule,
        patterns: rule.patterns.map((one, i) => (i === at ? damage.pattern : one)),
      },
    })),
  );
}

function droppedBlocks(rule: Rule): Change[] {
  return (rule.unless ?? []).map((what, i) => ({
    kind: 'drop unless',
    what,
    damaged: { ...rule, unless: without(rule.unless ?? [], i) },
  }));
}

function changedFields(rule: Rule): Change[] {
  const { needsTrade, ...anywhere } = rule;
  const stance = otherStance(rule.stance ?? stanceOfHits(rule.category));
  const category = CATEGORIES.find((one) => one !== rule.category) ?? rule.category;
  return [
    { kind: 'change category', what: rule.category, damaged: { ...rule, category } },
    { kind: 'change stance', what: stance, damaged: { ...rule, stance } },
    ...(needsTrade ? [{ kind: 'drop needsTrade', what: '', damaged: anywhere }] : []),
  ];
}

function otherStance(stance: Stance): Stance {
  return stance === 'term' ? 'promise' : 'term';
}
