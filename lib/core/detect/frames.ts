/** Stance: who says a sentence, and to what end, from its frame and the page it stands on. */
import type { Category, PageVerdict, Stance } from '../model';
import type { Match } from './grammar';
import type { Token, TokenSentence } from './tokens';
import type { Concepts } from './vocabulary';

/** Concept numbers of the frames. */
export interface FrameConcepts {
  ask: ReadonlySet<number>;
  report: ReadonlySet<number>;
  /** Words that tell of others whatever the page: 据报道, 有网友. */
  strong: ReadonlySet<number>;
  advice: ReadonlySet<number>;
}

/** Looks the concepts up once. */
export function frameConcepts(concepts: Concepts, packs: readonly string[]): FrameConcepts {
  const set = (...names: string[]) =>
    new Set(names.flatMap((name) => packs.flatMap((pack) => concepts.matching(pack, name))));
  return {
    ask: set('ask'),
    report: set('report', 'report.strong'),
    strong: set('report.strong'),
    advice: set('advice'),
  };
}

/** What frames a sentence. */
export interface Frame {
  question: boolean;
  report: number;
  advice: number;
  /** Where words stand that tell of others whatever the page (normalised offset); -1: nowhere. */
  toldFrom: number;
}

/** Reads the frame of one sentence. */
export function frameOf(text: string, sentence: TokenSentence, c: FrameConcepts): Frame {
  const count = (wanted: ReadonlySet<number>) =>
    sentence.tokens.filter((token) => token.concepts.some((concept) => wanted.has(concept))).length;
  const last = text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end);
  return {
    question: /[?？]/.test(last) || endsAsking(sentence, c),
    report: count(c.report),
    advice: count(c.advice),
    toldFrom: sentence.tokens.find((t) => t.concepts.some((n) => c.strong.has(n)))?.from ?? -1,
  };
}

/** 怎么办, 吗 near the end of a sentence without a question mark. */
function endsAsking(sentence: TokenSentence, c: FrameConcepts): boolean {
  const asking = sentence.tokens.filter((token: Token) =>
    token.concepts.some((concept) => c.ask.has(concept)),
  );
  const last = asking[asking.length - 1];
  return last !== undefined && sentence.end - last.end <= 2;
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

/**
 * The stance of a match. A frame in the sentence speaks first, then the page: what an article says
 * of a fee is a report, what an offer says of it is a term or a promise.
 */
export function stanceOf(match: Match, frame: Frame, page: PageVerdict): Stance {
  if (frame.question) return 'question';
  const own = match.rule.stance ?? (PROMISES.has(match.rule.category) ? 'promise' : 'term');
  if (frame.toldFrom >= 0 && frame.toldFrom < match.from && page.kinds.contract < 0.5) {
    return 'report';
  }
  const told = telling(page);
  if (told + page.kinds.other * 0.5 > 0.5)
    return frame.advice > frame.report && frame.advice > 0 ? 'advice' : 'report';
  if (frame.report >= 2 && page.kinds.contract < 0.5) return 'report';
  if (frame.report >= 1 && page.kinds.contract < 0.3 && told > 0.25) return 'report';
  return own;
}
