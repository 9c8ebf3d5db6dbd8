/**
 * What the confidence of a finding is told by: a few plain signs of the clause, its sentence and its page.
 *
 * Each sign is a number of about -2 to 2. The model over them is confidence.ts. Tried and left out, since
 * they told nothing on pages that the model had not seen: whether the fee is named, the length of the
 * sentence, a negator close before the words.
 */
import { CATEGORIES, type Facts, type PageVerdict } from '../model';
import type { Rule } from '../rules/types';
import type { Voice } from './frames';
import type { Match } from './grammar';
import type { PageSubject } from './severity';
import type { Token } from './tokens';

const PLAIN = [
  'rule',
  'words',
  'gap',
  'sum',
  'asked',
  'told',
  'advised',
  'offer',
  'contract',
  'others',
  'unsure',
  'trade',
] as const;

/** Name of each sign, in the order of the weights; the categories come last. */
export const CONFIDENCE_SIGNS: readonly string[] = [...PLAIN, ...CATEGORIES];

/** How a clause is worded, in numbers. */
export interface Wording {
  /** Words that it rests on. */
  words: number;
  /** Widest distance between two of them that are neighbours, in normalised units. */
  gap: number;
  /** Whether one was read through characters that were swapped for others of the same sound. */
  guessed: boolean;
}

/** Reads the wording of a match. */
export function wordingOf({ tokens }: Pick<Match, 'tokens'>): Wording {
  const guessed = tokens.some((token) => token.guessed === true);
  return { words: tokens.length, gap: widestGap(tokens), guessed };
}

/** All that is known where a clause becomes a finding. */
export interface ConfidenceInput {
  rule: Rule;
  wording: Wording;
  voice: Pick<Voice, 'question' | 'report' | 'advice'>;
  facts: Facts;
  page: PageVerdict;
  about: PageSubject;
}

/** Values of {@link CONFIDENCE_SIGNS}. */
export function confidenceSigns(input: ConfidenceInput): number[] {
  const { rule, wording, voice, facts, page, about } = input;
  const { offer, contract, article, complaint } = page.kinds;
  // In the order of PLAIN.
  const signs = [
    logOdds(rule.weight ?? 0.8),
    Math.log2(Math.min(wording.words, 8)),
    Math.log1p(wording.gap / unitsOfWord(page)),
    facts.money ? 1 : 0,
    voice.question ? 1 : 0,
    Math.log1p(voice.report),
    Math.log1p(voice.advice),
    offer,
    contract,
    article + complaint,
    1 - page.kinds[page.kind],
    about.trade ? 1 : 0,
  ];
  for (const category of CATEGORIES) signs.push(category === rule.category ? 1 : 0);
  return signs;
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

function widestGap(tokens: readonly Token[]): number {
  const inOrder = [...tokens].sort((a, b) => a.from - b.from);
  let widest = 0;
  let reach = inOrder[0]?.to ?? 0;
  for (const token of inOrder) {
    widest = Math.max(widest, token.from - reach);
    reach = Math.max(reach, token.to);
  }
  return widest;
}
