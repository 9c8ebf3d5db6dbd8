/** Matches of one sentence to clauses, the best one for each category, and clauses to findings. */
import { LAW_OF } from '../laws';
import {
  CATEGORIES,
  type Facts,
  type Finding,
  type Language,
  type LawRef,
  type PageVerdict,
} from '../model';
import type { Rule } from '../rules/types';
import { chosen } from './choose';
import { judgeConfidence, severityFor } from './confidence';
import { type Wording, wordingOf } from './confidence-signs';
import { type DenialConcepts, denierOf } from './denials';
import { type FactConcepts, factsOf } from './facts';
import { asideAt, type Frame, stanceOf, type Voice, voiceOf } from './frames';
import type { Match } from './grammar';
import type { Joint, ReadSentence } from './scope';
import { type Segments, segmentsOf } from './segments';
import { type PageSubject, severityOf } from './severity';
import type { Token, TokenSentence } from './tokens';

/** What a sentence's matches are read by: of the page no more than this, so that what was read can be kept. */
export interface ReadingContext {
  text: string;
  /** Whether the page speaks of card payments. */
  trade: boolean;
  language: Language;
  facts: FactConcepts;
  denials: DenialConcepts;
}

/**
 * A clause that was found, before the page says what it is worth. It holds no offset but its own, and
 * no slice of the text, so that it can be kept and moved (see memory.ts).
 */
export interface Clause {
  rule: Rule;
  start: number;
  end: number;
  facts: Facts;
  voice: Voice;
  wording: Wording;
  /** Where the words stand that it rests on, behind `start`: beginnings and ends, in the order of the text. */
  words: readonly number[];
}

/** A finding with the rule that found it. */
export interface Judged {
  finding: Finding;
  rule: Rule;
  /** What its confidence was told by; absent where no clause was matched. See confidence-signs.ts. */
  signs?: readonly number[];
}

/**
 * The clauses of one sentence, in order of start, then of category, from the matches that count
 * ({@link mayCount}). `cuts`: where its clauses end (normalised), see segments.ts.
 */
export function clausesOf(
  sentence: ReadSentence,
  frame: Frame,
  matches: readonly Match[],
  cuts: readonly number[],
  context: ReadingContext,
): Clause[] {
  const segments = segmentsOf(sentence, context.facts);
  const voiceAt = (place: number) => asideAt(frame, place)?.stance ?? 'own';
  const read = { ...sentence, clauses: cuts, segments };
  const isDenied = denierOf(read, context.denials);
  const said = matches.filter((match) => !isDenied(match));
  return chosen(said, read, context.facts, voiceAt)
    .sort((a, b) => a.start - b.start || rankOf(a) - rankOf(b))
    .map((match) => toClause(match, sentence, segments, frame, context));
}

/** Whether a match counts on this page and, where the sentence has two parts, takes words from both. */
export function mayCount(
  { rule, from, to }: Match,
  joint: Joint | undefined,
  { trade }: ReadingContext,
): boolean {
  if (rule.needsTrade && !trade) return false;
  return !joint || (from < joint.border && to > joint.border);
}

function rankOf(match: Match): number {
  return CATEGORIES.indexOf(match.rule.category);
}

function toClause(
  match: Match,
  sentence: ReadSentence,
  segments: Segments,
  frame: Frame,
  context: ReadingContext,
): Clause {
  const { start, end } = sentence.joint
    ? acrossSpan(match, sentence.joint)
    : withSum(match, sentence, segments);
  return {
    rule: match.rule,
    start,
    end,
    facts: factsOf(match, sentence, segments, context),
    voice: voiceOf(match, frame),
    wording: wordingOf(match),
    words: wordsOf(match, start),
  };
}

/** What a clause is worth on a page. `shift`: how far it has moved since it was read, in raw units. */
export function judged(
  { rule, facts, voice, wording, words, ...clause }: Clause,
  shift: number,
  text: string,
  page: PageVerdict,
  about: PageSubject,
): Judged {
  const [start, end] = [clause.start + shift, clause.end + shift];
  const stance = stanceOf(rule, voice, page);
  const { confidence, reasons, signs } = judgeConfidence({
    rule,
    wording,
    voice,
    facts,
    page,
    about,
  });
  const severity = severityOf(rule.category, stance, facts, page, about, rule.severity);
  const finding: Finding = {
    category: rule.category,
    rule: rule.id,
    stance,
    severity: severityFor(confidence, severity, rule),
    confidence,
    start,
    end,
    quote: text.slice(start, end),
    facts,
    reasons: [{ id: 'wording', words: quoted(text, start, words) }, ...reasons],
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

function wordsOf({ tokens }: Match, start: number): number[] {
  return [...tokens]
    .sort((a, b) => a.start - b.start)
    .flatMap((token) => [token.start - start, token.end - start]);
}

/** The words that a clause rests on, as they stand on the page. */
function quoted(text: string, start: number, words: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < words.length; i += 2)
    parts.push(text.slice(start + (words[i] as number), start + (words[i + 1] as number)));
  return parts.join(' … ');
}
