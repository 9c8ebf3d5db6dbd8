/** Slots of a finding: what the fee is called, how much, when, on which condition. */
import type { Facts, Money } from '../model';
import { foldText } from '../text/fold';
import type { Match } from './grammar';
import type { Token, TokenSentence } from './tokens';
import type { Concepts } from './vocabulary';

/** Concept numbers that facts are read from. */
export interface FactConcepts {
  fees: ReadonlySet<number>;
  reach: ReadonlySet<number>;
  first: ReadonlySet<number>;
  activate: ReadonlySet<number>;
  order: ReadonlySet<number>;
  periodic: ReadonlySet<number>;
}

/** Looks the concepts up once. */
export function factConcepts(concepts: Concepts, packs: readonly string[]): FactConcepts {
  const set = (...names: string[]) =>
    new Set(names.flatMap((name) => packs.flatMap((pack) => concepts.matching(pack, name))));
  return {
    fees: set('fee.*', 'penalty'),
    reach: set('reach', 'reach.short', 'fail'),
    first: set('when.first'),
    activate: set('when.activate'),
    order: set('when.order'),
    periodic: set('periodic'),
  };
}

const NEAR = 24;

/** Reads the facts of a match from the tokens in and around its span. */
export function factsOf(
  text: string,
  match: Match,
  sentence: TokenSentence,
  c: FactConcepts,
): Facts {
  const tokens = sentence.tokens.filter(
    (t) => t.to >= match.from - NEAR && t.from <= match.to + NEAR,
  );
  const facts: Facts = {};
  const fee = nearest(
    tokens.filter((t) => t.concepts.some((n) => c.fees.has(n))),
    match,
  );
  if (fee) facts.feeName = text.slice(fee.start, fee.end);
  const threshold = thresholdOf(tokens, c);
  if (threshold?.slot?.money) facts.threshold = threshold.slot.money;
  const money = nearest(
    tokens.filter((t) => t !== threshold && isSum(t)),
    match,
  )?.slot?.money;
  if (money) facts.money = money;
  const time = nearest(
    tokens.filter((t) => t.slot?.kind === 'num.time'),
    match,
  )?.slot?.time;
  if (time) facts.window = time;
  const percent = nearest(
    tokens.filter((t) => t.slot?.percent !== undefined),
    match,
  )?.slot?.percent;
  if (percent !== undefined) facts.percent = percent;
  const when = whenOf(text, tokens, c);
  if (when) facts.when = when;
  return facts;
}

function isSum(token: Token): boolean {
  const kind = token.slot?.kind;
  return kind === 'num.money' || kind === 'num.bare' || kind === 'num.plus';
}

/** The sum that follows 满, 达到, 不足 within a few units is a threshold, not a price. */
function thresholdOf(
  tokens: readonly Token[],
  c: FactConcepts,
): (Token & { slot?: { money?: Money } }) | null {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (!token.concepts.some((n) => c.reach.has(n))) continue;
    const next = tokens.slice(i + 1).find(isSum);
    if (next && next.from - token.to <= 6) return next;
  }
  return null;
}

/** The token of least distance to the span; inside the span counts as none. */
function nearest(tokens: readonly Token[], match: Match): Token | undefined {
  const distance = (t: Token) => Math.max(0, match.from - t.to, t.from - match.to);
  return tokens.reduce<Token | undefined>(
    (best, t) => (best && distance(best) <= distance(t) ? best : t),
    undefined,
  );
}

function whenOf(
  text: string,
  tokens: readonly Token[],
  c: FactConcepts,
): Facts['when'] | undefined {
  const has = (wanted: ReadonlySet<number>) => tokens.some((t) => isOne(t, wanted));
  if (has(c.first)) return 'first_swipe';
  const period = tokens.find((t) => isOne(t, c.periodic));
  if (period) return periodOf(foldText(text.slice(period.start, period.end)));
  if (has(c.order)) return 'order';
  return has(c.activate) ? 'activation' : undefined;
}

function isOne(token: Token, wanted: ReadonlySet<number>): boolean {
  return token.concepts.some((concept) => wanted.has(concept));
}

function periodOf(word: string): Facts['when'] {
  if (/月|month/.test(word) && !/12/.test(word)) return 'monthly';
  return /年|year|annual/.test(word) && !/半/.test(word) ? 'yearly' : 'periodic';
}
