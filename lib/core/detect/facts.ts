/** Slots of a finding: what the fee is called, how much, when, on which condition. */
import type { Category, Currency, Facts, Language, Money } from '../model';
import { nounOf } from '../offer/name';
import { foldText } from '../text/fold';
import { type ConceptSet, carries, conceptSet } from './concept-sets';
import type { Concepts } from './concepts';
import type { Match } from './grammar';
import { hasFreeMonths, isAfterFirstYear, type Period, periodOf } from './periods';
import { isSum, type Segments } from './segments';
import type { Token, TokenSentence } from './tokens';
import { whoOf } from './who';

/** Concept numbers that facts are read from. */
export interface FactConcepts {
  fees: ConceptSet;
  /** Before a sum: it is a turnover to be reached (满5万). */
  reach: ConceptSet;
  /** Behind a sum: the same (5万流水, $5,000 in card sales). */
  turnover: ConceptSet;
  /** Before a sum in a clause on money coming back: the same (after processing $10,000). */
  goal: ConceptSet;
  first: ConceptSet;
  activate: ConceptSet;
  order: ConceptSet;
  periodic: ConceptSet;
}

/** Looks the concepts up once. */
export function factConcepts(concepts: Concepts, packs: readonly string[]): FactConcepts {
  const set = (...names: string[]) => conceptSet(concepts, packs, ...names);
  return {
    fees: set('fee.*', 'penalty', 'penalty.sum', 'member'),
    reach: set('threshold'),
    turnover: set('threshold.after'),
    goal: set('reach'),
    first: set('when.first'),
    activate: set('when.activate'),
    order: set('when.order'),
    periodic: set('periodic'),
  };
}

/** A fee name, sum or span of time counts for a match within this distance (normalised units). */
const NEAR = 24;

/** What facts are read from beside the match itself. */
export interface FactContext {
  text: string;
  facts: FactConcepts;
  language: Language;
}

/** Reads the facts of a match: of its own words first, then of the segments in which they stand. */
export function factsOf(
  match: Match,
  sentence: TokenSentence,
  segments: Segments,
  { text, facts: c, language }: FactContext,
): Facts {
  const around = aroundOf(match, sentence, segments);
  const inCurrency = (money: Money, token: Token) =>
    isSigned(text, token) ? money : { ...money, currency: currencyOf(text, sentence, language) };
  const facts: Facts = {};
  const fee = feeOf(match, around, c, segments);
  if (fee) facts.feeName = nounOf(text.slice(fee.start, fee.end));
  const near = isFree(match) ? around : sentence.tokens;
  const threshold =
    nearest(near, match, segments.isThreshold, NEAR) ??
    (BACK.has(match.rule.category) ? nearest(near, match, isGoalOf(near, c), NEAR) : undefined);
  if (threshold?.slot?.money) facts.threshold = inCurrency(threshold.slot.money, threshold);
  const sum = sumOf(match, around, fee, segments);
  if (sum?.slot?.money) facts.money = inCurrency(sum.slot.money, sum);
  if (sum?.slot?.upTo) facts.upTo = true;
  const time = nearest(around, match, (t) => t.slot?.kind === 'num.time')?.slot?.time;
  if (time) facts.window = time;
  const percent = nearest(around, match, (t) => t.slot?.percent !== undefined)?.slot?.percent;
  if (percent !== undefined) facts.percent = percent;
  const when = whenOf({ text, normal: sentence.normal, around, fee, sum, segments, c }, match.rule);
  if (when) facts.when = when;
  return { ...facts, ...whoOf(text, match.rule.category, match, sentence) };
}

/** Whether a sum stands right behind a word of reaching. */
function isGoalOf(tokens: readonly Token[], { goal }: FactConcepts): (sum: Token) => boolean {
  const ends = new Set(tokens.filter((token) => carries(token, goal)).map(({ to }) => to));
  return (sum) => isSum(sum) && (ends.has(sum.from) || ends.has(sum.from - 1));
}

function isFree({ rule }: Match): boolean {
  return rule.category === 'free_bait';
}

/** Tokens of the match's segments; of a promise that something is free, its own words alone. */
function aroundOf(match: Match, sentence: TokenSentence, segments: Segments): readonly Token[] {
  if (isFree(match)) return match.tokens;
  const own = new Set(match.tokens.map((token) => segments.of(token)));
  return sentence.tokens.filter((t) => own.has(segments.of(t)) && distance(t, match) <= NEAR);
}

const SIGN = /[¥￥$£€元块圆]|rmb|cny|usd|gbp|eur|dollar|pound|人民币/i;

/** Whether a sum says itself what it is counted in: 299元, $99; not 299 or 5万. */
function isSigned(text: string, sum: Token): boolean {
  return SIGN.test(text.slice(sum.start, sum.end));
}

const OF_SIGN: readonly (readonly [RegExp, Currency])[] = [
  [/[¥￥元块圆]|rmb|cny|人民币/i, 'CNY'],
  [/£|gbp|pound/i, 'GBP'],
  [/€|eur/i, 'EUR'],
  [/\$|usd|dollar/i, 'USD'],
];

