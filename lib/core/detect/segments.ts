/**
 * Segments of a sentence, and which fee each sum belongs to.
 *
 * 「激活金299元，流量费每年36元，违约金500元」 names three fees: a sum belongs to the fee of its own
 * segment, the one right before it if there is one, else the one right behind it.
 */
import { countUpTo } from './blocks';
import { type ConceptSet, carries } from './concept-sets';
import type { FactConcepts } from './facts';
import type { Token, TokenSentence } from './tokens';

/** A sentence cut at its commas. */
export interface Segments {
  /** Number of the segment that holds a token's start. */
  of(token: Token): number;
  /** The fee that a sum belongs to; undefined for a sum that no fee claims. */
  ownerOf(sum: Token): Token | undefined;
  /** Whether a sum is a turnover to be reached (满10万), not a price. */
  isThreshold(sum: Token): boolean;
  /** Fees of a segment, in order. */
  feesIn(segment: number): readonly Token[];
}

/** How far before or behind a sum its fee may stand (units of normalised text). */
const REACH = 18;
const REACH_LATIN = 48;

/** Reads the segments of a sentence. */
export function segmentsOf(
  { normal, tokens }: Pick<TokenSentence, 'normal' | 'tokens'>,
  { fees, reach, turnover }: Pick<FactConcepts, 'fees' | 'reach' | 'turnover'>,
): Segments {
  const cuts = cutsAt(normal, SEGMENT_ENDS);
  const numbers = new Map(tokens.map((token) => [token, countUpTo(cuts, token.from)]));
  const of = (token: Token) => numbers.get(token) ?? countUpTo(cuts, token.from);
  const bySegment = new Map<number, Token[]>();
  for (const token of tokens) {
    if (!carries(token, fees)) continue;
    const known = bySegment.get(of(token)) ?? [];
    // Words that overlap name one fee: yearly fee + fee of.
    if ((known.at(-1)?.to ?? -1) > token.from) continue;
    bySegment.set(of(token), [...known, token]);
  }
  const feesIn = (segment: number) => bySegment.get(segment) ?? [];
  const owners = new Map<Token, Token>();
  const thresholds = thresholdsOf(normal, tokens, reach, turnover);
  for (const sum of tokens) {
    if (!isSum(sum) || thresholds.has(sum)) continue;
    const owner = ownerIn(feesIn(of(sum)), sum, tokens);
    if (owner) owners.set(sum, owner);
  }
  return {
    of,
    feesIn,
    ownerOf: (sum) => owners.get(sum),
    isThreshold: (sum) => thresholds.has(sum),
  };
}

/** How near a word of turnover stands to its sum, in normalised units. */
const BESIDE = 6;

/** The sum that follows 满, 达到, 不足, and the one before 流水, in card sales. */
function thresholdsOf(
  normal: string,
  tokens: readonly Token[],
  reach: ConceptSet,
  turnover: ConceptSet,
): ReadonlySet<Token> {
  const found = new Set<Token>();
  tokens.forEach((token, i) => {
    if (carries(token, reach)) {
      const next = tokens.slice(i + 1, i + 6).find(isSum);
      if (
        next &&
        next.from >= token.from &&
        next.from - token.to <= BESIDE &&
        !isTaken(normal, next)
      )
        found.add(next);
    }
    const last = tokens[i - 1];
    if (last && isSum(last) && carries(token, turnover)) {
      if (token.from >= last.to && token.from - last.to <= BESIDE) found.add(last);
    }
  });
  return found;
}

/** 逾期加收50元, we charge $50: what is taken is no turnover. */
function isTaken(normal: string, sum: Token): boolean {
  return /(?:[扣赔补罚]|[扣补]除|扣取|[加补代]?收取?|缴纳?|charged?|pay|deduct|debit)\s?$/.test(
    normal.slice(Math.max(0, sum.from - 8), sum.from),
  );
}

/** Whether a token is a sum of money. */
export function isSum(token: Token): boolean {
  const kind = token.slot?.kind;
  return kind === 'num.money' || kind === 'num.bare' || kind === 'num.plus';
}

const CLAUSE_ENDS = /[,，；;\t|]/g;
const SEGMENT_ENDS = /[,，、；;\t|]/g;

/** Offsets at which the clauses of a sentence end: behind commas and the like, not within an enumeration with 、. */
export function clauseCuts(normal: string): number[] {
  return cutsAt(normal, CLAUSE_ENDS);
}

/** Offsets behind each of the marks that parts words, not digits. */
function cutsAt(normal: string, marks: RegExp): number[] {
  const cuts: number[] = [];
  for (const { index } of normal.matchAll(marks)) {
    if (/\d/.test(normal[index - 1] ?? '') && /\d/.test(normal[index + 1] ?? '')) continue;
    cuts.push(index + 1);
  }
  return cuts;
}

/** The nearest fee before the sum with no other sum in between, else the nearest behind it. */
function ownerIn(fees: readonly Token[], sum: Token, tokens: readonly Token[]): Token | undefined {
  const reach = fees.some((fee) => fee.to - fee.from > 8) ? REACH_LATIN : REACH;
  const free = (from: number, to: number) =>
    to - from <= reach && !tokens.some((t) => isSum(t) && t.from >= from && t.to <= to);
  const before = fees.filter((fee) => fee.to <= sum.from).at(-1);
  if (before && free(before.to, sum.from)) return before;
  const behind = fees.find((fee) => fee.from >= sum.to);
  return behind && free(sum.to, behind.from) ? behind : undefined;
}
