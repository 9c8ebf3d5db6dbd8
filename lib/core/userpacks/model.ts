/** A user's own rule pack, as it is once it was read and checked (format `swipewise-pack/1`). */
import type { Category, Language, Severity, Stance } from '../model';
import type { LocalText, OwnLaw } from './own';

/** The one value of a pack's `format`; another layout will have another name. */
export const PACK_FORMAT = 'swipewise-pack/1';

/** Sentences that a rule must mark, with the span in ⟦ ⟧ where that matters, and ones it must leave alone. */
export interface PackExamples {
  hits: readonly string[];
  misses: readonly string[];
}

/** One own rule. Patterns are in the language of lib/core/rules/types.ts, cut down as in pattern.ts. */
export interface PackRule {
  id: string;
  category: Category;
  patterns: readonly string[];
  unless: readonly string[];
  stance?: Stance;
  severity?: Severity;
  weight?: number;
  needsTrade: boolean;
  message: LocalText;
  law: readonly OwnLaw[];
  examples: PackExamples;
}

/** A checked pack. Plain data: it may cross a process border and stays what it is. */
export interface UserPack {
  id: string;
  name: LocalText;
  version: string;
  language: Language;
  /** Words by concept, folded as the detector reads them. */
  lexicon: Readonly<Record<string, readonly string[]>>;
  rules: readonly PackRule[];
}