/** How far before a bare sum a sign is looked for, in raw units. */
const SIGN_REACH = 2000;

/** What a bare sum is counted in: the sentence's own sign, else the last one before it, else the language's. */
function currencyOf(text: string, { start, end }: TokenSentence, language: Language): Currency {
  const own = OF_SIGN.find(([sign]) => sign.test(text.slice(start, end)))?.[1];
  if (own || language === 'zh') return own ?? 'CNY';
  const before = text.slice(Math.max(0, start - SIGN_REACH), start);
  const last = /[$£€](?=[^$£€]*$)/.exec(before)?.[0];
  return OF_SIGN.find(([sign]) => last !== undefined && sign.test(last))?.[1] ?? 'USD';
}

/** The fee that the rule's own words name, best one with a sum, else the nearest one. */
function feeOf(
  match: Match,
  around: readonly Token[],
  c: FactConcepts,
  segments: Segments,
): Token | undefined {
  const isFee = (token: Token) => carries(token, c.fees);
  const own = match.tokens.filter(isFee);
  // "We charge an activation charge of $20": the verb is no fee.
  const owners = new Set(around.filter(isSum).map(segments.ownerOf));
  return own.find((fee) => owners.has(fee)) ?? own[0] ?? nearest(around, match, isFee);
}

/** The fee's own sum; without a fee, a sum that no other fee claims. */
function sumOf(
  match: Match,
  around: readonly Token[],
  fee: Token | undefined,
  segments: Segments,
): Token | undefined {
  const open = around.filter((token) => !segments.isThreshold(token) && isSum(token));
  if (fee) {
    const owned = open.filter((sum) => segments.ownerOf(sum) === fee);
    const named = owned.find((sum) => sum.slot?.kind === 'num.money') ?? owned[0];
    if (named) return named;
  }
  return nearest(open, match, (sum) => segments.ownerOf(sum) === undefined);
}

/** How far a token stands from the span; nothing inside it. */
function distance(token: Token, match: Match): number {
  return Math.max(0, match.from - token.to, token.from - match.to);
}

function nearest(
  tokens: readonly Token[],
  match: Match,
  fits: (token: Token) => boolean,
  most = Number.POSITIVE_INFINITY,
): Token | undefined {
  let best: Token | undefined;
  for (const token of tokens) {
    if (!fits(token) || distance(token, match) > most) continue;
    if (!best || distance(token, match) < distance(best, match)) best = token;
  }
  return best;
}

/** Fees that come again: their period says more than the day of the first one. */
const REPEATING: ReadonlySet<Category> = new Set(['data_fee', 'recurring_fee']);
/** Clauses on money coming back: a period in them is that of a turnover to be reached. */
const BACK: ReadonlySet<Category> = new Set(['conditional_refund', 'refund_promise']);

/** What the time of a charge is read from. */
interface Timed {
  text: string;
  normal: string;
  around: readonly Token[];
  fee: Token | undefined;
  sum: Token | undefined;
  segments: Segments;
  c: FactConcepts;
}

/** What stands at the sum itself speaks before words elsewhere in the clause. */
function whenOf(timed: Timed, { category }: Match['rule']): Facts['when'] | undefined {
  const { normal, around, sum, c } = timed;
  const has = (wanted: ConceptSet) => around.some((t) => carries(t, wanted));
  const period = BACK.has(category) ? undefined : periodNear(timed);
  if (period && sum && isAfterFirstYear(normal, sum.from, sum.to)) return 'later';
  // How many months are charged is not told: counted as a fee of unknown period is.
  if (period === 'monthly' && sum && hasFreeMonths(normal, sum.from)) return 'periodic';
  if (has(c.first) && !(period && REPEATING.has(category))) return 'first_swipe';
  if (period) return period;
  if (has(c.order)) return 'order';
  return has(c.activate) ? 'activation' : undefined;
}

/** The period of the sum, else of a word in the clause which is none of a turnover's, else of the fee's name. */
function periodNear({ text, around, fee, sum, segments, c }: Timed): Period | undefined {
  if (sum?.slot?.period) return sum.slot.period;
  const goals = around.filter(segments.isThreshold);
  const word = around.find(
    (token) => carries(token, c.periodic) && !goals.some((goal) => gap(goal, token) <= BESIDE),
  );
  if (word) return periodOf(foldText(text.slice(word.start, word.end)));
  const name = fee && foldText(text.slice(fee.start, fee.end));
  return name !== undefined && OF_NAME.test(name) ? periodOf(name) : undefined;
}

/** Names of fees that tell their period: 月租, 年费, monthly fee. */
const OF_NAME = /^(?:月租|月费|年费)|^(?:monthly|annual|yearly) /;

/** How near a period stands to the turnover that it belongs to, in normalised units. */
const BESIDE = 8;

function gap(a: Token, b: Token): number {
  return Math.max(a.from - b.to, b.from - a.to);
}
