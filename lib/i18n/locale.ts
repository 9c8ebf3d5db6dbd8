/** Which language to speak: the reader's own choice first, else the browser's, else Chinese. */
import type { Locale } from '../core/explain';

export type { Locale } from '../core/explain';

/** What the reader chose in the language switch; `auto` follows the browser. */
export type LocaleChoice = Locale | 'auto';

/**
 * Picks the language from the choice and the browser's language tags (BCP 47, best first).
 * A tag that is neither Chinese nor English is passed over; with none left it is Chinese, since
 * the pages this tool reads are.
 */
export function pickLocale(choice: LocaleChoice, tags: readonly string[]): Locale {
  if (choice !== 'auto') return choice;
  for (const tag of tags) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    if (primary === 'zh' || primary === 'en') return primary;
  }
  return 'zh';
}

/** The tag for `lang` attributes. Han text needs the script's own tag for the right glyph forms. */
export function langTag(locale: Locale): string {
  return locale === 'zh' ? 'zh-CN' : 'en';
}
