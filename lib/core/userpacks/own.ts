/** What a finding carries when one of the user's own rules made it. */

/** Words in one or both languages; a reader of the other one gets what there is. */
export interface LocalText {
  zh?: string;
  en?: string;
}

/** A legal text that a pack names. It is shown as the pack's claim; this product has not checked it. */
export interface OwnLaw {
  /** Name of the text, e.g. 某省某办法. */
  title: string;
  /** Article as it is cited, e.g. 第12条. */
  article: string;
  /** In force since: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  effective?: string;
}

/** Where an own rule's finding comes from and what it says: enough to be read without the pack. */
export interface OwnRule {
  /** Id of the pack. */
  pack: string;
  /** Version of the pack that found it. */
  version: string;
  /** The pack's name. */
  name: LocalText;
  /** What the finding means, in the pack's words. */
  message: LocalText;
  law: readonly OwnLaw[];
}

/** The words for a language, else those of the other one; empty where there are none. */
export function wordsIn(text: LocalText, locale: 'zh' | 'en'): string {
  return text[locale] ?? text.zh ?? text.en ?? '';
}
