/**
 * The words that scripts in a page need, and no others: what is injected into pages is kept small, so
 * the words of the desk and of the rule packs stay out of it.
 */
import { common as commonEn } from './en/common';
import { display as displayEn } from './en/display';
import { guard as guardEn } from './en/guard';
import { page as pageEn } from './en/page';
import { popup as popupEn } from './en/popup';
import type { Locale } from './locale';
import { common } from './zh/common';
import { display } from './zh/display';
import { guard } from './zh/guard';
import { page } from './zh/page';
import { popup } from './zh/popup';

/** Words of what is drawn on a page in one language; `capture` are those that the popup uses too. */
export interface PageWords {
  common: typeof common;
  display: typeof display;
  page: typeof page;
  guard: typeof guard;
  capture: typeof popup.capture;
}

const WORDS: Record<Locale, PageWords> = {
  zh: { common, display, page, guard, capture: popup.capture },
  en: {
    common: commonEn,
    display: displayEn,
    page: pageEn,
    guard: guardEn,
    capture: popupEn.capture,
  },
};

/** The words for a language. */
export function pageWords(locale: Locale): PageWords {
  return WORDS[locale];
}
