/** Tries mutants: one is killed if an example of its category, all of which hold without it, fails. */
import { Detector } from '../../lib/core/detect/engine';
import { compileVocabulary, type Vocabulary } from '../../lib/core/detect/vocabulary';
import type { Category } from '../../lib/core/model';
import type { RuleExamples } from '../../lib/core/rules/examples';
import type { Rule, RulePack } from '../../lib/core/rules/types';
import { failureOf, type Trial, trialsOf } from '../examples/trial';
import { type Mutant, mutantsOf } from './mutants';

/** Which mutants no example noticed, of how many. */
export interface MutationResult {
  tried: readonly Mutant[];
  survivors: readonly Mutant[];
}

/**
 * Tries all mutants of a pack, or those that `wanted` lets through. Trials that fail without any
 * damage notice nothing and are left out. The pack's words are compiled once: only the rules of the
 * damaged rule's category run, over the examples of that category.
 */
export function tryMutants(
  pack: RulePack,
  examples: readonly RuleExamples[],
  wanted: (mutant: Mutant) => boolean = () => true,
): MutationResult {
  const bench = new Bench(pack, trialsOf(pack.language, examples));
  const tried = mutantsOf(pack).filter(wanted);
  return { tried, survivors: tried.filter((mutant) => !bench.kills(mutant)) };
}

/** Damage after which a rule finds less, and nothing new: hits alone can notice it. */
const NARROWING: ReadonlySet<string> = new Set([
  'drop pattern',
  'drop concept',
  'no gap',
  'fix order',
]);

class Bench {
  private readonly vocabulary: Vocabulary;
  private readonly byCategory = new Map<Category, readonly Trial[]>();

  constructor(
    private readonly pack: RulePack,
    private readonly trials: readonly Trial[],
  ) {
    this.vocabulary = compileVocabulary([pack]);
  }

  kills({ rule, kind, damaged }: Mutant): boolean {
    const original = this.pack.rules.find((one) => one.id === rule);
    if (!original) return false;
    const rules = this.rulesOf(original.category);
    const read = this.reader(rules.map((one) => (one.id === rule ? damaged : one)));
    const trials = this.soundTrials(original.category).filter(
      (trial) => trial.span || !NARROWING.has(kind),
    );
    const fails = (trial: Trial) => failureOf(trial, read) !== null;
    // The rule's own examples are likeliest to notice, and they are few.
    return (
      trials.filter((trial) => trial.rule === rule).some(fails) ||
      trials.filter((trial) => trial.rule !== rule).some(fails)
    );
  }

  /** Trials of a category that hold for the rules as they are. */
  private soundTrials(category: Category): readonly Trial[] {
    const known = this.byCategory.get(category);
    if (known) return known;
    const read = this.reader(this.rulesOf(category));
    const own = this.trials.filter(
      (trial) => trial.category === category && failureOf(trial, read) === null,
    );
    this.byCategory.set(category, own);
    return own;
  }

  private rulesOf(category: Category): Rule[] {
    return this.pack.rules.filter((rule) => rule.category === category);
  }

  private reader(rules: readonly Rule[]) {
    const detector = Detector.of([{ ...this.pack, rules }], this.vocabulary);
    return (input: { text: string }) => detector.scan(input);
  }
}
