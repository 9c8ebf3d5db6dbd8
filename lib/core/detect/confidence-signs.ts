/**
 * What the confidence of a finding is told by: a few plain signs of the clause, its sentence and its page.
 *
 * Each sign is a number of about -2 to 2. The model over them is confidence.ts.
 */
import { CATEGORIES, type Facts, type PageVerdict } from '../model';
import type { Frame } from './frames';
import type { Match } from './grammar';
import type { PageSubject } from './severity';
import type { Token, TokenSentence } from './tokens';

const PLAIN = [
  'rule',
  'words',
  'gap',
  'sum',
  'fee',
  'asked',
  'told',
  'advised',
  'negation',
  'length',
  'offer',
  'contract',
  'others',
  'unsure',
  'trade',
] as const;

/** Name of each sign, in the order of the weights; the categories come last. */
export const CONFIDENCE_SIGNS: readonly string[] = [...PLAIN, ...CATEGORIES];

/** All that is known where a match becomes a finding. */
export interface ConfidenceInput {
  match: Match;
  sentence: Pick<TokenSentence, 'normal'>;
  frame: Pick<Frame, 'question' | 'report' | 'advice'>;
  facts: Facts;
  page: PageVerdict;
  about: PageSubject;
}

/** Values of {@link CONFIDENCE_SIGNS}. */
export function confidenceSigns(input: ConfidenceInput): number[] {
  const { match, sentence, frame, facts, page, about } = input;
  const yes = (value: unknown) => (value ? 1 : 0);
  const { offer, contract, article, complaint } = page.kinds;
  const plain: Record<(typeof PLAIN)[number], number> = {
    rule: logOdds(match.rule.weight ?? 0.8),
    words: Math.log2(Math.min(match.tokens.length, 8)),
    gap: Math.log1p(widestGap(match) / unitsOfWord(page)),
    sum: yes(facts.money),
    fee: yes(facts.feeName),
    asked: yes(frame.question),
    told: Math.log1p(frame.report),
    advised: Math.log1p(frame.advice),
    negation: yes(NEGATOR[page.language].test(before(match, sentence))),
    length: Math.log2(Math.max(sentence.normal.length / unitsOfWord(page), 1) / 12),
    offer,
    contract,
    others: article + complaint,
    unsure: 1 - page.kinds[page.kind],
    trade: yes(about.trade),
  };
  return [
    ...PLAIN.map((name) => plain[name]),
    ...CATEGORIES.map((category) => yes(category === match.rule.category)),
  ];
}

/**
 * Whether a word was read through characters that were swapped for others of the same sound. Tokens
 * that are read so carry `guessed`.
 */
export function isGuessed({ tokens }: Pick<Match, 'tokens'>): boolean {
  return tokens.some((token: Token & { guessed?: boolean }) => token.guessed === true);
}

/** A rule's weight may be 1: odds stay finite. */
function logOdds(share: number): number {
  const inside = Math.min(Math.max(share, 0.02), 0.98);
  return Math.log(inside / (1 - inside));
}

/** Units of text that make a word: distances in both languages are told in words. */
function unitsOfWord({ language }: PageVerdict): number {
  return language === 'zh' ? 2 : 6;
}

/** Widest distance between neighbouring words of the match, in normalised units. */
function widestGap({ tokens }: Match): number {
  const inOrder = [...tokens].sort((a, b) => a.from - b.from);
  let widest = 0;
  let reach = inOrder[0]?.to ?? 0;
  for (const token of inOrder) {
    widest = Math.max(widest, token.from - reach);
    reach = Math.max(reach, token.to);
  }
  return widest;
}

/** A negator close before the words that matched: it may turn them round in a way the grammar missed. */
const NEGATOR = {
  zh: /[不无免没未非勿]/,
  en: /\b(?:no|not|never|without|nor|neither|cannot)\b|n['’ ]t\b/i,
} as const;

const CLOSE = 4;

function before(match: Match, { normal }: Pick<TokenSentence, 'normal'>): string {
  return normal.slice(Math.max(0, match.from - CLOSE * 3), match.from);
}
