/**
 * What the scanner tells a frame to show, and how the frame reads it: it may come from a process that a
 * page of another site has taken over. Nothing of it is believed but its shape; words of it are only
 * ever drawn as text.
 */
import { isFields } from '../../core/fields';
import {
  CATEGORIES,
  type Finding,
  PAGE_KINDS,
  type PageVerdict,
  SEVERITIES,
  STANCES,
} from '../../core/model';
import type { GuardFacts } from '../guard/facts';
import type { CardContent } from '../ui/content';

/** Findings that one frame is told of at most, worst first. */
export const MAX_SHOWN = 200;
/** UTF-16 units of one string. */
const MAX_WORDS = 20_000;

/** What stands in one frame. */
export interface FrameShown {
  page: PageVerdict;
  /** In order of `start`; offsets into the frame's own text. */
  findings: Finding[];
  /** What the card of each finding says; null for those without a card. */
  cards: (CardContent | null)[];
  /** Indexes of findings that are not painted: the user has called them no problem. */
  dismissed: number[];
}

/** Reads it; null where anything is not what it should be. */
export function readShown(value: unknown): FrameShown | null {
  if (!isFields(value)) return null;
  const { page, findings, cards, dismissed } = value;
  if (!isVerdict(page)) return null;
  if (!isListOf(findings, isFinding) || !isListOf(cards, isCardOrNull)) return null;
  if (!isListOf(dismissed, isCount) || cards.length !== findings.length) return null;
  return { page, findings, cards, dismissed };
}

/** Reads what the guard has to say of the whole page; `first` is a finding of the page's report. */
export function readGuard(value: unknown): GuardFacts | null {
  return isGuard(value) ? value : null;
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.length <= MAX_SHOWN && value.every(is);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_WORDS;
}

function isOneOf(words: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && words.includes(value);
}

function isLanguage(value: unknown): boolean {
  return value === 'zh' || value === 'en';
}

function isVerdict(value: unknown): value is PageVerdict {
  if (!isFields(value) || !isFields(value.kinds)) return false;
  return isOneOf(PAGE_KINDS, value.kind) && isLanguage(value.language);
}

function isFinding(value: unknown): value is Finding {
  if (!isFields(value) || !isFields(value.facts)) return false;
  const { start, end, reasons, law, quote, rule } = value;
  if (!isCount(start) || !isCount(end) || end < start) return false;
  return (
    isOneOf(CATEGORIES, value.category) &&
    isOneOf(STANCES, value.stance) &&
    isOneOf(SEVERITIES, value.severity) &&
    isWords(quote) &&
    isWords(rule) &&
    Array.isArray(reasons) &&
    Array.isArray(law)
  );
}

function isCardOrNull(value: unknown): value is CardContent | null {
  return value === null || isCard(value);
}

function isCard(value: unknown): value is CardContent {
  if (!isFields(value) || !isOneOf(SEVERITIES, value.severity)) return false;
  const { key, title, quote, means, todo, against = '', source = '' } = value;
  const lines = [value.concealed, value.why, value.reasons];
  return (
    isLanguage(value.language) &&
    [key, title, quote, means, todo, against, source].every(isWords) &&
    lines.every((list) => isListOf(list, isWords))
  );
}

function isGuard(value: unknown): value is GuardFacts {
  if (!isFields(value) || typeof value.armed !== 'boolean') return false;
  const { first, lines } = value;
  if (!isListOf(lines, isWords)) return false;
  return first === undefined || (isFields(first) && isCount(first.index) && isWords(first.quote));
}
