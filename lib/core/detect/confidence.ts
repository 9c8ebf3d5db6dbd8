/**
 * Confidence of a finding: how likely a careful reader would agree that this clause does this.
 *
 * A logistic model over the signs of confidence-signs.ts. The weights are data (confidence-weights.ts),
 * fitted to labelled pages by `npx tsx scripts/fit/confidence.ts`, so that of findings at 0.8 about eight
 * in ten are right. Each sign's share in the judgement, in log-odds, is handed on as a reason.
 */
import type { Category, Language, Reason, Severity } from '../model';
import type { Rule } from '../rules/types';
import { CONFIDENCE_SIGNS, type ConfidenceInput, confidenceSigns } from './confidence-signs';
import { CONFIDENCE_WEIGHTS } from './confidence-weights';

/** Weights of one language. */
export interface ConfidenceWeights {
  /** Log-odds of a finding whose signs are all average. */
  base: number;
  /** One for each of CONFIDENCE_SIGNS. */
  weights: readonly number[];
  /** Average of each sign, so that a share of 0 means: as with most findings. */
  means: readonly number[];
}

/** What the model says of one finding. */
export interface Confidence {
  /** 0.02 to 0.99: no sign makes a machine certain. */
  confidence: number;
  /** Shares that are worth telling, weightiest first. */
  reasons: Reason[];
  /** What it was told by: values of CONFIDENCE_SIGNS, for fitting. */
  signs: readonly number[];
}

/** Words that are read through swapped characters: not on the pages that the model is fitted to. */
const GUESSED = -1;

/** Fewest log-odds for which a sign is told: odds of 5 to 4. */
const WORTH_TELLING = 0.22;

/**
 * Below this a finding is more likely wrong than right: it is kept, and never alarms. On the labelled
 * pages no clause that is rightly high falls below it (docs/accuracy.md).
 */
const ALARMS_FROM = 0.5;

const LEAST = 0.02;
const MOST = 0.99;

/** Clauses that mostly name their sum: only of these is it told that none is named. */
const PRICED: ReadonlySet<Category> = new Set([
  'activation_fee',
  'data_fee',
  'recurring_fee',
  'auto_deduct',
  'penalty',
]);

/** Index of each sign. */
const PLACES: ReadonlyMap<string, number> = new Map(
  CONFIDENCE_SIGNS.map((name, place) => [name, place]),
);

/** Judges a finding. */
export function judgeConfidence(input: ConfidenceInput): Confidence {
  const { language } = input.page;
  const signs = confidenceSigns(input);
  const shares = sharesOf(signs, language);
  const guessed = input.wording.guessed ? GUESSED : 0;
  const total = shares.reduce((sum, share) => sum + share, CONFIDENCE_WEIGHTS[language].base);
  return {
    confidence: toConfidence(total + guessed),
    reasons: told(input, shares, guessed),
    signs,
  };
}

/** The severity that a confidence allows. Rules of the user's own are the user's word. */
export function severityFor(confidence: number, severity: Severity, rule: Rule): Severity {
  return confidence >= ALARMS_FROM || rule.id.startsWith('user.') ? severity : 'info';
}

/** Each sign's share in the log-odds. */
function sharesOf(signs: readonly number[], language: Language): number[] {
  const { weights, means } = CONFIDENCE_WEIGHTS[language];
  return signs.map((sign, i) => (weights[i] ?? 0) * (sign - (means[i] ?? 0)));
}

/** Two digits: more would claim to know more. */
function toConfidence(logOdds: number): number {
  const share = 1 / (1 + Math.exp(-logOdds));
  return Math.round(Math.min(Math.max(share, LEAST), MOST) * 100) / 100;
}

function told(input: ConfidenceInput, shares: readonly number[], guessed: number): Reason[] {
  const { page, rule, voice, facts, about } = input;
  const share = (...names: string[]) =>
    names.reduce((sum, name) => sum + (shares[PLACES.get(name) ?? -1] ?? 0), 0);
  const list: Reason[] = [
    reason(`page_${page.kind}`, share('offer', 'contract', 'others', 'unsure')),
  ];
  if (voice.question) list.push(reason('asked', share('asked')));
  else if (voice.report > 0 && page.kind !== 'contract') list.push(reason('told', share('told')));
  if (!about.trade) list.push(reason('not_card_trade', share('trade')));
  if (guessed !== 0) list.push(reason('guessed', guessed));
  const words = share('words', 'gap');
  const sort = share(rule.category, 'rule');
  const perhaps = [
    reason(words > 0 ? 'words_many' : 'words_few', words),
    reason(sort > 0 ? 'sort_clear' : 'sort_unclear', sort),
    ...(facts.money ? [reason('sum_named', share('sum'))] : []),
    ...(!facts.money && PRICED.has(rule.category) ? [reason('sum_missing', share('sum'))] : []),
    ...(voice.advice > 0 && page.kind !== 'contract' ? [reason('advised', share('advised'))] : []),
  ];
  return [...list, ...perhaps.filter(isWorthTelling)].sort(
    (a, b) => Math.abs(b.weight ?? 0) - Math.abs(a.weight ?? 0),
  );
}

function isWorthTelling({ weight = 0 }: Reason): boolean {
  return Math.abs(weight) >= WORTH_TELLING;
}

function reason(id: string, weight: number): Reason {
  return { id, weight: Math.round(weight * 100) / 100 };
}
