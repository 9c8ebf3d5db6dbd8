/** Rule packs as data: the words, the clauses they make, and what those clauses mean. */
import type { Category, Language, LawRef, Severity, Stance } from '../model';

/**
 * Words by concept. A concept is a short dotted name (`fee.start`); its words stand in one string,
 * parted by `|`. Words are written folded: lower case, simplified, no fillers between Han
 * characters, one space between Latin words and for a hyphen. A trailing `*` lets a Latin word
 * go on (`refund*` reads refunded, refunds).
 */
export type Lexicon = Readonly<Record<string, string>>;

/**
 * One clause pattern. Elements are parted by spaces and must follow one another in a sentence:
 *
 * - `fee.start` a token of that concept; `fee.start|fee.deposit` of either;
 *   `fee.*` of any concept that begins so
 * - `<8>` between two elements: at most 8 code units of normalised text between them (else the pack's default)
 * - `!neg` between two elements: no token of that concept between them
 * - `~` in front of the pattern: the elements may stand in any order
 */
export type Pattern = string;

/** One rule: one way in which a sentence does what its category says. */
export interface Rule {
  /** `<language>.<category>.<name>`. */
  id: string;
  category: Category;
  patterns: readonly Pattern[];
  /**
   * Patterns that take the match away where they stand in its own clauses. A clause goes from comma to
   * comma (tab, semicolon; not 、). With `^` in front of the pattern: anywhere in the sentence.
   */
  unless?: readonly Pattern[];
  /** The stance the words have where nothing frames them. Default: `term`. */
  stance?: Stance;
  /** Severity of the term before page kind and facts speak. Default: the category's. */
  severity?: Severity;
  /** 0 to 1: how sure the words alone are. Default 0.8. */
  weight?: number;
  /** Only where the page is about card payments. For words that mean much elsewhere (押金). */
  needsTrade?: boolean;
  /** Categories whose terms take this promise back (0押金 against 首刷冻结299元). Default: none. */
  contradictedBy?: readonly Category[];
  /** Legal texts for this rule; default: the category's. */
  law?: readonly LawRef[];
}

/** All rules of one language. */
export interface RuleSet {
  id: string;
  language: Language;
  /** Greatest distance between two elements of a pattern, in code units of normalised text, where none is named. */
  gap: number;
  rules: readonly Rule[];
}

/** All rules and words of one language. */
export interface RulePack extends RuleSet {
  lexicon: Lexicon;
}
