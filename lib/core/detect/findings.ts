/** Matches of one sentence to findings: the best one for each category and clause. */
import { LAW_OF } from '../laws';
import {
  CATEGORIES,
  type Category,
  type Finding,
  type LawRef,
  type PageVerdict,
  type Reason,
} from '../model';
import type { Rule } from '../rules/types';
import { type FactConcepts, factsOf } from './facts';
import { type Frame, stanceOf } from './frames';
import type { Match } from './grammar';
import { type Segments, segmentsOf } from './segments';
import { type PageSubject, severityOf } from './severity';
import type { Token, TokenSentence } from './tokens';

/** What a sentence's matches are judged by. */
export interface FindingContext {
  text: string;
  page: PageVerdict;
  about: PageSubject;
  facts: FactConcepts;
}

/** A finding with the rule that found it. */
export interface Judged {
  finding: Finding;
  rule: Rule;
}

/** The findings of one sentence, in order of start, then of category. */
export function findingsOf(
  sentence: TokenSentence,
  frame: Frame,
  matches: readonly Match[],
  context: FindingContext,
): Judged[] {
  const segments = segmentsOf(sentence, context.facts);
  const usable = matches.filter(
    (match) =>
      (context.about.trade || !match.rule.needsTrade) && !takesFromOther(match, segments, context),
  );
  const best = new Map<Category, Match>();
  for (const match of usable) {
    const rival = best.get(match.rule.category);
    if (!rival || isBetter(match, rival)) best.set(match.rule.category, match);
  }
  return [...best.values()]
    .map((match) => widened(match, usable))
    .sort((a, b) => a.start - b.start || rankOf(a) - rankOf(b))
    .map((match) => ({
      finding: toFinding(match, sentence, segments, frame, context),
      rule: match.rule,
    }));
}

/** Categories in which a sum is a price, never a turnover to be reached. */
const CHARGES: ReadonlySet<Category> = new Set([
  'activation_fee',
  'data_fee',
  'recurring_fee',
  'penalty',
]);

/** Whether a match names one fee and takes its sum or its verb from the segment of another. */
function takesFromOther(match: Match, segments: Segments, { facts }: FindingContext): boolean {
  const isFee = (token: Token) => token.concepts.some((concept) => facts.fees.has(concept));
  const fees = match.tokens.filter(isFee);
  if (CHARGES.has(match.rule.category) && match.tokens.some(segments.isThreshold)) return true;
  if (fees.length === 0) return false;
  const own = new Set(fees.map((fee) => segments.of(fee)));
  return match.tokens.some((token) => {
    if (fees.includes(token)) return false;
    const owner = segments.ownerOf(token);
    if (owner) return !fees.includes(owner);
    const there = segments.feesIn(segments.of(token));
    return !own.has(segments.of(token)) && there.length > 0;
  });
}

function rankOf(match: Match): number {
  return CATEGORIES.indexOf(match.rule.category);
}

/** A span may grow to this (units of normalised text) by what overlaps it. */
const WIDEST = 60;

/** Takes in the matches of the same category that overlap: one clause, said in several ways. */
function widened(match: Match, all: readonly Match[]): Match {
  return all.reduce((wide, other) => {
    if (other.rule.category !== match.rule.category) return wide;
    if (other.from > wide.to || other.to < wide.from) return wide;
    const from = Math.min(wide.from, other.from);
    const to = Math.max(wide.to, other.to);
    if (to - from > WIDEST) return wide;
    const tokens = [...new Set([...wide.tokens, ...other.tokens])];
    const [start, end] = [Math.min(wide.start, other.start), Math.max(wide.end, other.end)];
    return { rule: wide.rule, tokens, from, to, start, end };
  }, match);
}

function weightOf(match: Match): number {
  return match.rule.weight ?? 0.8;
}

/** Surer rules first, then more words, then the earlier and the shorter span. */
function isBetter(a: Match, b: Match): boolean {
  if (weightOf(a) !== weightOf(b)) return weightOf(a) > weightOf(b);
  if (a.tokens.length !== b.tokens.length) return a.tokens.length > b.tokens.length;
  if (a.start !== b.start) return a.start < b.start;
  return a.end < b.end;
}

function toFinding(
  match: Match,
  sentence: TokenSentence,
  segments: Segments,
  frame: Frame,
  context: FindingContext,
): Finding {
  const { text, page, about } = context;
  const { rule } = match;
  const { start, end } = withSum(match, sentence, segments);
  const facts = factsOf(text, match, sentence, segments, context.facts);
  const stance = stanceOf(match, frame, page);
  return {
    category: rule.category,
    rule: rule.id,
    stance,
    severity: severityOf(rule.category, stance, facts, page, about),
    confidence: confidenceOf(match, frame, page),
    start,
    end,
    quote: text.slice(start, end),
    facts,
    reasons: reasonsOf(match, frame, context),
    law: [...(rule.law ?? lawOf(rule, page))],
  };
}

const TOUCHING = 2;

/** The span, with a sum that stands right behind it: 首刷扣除服务费 299元. */
function withSum(
  match: Match,
  sentence: TokenSentence,
  segments: Segments,
): { start: number; end: number } {
  if (match.tokens.some((token) => token.slot?.money)) return match;
  const sum = sentence.tokens.find(
    (token) =>
      token.slot?.money &&
      token.from >= match.to &&
      token.from - match.to <= TOUCHING &&
      match.tokens.includes(segments.ownerOf(token) ?? (match.tokens[0] as Token)),
  );
  return { start: match.start, end: sum?.end ?? match.end };
}

/** Chinese law for Chinese pages; for others none is known here. */
function lawOf(rule: Rule, page: PageVerdict): readonly LawRef[] {
  return page.language === 'zh' ? LAW_OF[rule.category] : [];
}

function confidenceOf(match: Match, frame: Frame, page: PageVerdict): number {
  const framed = frame.question || frame.report > 0 ? 0.95 : 1;
  const certain = 0.7 + 0.3 * page.kinds[page.kind];
  return Math.round(weightOf(match) * framed * certain * 100) / 100;
}

function reasonsOf(match: Match, frame: Frame, { text, page, about }: FindingContext): Reason[] {
  const words = [...match.tokens]
    .sort((a, b) => a.start - b.start)
    .map((t) => text.slice(t.start, t.end));
  const reasons: Reason[] = [
    { id: 'wording', words: words.join(' … ') },
    { id: `page_${page.kind}` },
  ];
  if (frame.question) reasons.push({ id: 'asked' });
  else if (frame.report > 0 && page.kind !== 'contract') reasons.push({ id: 'told' });
  if (!about.trade) reasons.push({ id: 'not_card_trade' });
  return reasons;
}
