/** Matches of one sentence to findings: the best one for each category and clause. */
import { LAW_OF } from '../laws';
import { CATEGORIES, type Finding, type LawRef, type PageVerdict } from '../model';
import type { Rule } from '../rules/types';
import { chosen } from './choose';
import { judgeConfidence, severityFor } from './confidence';
import { type DenialConcepts, denierOf } from './denials';
import { type FactConcepts, factsOf } from './facts';
import { asideAt, type Frame, stanceOf } from './frames';
import type { Match } from './grammar';
import type { Joint, ReadSentence } from './scope';
import { type Segments, segmentsOf } from './segments';
import { type PageSubject, severityOf } from './severity';
import type { Token, TokenSentence } from './tokens';

/** What a sentence's matches are judged by. */
export interface FindingContext {
  text: string;
  page: PageVerdict;
  about: PageSubject;
  facts: FactConcepts;
  denials: DenialConcepts;
}

/** A finding with the rule that found it. */
export interface Judged {
  finding: Finding;
  rule: Rule;
  /** What its confidence was told by; absent where no clause was matched. See confidence-signs.ts. */
  signs?: readonly number[];
}

/**
 * The findings of one sentence, in order of start, then of category, from the matches that count
 * ({@link mayCount}). `clauses`: where its clauses end (normalised), see segments.ts.
 */
export function findingsOf(
  sentence: ReadSentence,
  frame: Frame,
  matches: readonly Match[],
  clauses: readonly number[],
  context: FindingContext,
): Judged[] {
  const segments = segmentsOf(sentence, context.facts);
  const voiceAt = (place: number) => asideAt(frame, place)?.stance ?? 'own';
  const read = { ...sentence, clauses, segments };
  const isDenied = denierOf(read, context.denials);
  const said = matches.filter((match) => !isDenied(match));
  return chosen(said, read, context.facts, voiceAt)
    .sort((a, b) => a.start - b.start || rankOf(a) - rankOf(b))
    .map((match) => toJudged(match, sentence, segments, frame, context));
}

/** Whether a match counts on this page and, where the sentence has two parts, takes words from both. */
export function mayCount(
  { rule, from, to }: Match,
  joint: Joint | undefined,
  { about }: FindingContext,
): boolean {
  if (rule.needsTrade && !about.trade) return false;
  return !joint || (from < joint.border && to > joint.border);
}

function rankOf(match: Match): number {
  return CATEGORIES.indexOf(match.rule.category);
}

function toJudged(
  match: Match,
  sentence: ReadSentence,
  segments: Segments,
  frame: Frame,
  context: FindingContext,
): Judged {
  const { text, page, about } = context;
  const { rule } = match;
  const { start, end } = sentence.joint
    ? acrossSpan(match, sentence.joint)
    : withSum(match, sentence, segments);
  const facts = factsOf(match, sentence, segments, context);
  const stance = stanceOf(match, frame, page);
  const { confidence, reasons, signs } = judgeConfidence({ ...context, match, frame, facts });
  const finding: Finding = {
    category: rule.category,
    rule: rule.id,
    stance,
    severity: severityFor(
      confidence,
      severityOf(rule.category, stance, facts, page, about, rule.severity),
      rule,
    ),
    confidence,
    start,
    end,
    quote: text.slice(start, end),
    facts,
    reasons: [{ id: 'wording', words: wordsOf(match, text) }, ...reasons],
    law: [...(rule.law ?? lawOf(rule, page))],
  };
  return { finding, rule, signs };
}

/** A span over two lines may be so long (raw units). */
const ACROSS = 60;

/** From the lead-in to the item where that is short and says something new, else the item's own words. */
function acrossSpan(match: Match, joint: Joint): { start: number; end: number } {
  const isNew = joint.adjacent && !joint.said.has(match.rule.category);
  if (isNew && match.end - match.start <= ACROSS) return match;
  const own = match.tokens.filter((token) => token.to > joint.border);
  return {
    start: Math.max(joint.start, Math.min(...own.map((token) => token.start))),
    end: Math.max(...own.map((token) => token.end)),
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

/** The words that the match rests on, in the order of the text. */
function wordsOf(match: Match, text: string): string {
  return [...match.tokens]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ');
}
