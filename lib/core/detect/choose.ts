/**
 * Which matches of a sentence become findings: the best one for each category and clause.
 *
 * A clause said in several ways is one finding; 「激活金299元，另收押金100元」 has two clauses that charge.
 */
import type { Category } from '../model';
import { countUpTo, reachOf, type Span } from './blocks';
import { carries } from './concept-sets';
import type { FactConcepts } from './facts';
import type { Match } from './grammar';
import { isSum, type Segments } from './segments';
import type { Token, TokenSentence } from './tokens';

/** Categories in which a sum is a price, never a turnover to be reached. */
const CHARGES: ReadonlySet<Category> = new Set([
  'activation_fee',
  'data_fee',
  'recurring_fee',
  'penalty',
]);

/** A sentence with its parts. */
export interface ClausedSentence extends Pick<TokenSentence, 'normal' | 'tokens'> {
  /** Where its clauses end, in order (normalised): clauseCuts of segments.ts. */
  clauses: readonly number[];
  segments: Segments;
}

/** The matches to report, each widened by those that say the same. `voiceAt` tells who speaks at a raw offset. */
export function chosen(
  matches: readonly Match[],
  sentence: ClausedSentence,
  facts: FactConcepts,
  voiceAt: (place: number) => string,
): Match[] {
  const { segments, clauses } = sentence;
  const usable = matches.filter(
    (match) =>
      !takesFromOther(match, segments, facts) && voiceAt(match.start) === voiceAt(match.end - 1),
  );
  const byCategory = new Map<Category, Match[]>();
  for (const match of usable) {
    const known = byCategory.get(match.rule.category);
    if (known) known.push(match);
    else byCategory.set(match.rule.category, [match]);
  }
  return [...byCategory.values()].flatMap((rivals) => {
    if (rivals.length === 1) return rivals;
    const best = bestOfClauses(rivals, (match) =>
      objectOf(match, sentence, facts, voiceAt(match.start)),
    );
    return best.map((match) => {
      const within = reachOf(match, clauses);
      const near = best.length === 1 ? rivals : rivals.filter((rival) => isWithin(rival, within));
      return widened(match, near);
    });
  });
}

/** Whether a match names one fee and takes its sum or its verb from the segment of another. */
function takesFromOther(match: Match, segments: Segments, facts: FactConcepts): boolean {
  const { tokens } = match;
  if (CHARGES.has(match.rule.category) && tokens.some(segments.isThreshold)) return true;
  if (!tokens.some((token) => isFee(token, facts))) return false;
  const fees = tokens.filter((token) => isFee(token, facts));
  return tokens.some((token) => {
    if (fees.includes(token)) return false;
    const owner = segments.ownerOf(token);
    if (owner) return !fees.includes(owner);
    const segment = segments.of(token);
    return segments.feesIn(segment).length > 0 && !fees.some((fee) => segments.of(fee) === segment);
  });
}

function isFee(token: Token, { fees }: FactConcepts): boolean {
  return carries(token, fees);
}

/** What a match is about, and where it stands: two of one category differ in all three or are one. */
interface ClauseObject {
  /** A promise that something is free, in its own words: each of a list is one. */
  promise: string | undefined;
  fee: string | undefined;
  sum: number | undefined;
  /** First and last clause. */
  first: number;
  last: number;
  /** First and last segment: an enumeration of priced fees has one a segment. */
  segments: readonly [number, number];
  /** Who says it. */
  voice: string;
}

function objectOf(
  match: Match,
  { normal, tokens, segments, clauses }: ClausedSentence,
  facts: FactConcepts,
  voice: string,
): ClauseObject {
  const fee = match.tokens.find((token) => isFee(token, facts));
  const sum =
    match.tokens.find((token) => isSum(token) && !segments.isThreshold(token)) ??
    (fee && tokens.find((token) => segments.ownerOf(token) === fee));
  const places = match.tokens.map((token) => segments.of(token));
  return {
    promise: match.rule.category === 'free_bait' ? normal.slice(match.from, match.to) : undefined,
    fee: fee && normal.slice(fee.from, fee.to),
    sum: sum?.slot?.money?.amount,
    first: countUpTo(clauses, match.from),
    last: countUpTo(clauses, match.to - 1),
    segments: [Math.min(...places), Math.max(...places)],
    voice,
  };
}

/** The best match, then each next best that stands in other clauses and is about something else. */
function bestOfClauses(
  rivals: readonly Match[],
  describe: (match: Match) => ClauseObject,
): Match[] {
  const taken: { match: Match; object: ClauseObject }[] = [];
  for (const match of [...rivals].sort(byQuality)) {
    const object = describe(match);
    if (taken.every((other) => isApart(object, other.object))) taken.push({ match, object });
  }
  return taken.map(({ match }) => match);
}

/** Two fees, two prices of what is not named alike, or two voices. */
function isApart(a: ClauseObject, b: ClauseObject): boolean {
  const otherSegment = a.segments[1] < b.segments[0] || b.segments[1] < a.segments[0];
  if (a.promise !== b.promise && otherSegment) return true;
  const otherSum = a.sum !== undefined && b.sum !== undefined && a.sum !== b.sum;
  const named = a.fee !== undefined && b.fee !== undefined;
  const otherThing = named ? a.fee !== b.fee : otherSum;
  if (a.last < b.first || b.last < a.first) return otherThing || a.voice !== b.voice;
  return otherSegment && otherThing && otherSum;
}

/** A span may grow to this (units of normalised text) by what overlaps it. */
const WIDEST = 60;

/** Takes in the matches that overlap: one clause, said in several ways. */
function widened(match: Match, rivals: readonly Match[]): Match {
  return rivals.reduce((wide, rival) => {
    if (rival === wide || rival.from > wide.to || rival.to < wide.from) return wide;
    const from = Math.min(wide.from, rival.from);
    const to = Math.max(wide.to, rival.to);
    if (to - from > WIDEST) return wide;
    const more = rival.tokens.filter((token) => !wide.tokens.includes(token));
    if (more.length === 0) return wide;
    const tokens = [...wide.tokens, ...more];
    const [start, end] = [Math.min(wide.start, rival.start), Math.max(wide.end, rival.end)];
    return { rule: wide.rule, tokens, from, to, start, end };
  }, match);
}

function isWithin(match: Match, { from, to }: Span): boolean {
  return match.from >= from && match.to <= to;
}

/** Surer rules first, then more words, then the earlier and the shorter span. */
function byQuality(a: Match, b: Match): number {
  return (
    weightOf(b) - weightOf(a) ||
    b.tokens.length - a.tokens.length ||
    a.start - b.start ||
    a.end - b.end
  );
}

/** How sure a match's words alone are, 0 to 1. */
function weightOf(match: Match): number {
  return match.rule.weight ?? 0.8;
}
