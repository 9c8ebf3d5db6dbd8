/** The one door to the words of the interface. */
import { en } from './en';
import type { Locale } from './locale';
import { zh } from './zh';

export * from './format';
export * from './locale';

/** Every word of the interface in one language; `text.popup.save`, `text.desk.count({ count })`. */
export type Text = typeof zh;

const TEXTS: Record<Locale, Text> = { zh, en };

/** The words for a language. */
export function textFor(locale: Locale): Text {
  return TEXTS[locale];
}
