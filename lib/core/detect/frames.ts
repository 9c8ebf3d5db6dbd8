/** Stance: who says a clause and to what end, from its frame and the page it stands on. */
import type { Category, PageVerdict, Stance } from '../model';
import type { Rule } from '../rules/types';
import { type Aside, type AsideConcepts, asideConcepts, asidesOf, opensClause } from './asides';
import { type ConceptSet, carries, conceptSet } from './concept-sets';
import type { Concepts } from './concepts';
import type { Match } from './grammar';
import type { TokenSentence } from './tokens';

/** Concept numbers of the frames. */
export interface FrameConcepts {
  ask: ConceptSet;
  report: ConceptSet;
  advice: ConceptSet;
  /** Words that tell of others whatever the page: 据报道, 有网友. */
  strong: ConceptSet;
  /** The seller's word for itself: 我司, we. */
  seller: ConceptSet;
  asides: AsideConcepts;
}

/** Looks the concepts up once. */
export function frameConcepts(concepts: Concepts, packs: readonly string[]): FrameConcepts {
  const set = (...names: string[]) => conceptSet(concepts, packs, ...names);
  return {
    ask: set('ask'),
    report: set('report', 'report.strong'),
    advice: set('advice'),
    strong: set('report.strong'),
    seller: set('frame.seller'),
    asides: asideConcepts(concepts, packs),
  };
}

/** What frames a sentence. */
export interface Frame {
  /** The whole of it asks. */
  question: boolean;
  /** Words that tell of others, and words that advise: how many. */
  report: number;
  advice: number;
  /** Where words stand that tell of others whatever the page (raw offset); -1: nowhere. */
  toldFrom: number;
  /** The seller names itself and nobody else is told of: 本公司POS机首刷冻结299元. */
  seller: boolean;
  /** Parts with a stance of their own. */
  asides: readonly Aside[];
}

/** Reads the frame of one sentence. */
export function frameOf(text: string, sentence: TokenSentence, c: FrameConcepts): Frame {
  const count = (wanted: ConceptSet) =>
    sentence.tokens.filter((token) => carries(token, wanted)).length;
  const last = text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end);
  const [report, advice] = [count(c.report), count(c.advice)];
  return {
    question: /[?？]/.test(last) || endsAsking(sentence, c) || isAskingHeading(text, sentence, c),
    report,
    advice,
    toldFrom: sentence.tokens.find((token) => carries(token, c.strong))?.start ?? -1,
    seller: report === 0 && advice === 0 && namesSeller(text, sentence, c),
    asides: asidesOf(text, sentence, c.asides),
  };
}

/** At the beginning of a clause: 非我司版本 is another's. */
function namesSeller(text: string, { tokens }: TokenSentence, c: FrameConcepts): boolean {
  return tokens.some((token) => carries(token, c.seller) && opensClause(text, token.start));
}

/** 怎么办, 吗 near the end of a sentence without a question mark. */
function endsAsking(sentence: TokenSentence, c: FrameConcepts): boolean {
  const last = sentence.tokens.filter((token) => carries(token, c.ask)).at(-1);
  return last !== undefined && sentence.end - last.end <= 2;
}

/** A line longer than this (raw units) is no heading. */
const HEADING = 60;

/** 如何退还押金, How to get a deposit back: a short line that begins with a word of asking and has no end mark. */
function isAskingHeading(text: string, sentence: TokenSentence, c: FrameConcepts): boolean {
  const line = text.slice(sentence.start, sentence.end).trim();
  if (line.length > HEADING || /[.。!！;；:：…,，]/.test(line)) return false;
  const [first] = sentence.tokens;
  return (
    first !== undefined &&
    carries(first, c.ask) &&
    text.slice(sentence.start, first.start).trim() === '' &&
    /\n$/.test(text.slice(sentence.start, sentence.end + 1))
  );
}

/** The aside in which a place of the text (raw offset) stands. */
export function asideAt(frame: Frame, place: number): Aside | undefined {
  return frame.asides.find(({ start, end }) => start <= place && place < end);
}

/** Categories whose words favour the reader. */
const PROMISES: ReadonlySet<Category> = new Set([
  'free_bait',
  'refund_promise',
  'impersonation',
  'card_abuse',
]);

/** Probability mass of pages that tell of others. */
function telling(page: PageVerdict): number {
  return page.kinds.article + page.kinds.complaint;
}

/** What a sentence's frame says of one match: no offsets, so that a match can be told anew. */
export interface Voice extends Pick<Frame, 'question' | 'report' | 'advice' | 'seller'> {
  /** The stance of the aside that it stands in. */
  aside: Aside['stance'] | undefined;
  /** It stands behind words that tell of others whatever the page. */
  told: boolean;
}

/** Reads a match's voice off its sentence's frame. */
export function voiceOf({ start }: Pick<Match, 'start'>, frame: Frame): Voice {
  const { question, report, advice, seller, toldFrom } = frame;
  const told = toldFrom >= 0 && toldFrom < start;
  return { question, report, advice, seller, told, aside: asideAt(frame, start)?.stance };
}

/**
 * The stance of a clause. An aside of the sentence speaks first, then its frame, then the page: what an
 * article says of a fee is a report, what an offer says of it is a term or a promise.
 */
export function stanceOf(rule: Rule, voice: Voice, page: PageVerdict): Stance {
  const { aside } = voice;
  // A contract that names others (其他商家, 转让给他人) still speaks for itself.
  if (aside && !(aside === 'report' && page.kinds.contract >= 0.5)) return aside;
  if (voice.question) return 'question';
  const own = rule.stance ?? (PROMISES.has(rule.category) ? 'promise' : 'term');
  if (voice.told && page.kinds.contract < 0.5) return 'report';
  // An article that goes over into an offer: the page caps the alarm, but it is the seller who speaks.
  if (voice.seller && page.kinds.complaint < 0.3) return own;
  const told = telling(page);
  if (told + page.kinds.other * 0.5 > 0.5)
    return voice.advice > voice.report && voice.advice > 0 ? 'advice' : 'report';
  if (voice.report >= 2 && page.kinds.contract < 0.5) return 'report';
  if (voice.report >= 1 && page.kinds.contract < 0.3 && told > 0.25) return 'report';
  return own;
}
